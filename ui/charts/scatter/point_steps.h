// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/point_grid.h"
#include "charts/scatter/scatter_points.h"

#include <QPointF>
#include <QSizeF>

#include <cstdint>
#include <optional>

namespace marquee {

/// The nearest accepted point to `from` that lies within 45 degrees of `direction`, as seen on screen; nothing when
/// none does. Points at `from` itself are passed over. O(n).
/// @param scale px per data unit along both axes
/// @param direction unit vector in data coordinates, upwards positive
std::optional<std::uint32_t> nextPoint(const ScatterPoints& points, const QPointF& from, const QPointF& direction,
                                       const QSizeF& scale, const PointGrid::Accept& accept);

} // namespace marquee
