// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/point_grid.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace marquee {
namespace {

constexpr double kPointsPerCell = 4;

QRectF boundsOf(const ScatterPoints& points)
{
    const auto [x0, x1] = std::minmax_element(points.x.begin(), points.x.end());
    const auto [y0, y1] = std::minmax_element(points.y.begin(), points.y.end());
    return {QPointF(*x0, *y0), QPointF(*x1, *y1)};
}

int cellOf(double value, double start, double extent, int cells) noexcept
{
    if (!(extent > 0))
        return 0;
    return std::clamp(static_cast<int>((value - start) / extent * cells), 0, cells - 1);
}

} // namespace

PointGrid::PointGrid(ScatterPointsPtr points) : m_points(std::move(points))
{
    const std::size_t n = m_points->size();
    if (n == 0)
        return;
    m_bounds = boundsOf(*m_points);
    m_columns = m_rows = std::max(1, static_cast<int>(std::sqrt(static_cast<double>(n) / kPointsPerCell)));
    // Counting sort of the points by cell.
    std::vector<std::uint32_t> cells(n);
    m_starts.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
    for (std::size_t i = 0; i < n; ++i) {
        cells[i] = static_cast<std::uint32_t>(row(m_points->y[i]) * m_columns + column(m_points->x[i]));
        ++m_starts[cells[i] + 1];
    }
    for (std::size_t c = 1; c < m_starts.size(); ++c)
        m_starts[c] += m_starts[c - 1];
    m_order.resize(n);
    auto next = m_starts;
    for (std::size_t i = 0; i < n; ++i)
        m_order[next[cells[i]]++] = static_cast<std::uint32_t>(i);
}

int PointGrid::column(double x) const noexcept
{
    return cellOf(x, m_bounds.left(), m_bounds.width(), m_columns);
}
int PointGrid::row(double y) const noexcept
{
    return cellOf(y, m_bounds.top(), m_bounds.height(), m_rows);
}

template<typename Visit>
void PointGrid::visitCells(const QRectF& area, const Visit& visit) const
{
    if (m_order.empty())
        return;
    for (int r = row(area.top()); r <= row(area.bottom()); ++r) {
        for (int c = column(area.left()); c <= column(area.right()); ++c) {
            const auto cell = static_cast<std::size_t>(r * m_columns + c);
            for (auto i = m_starts[cell]; i < m_starts[cell + 1]; ++i)
                visit(m_order[i]);
        }
    }
}

std::optional<std::uint32_t> PointGrid::nearest(double x, double y, double scaleX, double scaleY, double radius,
                                                const Accept& accept) const
{
    const QRectF area(QPointF(x - radius / scaleX, y - radius / scaleY),
                      QPointF(x + radius / scaleX, y + radius / scaleY));
    std::optional<std::uint32_t> best;
    double bestSquare = radius * radius;
    visitCells(area, [&](std::uint32_t i) {
        const double dx = (m_points->x[i] - x) * scaleX;
        const double dy = (m_points->y[i] - y) * scaleY;
        const double square = dx * dx + dy * dy;
        // Equally near: the smaller index, whatever the order of the cells.
        if ((square < bestSquare || (square == bestSquare && (!best || i < *best))) && accept(i)) {
            bestSquare = square;
            best = i;
        }
    });
    return best;
}

std::vector<std::uint32_t> PointGrid::inRect(const QRectF& rect) const
{
    const QRectF area = rect.normalized();
    std::vector<std::uint32_t> found;
    visitCells(area, [&](std::uint32_t i) {
        const double x = m_points->x[i];
        const double y = m_points->y[i];
        if (x >= area.left() && x <= area.right() && y >= area.top() && y <= area.bottom())
            found.push_back(i);
    });
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::uint32_t> PointGrid::inPolygon(const QPolygonF& polygon) const
{
    std::vector<std::uint32_t> found;
    if (polygon.size() < 3)
        return found;
    visitCells(polygon.boundingRect(), [&](std::uint32_t i) {
        if (polygon.containsPoint(QPointF(m_points->x[i], m_points->y[i]), Qt::OddEvenFill))
            found.push_back(i);
    });
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace marquee
