// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaned_view.h"
#include "cleaning/cleaning_options.h"

#include <string>
#include <vector>

namespace marquee {

/// Texts for the gaps of the columns asked for, by column: blank cells of number columns, years and minutes, in the
/// column's decimals. All columns are filled from the values before imputation, so their order does not matter.
/// A column that is absent, or holds no numbers, is warned of and left as it is.
///
/// Median and its kin use groups of at least kLeastGroup known values, else the wider group: O(titles log titles) a
/// column. Neighbours: see NeighbourFinder.
struct Imputed
{
    std::vector<ColumnChanges> changes; ///< by column
    std::vector<std::string> warnings;  ///< English
};
Imputed imputeGaps(const CleanedView& cleaned, const ImputeOptions& options, char genreSeparator);

/// Fewer known values than this make no median of their own.
inline constexpr std::size_t kLeastGroup = 5;

} // namespace marquee
