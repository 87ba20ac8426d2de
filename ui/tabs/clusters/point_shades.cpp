// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/point_shades.h"

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr std::size_t kSteps = 5;
constexpr double kFaintest = 2; ///< index of Theme::sequential
constexpr double kStrongest = 6;

/// Lowest value, where each further step begins, highest value.
std::vector<double> boundsOf(std::vector<double> known)
{
    if (known.empty())
        return {};
    std::sort(known.begin(), known.end());
    std::vector<double> bounds{known.front()};
    for (std::size_t step = 1; step < kSteps; ++step)
        if (const double begin = known[known.size() * step / kSteps]; begin > bounds.back())
            bounds.push_back(begin);
    bounds.push_back(known.back());
    return bounds;
}

} // namespace

std::int8_t PointShades::shadeOf(std::size_t step) const noexcept
{
    const double place = steps() < 2 ? 1 : static_cast<double>(step) / static_cast<double>(steps() - 1);
    return static_cast<std::int8_t>(std::lround(std::lerp(kFaintest, kStrongest, place)));
}

PointShades shadePoints(std::span<const double> values)
{
    PointShades result;
    std::vector<double> known;
    known.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(known), [](double v) { return std::isfinite(v); });
    result.anyMissing = known.size() < values.size();
    result.bounds = boundsOf(std::move(known));
    result.shades.reserve(values.size());
    for (const double value : values) {
        if (!std::isfinite(value)) {
            result.shades.push_back(-1);
            continue;
        }
        const auto begin = result.bounds.begin() + 1;
        result.shades.push_back(
            result.shadeOf(static_cast<std::size_t>(std::upper_bound(begin, result.bounds.end() - 1, value) - begin)));
    }
    return result;
}

} // namespace marquee
