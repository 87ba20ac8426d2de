// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace marquee {

/// A mean with its 95 % interval (Student's t); NaN where there is no value, an interval needs two.
struct MeanInterval
{
    double mean = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    std::size_t n = 0;
};
MeanInterval meanInterval(std::span<const double> values); ///< NaN values are skipped

/// A standard deviation this small beside the mean is what rounding leaves of a constant: nothing varies. The bound is
/// some thousand times the rounding of one number, so that sums over a whole catalogue stay below it.
bool isRoundingNoise(double deviation, double mean) noexcept;

/// Count, mean and squared deviations of numbers met one by one (Welford 1962). NaN is skipped. Deviations that are
/// rounding noise count as none.
class Moments
{
public:
    void add(double value) noexcept;

    std::size_t count() const noexcept { return m_count; }
    double mean() const noexcept;         ///< NaN without a value
    double variance() const noexcept;     ///< of the sample, by n - 1; NaN with fewer than two
    double populationSd() const noexcept; ///< by n; NaN without a value
    MeanInterval interval() const;
    /// What remains when a part of these numbers is taken away; `part` must be one (throws std::invalid_argument).
    Moments without(const Moments& part) const;

private:
    double squares() const noexcept; ///< 0 where they are rounding noise

    std::size_t m_count = 0;
    double m_mean = 0;
    double m_squares = 0; ///< sum of squared deviations from the mean
};

/// Moments of value(item) over the items, or of the items themselves. NaN is skipped.
template<typename Items, typename Value = std::identity>
Moments momentsOf(const Items& items, const Value& value = {})
{
    Moments moments;
    for (const auto& item : items)
        moments.add(value(item));
    return moments;
}

/// Difference of two means, mean(a) - mean(b), for unequal variances (Welch 1947), with its 95 % interval and
/// two-sided p. All NaN but `difference` with fewer than two values on a side.
struct MeanDifference
{
    double difference = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    double p = std::numeric_limits<double>::quiet_NaN();
};
MeanDifference welch(const Moments& a, const Moments& b);

/// Welch's t-test of two means: two-sided p; NaN with fewer than two values on a side.
double welchP(std::span<const double> a, std::span<const double> b);

/// Benjamini-Hochberg q-values in the order of the p-values given. NaN stays NaN and does not count.
std::vector<double> benjaminiHochberg(std::span<const double> p);

/// Pearson correlation over pairs where both are finite; NaN with fewer than three.
double correlation(std::span<const double> a, std::span<const double> b);

} // namespace marquee
