// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/class_hulls.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace marquee {
namespace {

constexpr std::size_t kOutermost = 20; ///< one point in so many is left out

double cross(const QPointF& o, const QPointF& a, const QPointF& b)
{
    return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x());
}

/// Drops most points that cannot be corners: those inside the octagon of the extremes (Akl and Toussaint).
void dropInner(std::vector<QPointF>& points)
{
    constexpr std::array<std::array<double, 2>, 8> kDirections{
        {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}}};
    std::array<QPointF, 8> extremes;
    for (std::size_t d = 0; d < kDirections.size(); ++d) {
        const auto along = [&](const QPointF& p) { return p.x() * kDirections[d][0] + p.y() * kDirections[d][1]; };
        extremes[d] = *std::max_element(points.begin(), points.end(),
                                        [&](const QPointF& a, const QPointF& b) { return along(a) < along(b); });
    }
    const auto isInside = [&](const QPointF& p) {
        bool anyEdge = false;
        for (std::size_t d = 0; d < extremes.size(); ++d) {
            const QPointF& next = extremes[(d + 1) % extremes.size()];
            if (extremes[d] == next)
                continue; // one point is the extreme of both directions
            anyEdge = true;
            if (!(cross(extremes[d], next, p) > 0))
                return false;
        }
        return anyEdge;
    };
    points.erase(std::remove_if(points.begin(), points.end(), isInside), points.end());
}

/// One half of Andrew's monotone chain over points sorted by x, then y.
template<typename Iterator>
std::vector<QPointF> halfHull(Iterator first, Iterator last)
{
    std::vector<QPointF> half;
    for (auto p = first; p != last; ++p) {
        while (half.size() > 1 && cross(half[half.size() - 2], half.back(), *p) <= 0)
            half.pop_back();
        half.push_back(*p);
    }
    return half;
}

/// Variance of one axis; 1 when all values are equal.
double variance(const std::vector<float>& values)
{
    double sum = 0, squares = 0;
    for (const float value : values) {
        sum += value;
        squares += double{value} * double{value};
    }
    const auto n = static_cast<double>(values.size());
    const double spread = squares / n - sum / n * (sum / n);
    return spread > 0 ? spread : 1;
}

/// Leaves out the points farthest from their mean.
void dropOutermost(std::vector<QPointF>& points, double varianceX, double varianceY)
{
    QPointF mean;
    for (const auto& point : points)
        mean += point / static_cast<double>(points.size());
    const auto distance = [&](const QPointF& point) {
        const QPointF d = point - mean;
        return d.x() * d.x() / varianceX + d.y() * d.y() / varianceY;
    };
    const auto kept = points.begin() + static_cast<std::ptrdiff_t>(points.size() - points.size() / kOutermost);
    std::nth_element(points.begin(), kept, points.end(),
                     [&](const QPointF& a, const QPointF& b) { return distance(a) < distance(b); });
    points.erase(kept, points.end());
}

} // namespace

QPolygonF convexHull(std::vector<QPointF> points)
{
    if (points.empty())
        return {};
    dropInner(points);
    std::sort(points.begin(), points.end(),
              [](const QPointF& a, const QPointF& b) { return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y()); });
    const auto lower = halfHull(points.begin(), points.end());
    const auto upper = halfHull(points.rbegin(), points.rend());
    QPolygonF hull;
    for (const auto* half : {&lower, &upper}) // the end of one is the beginning of the other
        for (std::size_t i = 0; i + 1 < half->size(); ++i)
            hull << (*half)[i];
    return hull;
}

std::vector<ClassHull> classHulls(const ScatterPoints& points)
{
    std::vector<std::vector<QPointF>> members;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points.classes[i] < 0)
            continue;
        const auto c = static_cast<std::size_t>(points.classes[i]);
        members.resize(std::max(members.size(), c + 1));
        members[c].emplace_back(points.x[i], points.y[i]);
    }
    std::vector<ClassHull> hulls;
    for (std::size_t c = 0; c < members.size(); ++c) {
        if (members[c].size() < 3)
            continue;
        dropOutermost(members[c], variance(points.x), variance(points.y));
        ClassHull hull{static_cast<int>(c), convexHull(std::move(members[c]))};
        if (hull.outline.size() > 2)
            hulls.push_back(std::move(hull));
    }
    return hulls;
}

} // namespace marquee
