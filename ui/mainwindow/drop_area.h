// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

/// Dashed frame that invites to drop a file or to choose one. The drop itself is the window's: a file may be dropped
/// anywhere.
class DropArea final : public QWidget
{
    Q_OBJECT
public:
    explicit DropArea(QWidget* parent = nullptr);

signals:
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace marquee
