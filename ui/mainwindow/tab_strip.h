// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTabBar;

namespace marquee {

/// The tab bar on the hairline that goes on under the titles of the docks.
class TabStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit TabStrip(QTabBar& tabs, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace marquee
