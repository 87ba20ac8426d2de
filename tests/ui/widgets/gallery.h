// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

/// Every widget of ui/widgets and Qt's own controls in the design's style, side by side, to be looked at.
class Gallery : public QWidget
{
public:
    Gallery();

private:
    QWidget* makeFilters();
    QWidget* makeSettings();
    QWidget* makeControls();
    QWidget* makeBars();
    QWidget* makeCards();
    QWidget* makeTable();
    QWidget* makeIcons();
};

} // namespace marquee
