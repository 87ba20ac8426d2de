// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/flag_rules.h"

#include <vector>

namespace marquee {

/// What an action asks for: new texts, and titles to drop.
struct RuleDeeds
{
    explicit RuleDeeds(std::size_t columns = 0) : changes(columns) {}
    std::vector<ColumnChanges> changes; ///< by column
    std::vector<DroppedTitle> dropped;  ///< ascending
};

/// The rows of each group of flags, in the order of groups.
std::vector<std::vector<std::uint32_t>> groupedRows(const std::vector<Flag>& flags);

/// Merge: blank cells of a group's first record take the text of the first repeat that has one, and the repeats are
/// dropped. Drop: they are dropped. Rows in `spared` neither give nor go. O(cells of the groups).
RuleDeeds resolveDuplicates(const CleanedView& cleaned, const std::vector<Flag>& flags, DuplicatesAction action,
                            const std::set<TitleId>& spared);

/// Blank: cells that a title shares with another title of its group become empty in both, since nobody can tell whose
/// they are, but for what Netflix itself says: title, type, tags, countries, Netflix date and links. Leave out: the
/// group's titles are dropped. Rows in `spared` keep theirs: the owner of the facts, when the user knows it.
RuleDeeds resolveBorrowed(const CleanedView& cleaned, const std::vector<Flag>& flags, BorrowedAction action,
                          const std::set<TitleId>& spared);

/// Cap: a flagged number becomes the last one inside its fence that the column's decimals can write. Exclude: its cell
/// becomes empty.
RuleDeeds resolveOutliers(const CleanedView& cleaned, const Outliers& outliers, OutlierAction action);

} // namespace marquee
