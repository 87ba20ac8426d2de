// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaned_view.h"
#include "cleaning/outlier_fences.h"

#include <optional>
#include <vector>

namespace marquee {

/// The numbers of one column that share fences: all of them, or those of one type.
struct OutlierSample
{
    std::optional<TitleType> type;
    bool logarithm = false;     ///< tested on log1p
    TitleIds titles;            ///< those with a value, ascending
    std::vector<double> raw;    ///< their values, ascending
    std::vector<double> tested; ///< the same on the scale tested
};

/// Number roles and runtimes. Years are dates: their rule is another.
bool isOutlierRole(Role role) noexcept;

std::vector<TitleType> titleTypes(const CleanedView& cleaned);

/// One sample, or with `types` (one per row) one for each type that has values. Samples without values are left out.
std::vector<OutlierSample> outlierSamples(const CleanedView& cleaned, std::size_t column,
                                          const std::vector<TitleType>& types, OutlierScale scale);

} // namespace marquee
