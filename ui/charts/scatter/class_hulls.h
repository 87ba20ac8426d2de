// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/scatter_points.h"

#include <QPolygonF>

#include <vector>

namespace marquee {

/// Where most points of a class lie, in data coordinates.
struct ClassHull
{
    int colourClass = 0;
    QPolygonF outline; ///< convex, counter-clockwise, corners on points
};

/// The convex hull of each class's points but the outermost twentieth: those farthest from the class's mean, each axis
/// measured in standard deviations of all points. Without the few stragglers a hull tells where a class lies; with them
/// it would cover half the plot. Classes that keep fewer than three points, or points on one line, have none.
/// O(n) but for a sort of the points near the edge.
std::vector<ClassHull> classHulls(const ScatterPoints& points);

/// Convex hull, counter-clockwise, without corners on its edges; fewer than three corners: the points have no area.
QPolygonF convexHull(std::vector<QPointF> points);

} // namespace marquee
