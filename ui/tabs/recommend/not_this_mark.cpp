// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/not_this_mark.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {
namespace {

constexpr int kSide = 12;

void paintIcon(QPainter& painter, QPoint corner, IconName icon, const QColor& colour)
{
    painter.drawPixmap(corner, iconPixmap(icon, colour, kSide, painter.device()->devicePixelRatioF()));
}

} // namespace

QRect notThisPlace(const QRect& row)
{
    constexpr int kMargin = 4;
    return {row.right() - kMargin - kSide, row.top() + kMargin, kSide, kSide};
}

void paintNotThis(QPainter& painter, const QRect& place)
{
    paintIcon(painter, place.topLeft(), IconName::Close, currentTheme().text3);
}

void paintPinned(QPainter& painter, const QRect& area)
{
    paintIcon(painter, {area.left(), area.center().y() - kSide / 2}, IconName::Pin, currentTheme().accent);
}

} // namespace marquee
