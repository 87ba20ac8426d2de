// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaned_view.h"
#include "cleaning/cleaning.h"

#include <vector>

namespace marquee {

// Each rule returns its flags by ascending group, then row. A rule whose columns the file lacks flags nothing. O(rows).

/// Repeats: same normalised title, type and known release date. Every member of a group is flagged.
std::vector<Flag> flagDuplicates(const CleanedView& cleaned);

/// Records with different normalised titles but the same IMDb score, votes, cast (all three known) and release date:
/// the publisher matched them to one record. Every member of a group is flagged.
std::vector<Flag> flagBorrowedFacts(const CleanedView& cleaned);

/// Released later than added to Netflix, by year and by day.
struct LateReleases
{
    std::vector<Flag> flags; ///< by the basis asked for
    TitleIds byYear, byDay;  ///< ascending
};
LateReleases flagImpossibleDates(const CleanedView& cleaned, DateBasis basis);

/// Added on the earliest Netflix date, where a share of all titles have it: the day collection began.
std::vector<Flag> flagCollectionStart(const CleanedView& cleaned, const CollectionStartOptions& options);

/// Numbers outside the scale of their column or below zero where they count, and dates that only make sense a century
/// earlier, with a correction where one suggests itself: a tenth of a score on the wrong scale, a count without its
/// sign, the same day a hundred years before ("2046" in a file whose last title was added in 2021). The group of a flag
/// is the column.
struct ImpossibleValues
{
    std::vector<Flag> flags;
    std::vector<Correction> suggestions; ///< ascending by cell; none accepted yet
};
ImpossibleValues findImpossibleValues(const CleanedView& cleaned);

/// Numbers outside their fences (outlier_fences.h). The group of a flag is the column.
struct Outliers
{
    std::vector<Flag> flags;
    std::vector<OutlierSummary> summaries; ///< one per tested column, or column and type
};
Outliers flagOutliers(const CleanedView& cleaned, const OutlierOptions& options);

} // namespace marquee
