// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/role.h"
#include "catalogue/title_id.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace marquee {

/// Equal bins [start + i width, start + (i + 1) width); the last one includes its end.
struct Bins
{
    double start = 0;
    double width = 1;
    std::size_t count = 0;
    double end() const noexcept { return start + width * static_cast<double>(count); }
    bool operator==(const Bins&) const = default;
};

struct Histogram
{
    Bins bins;
    std::vector<std::size_t> counts;
    std::size_t used = 0;             ///< titles with a value inside the bins
    std::size_t below = 0, above = 0; ///< with a value outside
    std::size_t missing = 0;
};

/// Counts the values of some titles. `values` has one number per title of the catalogue. O(ids).
Histogram histogram(std::span<const double> values, std::span<const TitleId> ids, const Bins& bins);

/// The bin a value falls into, or bins.count when outside or NaN.
std::size_t binOf(double value, const Bins& bins) noexcept;

/// Bins with a width of 1, 2, 2.5 or 5 times a power of ten that cover all values in about `wanted` bins.
Bins niceBins(std::span<const double> values, std::span<const TitleId> ids, std::size_t wanted);

/// Type-7 quantile (linear interpolation; numpy's and R's default) of ascending finite values; NaN when empty.
double quantileSorted(std::span<const double> ascending, double p);
/// Median of the numbers among the values; NaN when there is none.
double medianOf(std::vector<double> values);
/// Median and others of the values present; NaN when none is.
double quantile(std::span<const double> values, std::span<const TitleId> ids, double p);

/// Five figures of a box: whiskers end at the most extreme value within 1.5 IQR (Tukey 1977).
struct BoxStats
{
    double lowWhisker = 0, q1 = 0, median = 0, q3 = 0, highWhisker = 0, mean = 0;
    std::size_t n = 0, outliers = 0;
};
BoxStats boxStats(std::span<const double> values, std::span<const TitleId> ids);

/// Gaussian kernel density at `points` equidistant places from `from` to `to`, Silverman's bandwidth; integrates to 1.
/// On a scale with ends, what the kernels would spill over them is reflected back (Silverman 1986, section 2.10), so
/// that the estimate integrates to 1 over the scale and does not fall by half at an end where values crowd.
/// O(values + points).
std::vector<double> density(std::span<const double> values, std::span<const TitleId> ids, double from, double to,
                            std::size_t points, const std::optional<ValueScale>& scale = std::nullopt);

/// The values present, ascending.
std::vector<double> presentSorted(std::span<const double> values, std::span<const TitleId> ids);

} // namespace marquee
