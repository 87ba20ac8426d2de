// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_label.h"

#include "theme/colours.h"
#include "theme/scale.h"

#include <QPainter>

namespace marquee {

IconLabel::IconLabel(IconName name, QColor Theme::*ink, QWidget* parent, int size)
    : QWidget(parent), m_name(name), m_ink(ink)
{
    setFixedSize(scaled(size), scaled(size));
}

void IconLabel::setIcon(IconName name, QColor Theme::*ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = isEnabled() ? currentTheme().*m_ink : disabledInk(currentTheme());
    painter.drawPixmap(0, 0, iconPixmap(m_name, ink, width(), devicePixelRatioF()));
}

} // namespace marquee
