// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace marquee {

/// A key combination drawn as a key: "Ctrl+O".
class KeyCap : public QLabel
{
    Q_OBJECT
public:
    explicit KeyCap(const QString& keys, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace marquee
