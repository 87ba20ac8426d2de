// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/view_range.h"

#include <algorithm>

namespace marquee {
namespace {

constexpr double kMargin = 0.04;
constexpr double kWidest = 1.5;
constexpr double kNarrowest = 1.0 / 5000;

} // namespace

QRectF fittedRange(const QRectF& bounds)
{
    QRectF fitted = bounds;
    if (!(fitted.width() > 0))
        fitted.adjust(-0.5, 0, 0.5, 0);
    if (!(fitted.height() > 0))
        fitted.adjust(0, -0.5, 0, 0.5);
    const double dx = fitted.width() * kMargin;
    const double dy = fitted.height() * kMargin;
    return fitted.adjusted(-dx, -dy, dx, dy);
}

QRectF zoomedRange(const QRectF& range, const QRectF& home, const QPointF& anchor, double factor)
{
    const double scale =
        std::clamp(factor, kNarrowest * home.width() / range.width(), kWidest * home.width() / range.width());
    const QPointF topLeft = anchor + (range.topLeft() - anchor) * scale;
    return {topLeft, range.size() * scale};
}

QRectF pannedRange(const QRectF& range, const QRectF& home, const QPointF& delta)
{
    QPointF centre = range.center() + delta;
    centre.setX(std::clamp(centre.x(), home.left(), home.right()));
    centre.setY(std::clamp(centre.y(), home.top(), home.bottom()));
    QRectF moved = range;
    moved.moveCenter(centre);
    return moved;
}

} // namespace marquee
