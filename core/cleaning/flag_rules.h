// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaned_column.h"
#include "cleaning/cleaning.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace marquee {

/// What the flagging rules look at: the table with the changes of the rules before them.
struct CleanedTable
{
    const RawTable& table;
    const Schema& schema;
    const CleaningReport& report;
    std::stop_token stop;

    std::optional<CleanedColumn> column(Role role) const;
};

// Each rule returns its flags by ascending group, then row. A rule whose columns the file lacks flags nothing. O(rows).

/// Repeats: same normalised title, type and known release date. Every member of a group is flagged.
std::vector<Flag> flagDuplicates(const CleanedTable& cleaned);

/// Records with different normalised titles but the same IMDb score, votes, cast (all three known) and release date:
/// the publisher matched them to one record. Every member of a group is flagged.
std::vector<Flag> flagBorrowedFacts(const CleanedTable& cleaned);

/// Released in a later year than added to Netflix.
std::vector<Flag> flagImpossibleDates(const CleanedTable& cleaned);

/// Added on the earliest Netflix date, where a twentieth of all titles or more share it: the day collection began.
std::vector<Flag> flagCollectionStart(const CleanedTable& cleaned);

/// Numbers outside Tukey's fences, [Q1 - 1.5 IQR, Q3 + 1.5 IQR] with type-7 quantiles (Tukey 1977); heavy-tailed
/// columns are tested on log1p. A column whose quartiles coincide has no fences. The group of a flag is the column.
struct Outliers
{
    std::vector<Flag> flags;
    std::vector<OutlierSummary> summaries; ///< one per tested column
};
Outliers flagOutliers(const CleanedTable& cleaned);

} // namespace marquee
