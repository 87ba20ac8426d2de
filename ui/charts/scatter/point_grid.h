// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/scatter_points.h"

#include <QPolygonF>
#include <QRectF>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace marquee {

/// A uniform grid over the points of a scatter: finds the nearest one and those within a shape. At scatter densities it
/// builds faster and answers as fast as a kd-tree. Holds indices into the points it was built from.
class PointGrid
{
public:
    PointGrid() = default;
    explicit PointGrid(ScatterPointsPtr points); ///< O(n)

    using Accept = std::function<bool(std::uint32_t point)>;
    /// Nearest accepted point to (x, y) in the metric sqrt((dx sx)² + (dy sy)²), if within `radius` of it.
    std::optional<std::uint32_t> nearest(double x, double y, double scaleX, double scaleY, double radius,
                                         const Accept& accept) const;
    /// Points inside, edges included, ascending.
    std::vector<std::uint32_t> inRect(const QRectF& rect) const;
    /// Points inside by the odd-even rule, ascending.
    std::vector<std::uint32_t> inPolygon(const QPolygonF& polygon) const;

    const QRectF& bounds() const noexcept { return m_bounds; }

private:
    int column(double x) const noexcept;
    int row(double y) const noexcept;
    template<typename Visit>
    void visitCells(const QRectF& area, const Visit& visit) const;

    ScatterPointsPtr m_points;
    QRectF m_bounds;
    int m_columns = 0, m_rows = 0;
    std::vector<std::uint32_t> m_starts; ///< first point of each cell, by row
    std::vector<std::uint32_t> m_order;  ///< points sorted by cell
};

} // namespace marquee
