// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/tab_strip.h"

#include "theme/scale.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>

namespace marquee {

TabStrip::TabStrip(QTabBar& tabs, QWidget* parent) : QWidget(parent)
{
    setFixedHeight(scaled(36));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(7), 0, scaled(7), 1); // the line below
    row->addWidget(&tabs);
    row->addStretch();
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), currentTheme().border);
}

} // namespace marquee
