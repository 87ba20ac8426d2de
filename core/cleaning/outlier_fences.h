// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning_options.h"

#include <limits>
#include <vector>

namespace marquee {

/// Values outside are outliers; on a fence they are not.
struct Fences
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();

    bool outside(double value) const { return value < low || value > high; } // false for NaN
};

/// [Q1 - reach IQR, Q3 + reach IQR] of ascending values with type-7 quantiles (Tukey 1977, reach 1.5); open where the
/// quartiles coincide.
Fences tukeyFences(const std::vector<double>& ascending, double reach);

/// Where the modified z-score 0.6745 (x - median) / MAD reaches +-threshold (Iglewicz and Hoaglin 1993, 3.5), MAD
/// unscaled. MAD = 0: (x - median) / (1.2533 mean absolute deviation about the median); that 0 too: open.
Fences modifiedZFences(const std::vector<double>& ascending, double threshold);

/// By the method asked for; OutlierMethod::Either gives the narrower of both on each side.
Fences fencesOf(const std::vector<double>& ascending, const OutlierOptions& options);

} // namespace marquee
