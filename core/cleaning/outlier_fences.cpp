// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/outlier_fences.h"

#include "analysis/distribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marquee {

Fences tukeyFences(const std::vector<double>& ascending, double reach)
{
    const double q1 = quantileSorted(ascending, 0.25);
    const double q3 = quantileSorted(ascending, 0.75);
    if (ascending.empty() || !(q3 > q1))
        return {};
    return {q1 - reach * (q3 - q1), q3 + reach * (q3 - q1)};
}

Fences modifiedZFences(const std::vector<double>& ascending, double threshold)
{
    constexpr double kNormalMad = 0.6745;
    constexpr double kNormalMean = 1.2533;
    if (ascending.empty())
        return {};
    const double median = quantileSorted(ascending, 0.5);
    std::vector<double> deviations(ascending.size());
    std::transform(ascending.begin(), ascending.end(), deviations.begin(),
                   [&](double value) { return std::abs(value - median); });
    const double mean =
        std::accumulate(deviations.begin(), deviations.end(), 0.0) / static_cast<double>(deviations.size());
    std::sort(deviations.begin(), deviations.end());
    const double mad = quantileSorted(deviations, 0.5);
    const double unit = mad > 0 ? mad / kNormalMad : kNormalMean * mean;
    if (!(unit > 0))
        return {};
    return {median - threshold * unit, median + threshold * unit};
}

Fences fencesOf(const std::vector<double>& ascending, const OutlierOptions& options)
{
    if (options.method == OutlierMethod::Tukey)
        return tukeyFences(ascending, options.reach);
    const auto modified = modifiedZFences(ascending, options.threshold);
    if (options.method == OutlierMethod::ModifiedZ)
        return modified;
    const auto tukey = tukeyFences(ascending, options.reach);
    return {std::max(tukey.low, modified.low), std::min(tukey.high, modified.high)};
}

} // namespace marquee
