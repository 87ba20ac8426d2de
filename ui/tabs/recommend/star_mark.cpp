// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/star_mark.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace marquee {

QRect starPlace(const QRect& row)
{
    constexpr int kLeft = 8, kSide = 16;
    return {row.left() + kLeft, row.center().y() - kSide / 2, kSide, kSide};
}

void paintStar(QPainter& painter, const QRect& place, bool on)
{
    constexpr int kCorners = 10;
    constexpr double kOuter = 6.5, kInner = 2.8; // px
    QPainterPath path;
    const QPointF centre = QRectF(place).center();
    for (int corner = 0; corner < kCorners; ++corner) {
        const double angle = std::numbers::pi * (2.0 * corner / kCorners - 0.5);
        const double radius = corner % 2 == 0 ? kOuter : kInner;
        const QPointF point = centre + radius * QPointF(std::cos(angle), std::sin(angle));
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    const Theme& theme = currentTheme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? theme.accent : theme.text3, 1));
    painter.setBrush(on ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
    painter.drawPath(path);
    painter.restore();
}

} // namespace marquee
