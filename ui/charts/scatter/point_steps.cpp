// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/point_steps.h"

#include <cmath>
#include <limits>

namespace marquee {

std::optional<std::uint32_t> nextPoint(const ScatterPoints& points, const QPointF& from, const QPointF& direction,
                                       const QSizeF& scale, const PointGrid::Accept& accept)
{
    std::optional<std::uint32_t> best;
    double least = std::numeric_limits<double>::infinity();
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        const double dx = (points.x[i] - from.x()) * scale.width();
        const double dy = (points.y[i] - from.y()) * scale.height();
        const double along = dx * direction.x() + dy * direction.y();
        const double across = std::abs(dx * direction.y() - dy * direction.x());
        const double square = dx * dx + dy * dy;
        if (along > 0 && across <= along && square < least && accept(i)) {
            least = square;
            best = i;
        }
    }
    return best;
}

} // namespace marquee
