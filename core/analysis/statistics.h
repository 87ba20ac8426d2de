// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace marquee {

/// A mean with its 95 % interval (Student's t); NaN where there is no value, an interval needs two.
struct MeanInterval
{
    double mean = 0, low = 0, high = 0;
    std::size_t n = 0;
};
MeanInterval meanInterval(std::span<const double> values); ///< NaN values are skipped

/// Welch's t-test of two means: two-sided p; NaN with fewer than two values on a side.
double welchP(std::span<const double> a, std::span<const double> b);

/// Benjamini-Hochberg q-values in the order of the p-values given. NaN stays NaN and does not count.
std::vector<double> benjaminiHochberg(std::span<const double> p);

/// Pearson correlation over pairs where both are finite; NaN with fewer than three.
double correlation(std::span<const double> a, std::span<const double> b);

} // namespace marquee
