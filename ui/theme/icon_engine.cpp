// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icon_engine.h"

#include "theme/colours.h"

#include <QPainter>

#include <algorithm>

namespace marquee {

IconEngine::IconEngine(IconName name, QColor Theme::*colour) : m_name(name), m_colour(colour) {}

QColor IconEngine::inkOf(QIcon::Mode mode, QIcon::State state) const
{
    const Theme& theme = currentTheme();
    if (mode == QIcon::Disabled)
        return disabledInk(theme);
    if (m_colour)
        return theme.*m_colour;
    return state == QIcon::On ? theme.accent : theme.text2;
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const int side = std::min(rect.width(), rect.height());
    const double ratio = painter->device()->devicePixelRatioF();
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(corner, iconPixmap(m_name, inkOf(mode, state), side, ratio));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return iconPixmap(m_name, inkOf(mode, state), std::min(size.width(), size.height()), 1.0);
}

QSize IconEngine::actualSize(const QSize& size, QIcon::Mode, QIcon::State)
{
    const int side = std::min(size.width(), size.height());
    return {side, side};
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return QStringLiteral("MarqueeIconEngine");
}

} // namespace marquee
