// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"

#include <cstdint>
#include <vector>

namespace marquee {

/// Records that a rule puts together, to be shown side by side.
struct RecordGroup
{
    std::uint32_t group = 0;              ///< as in Flag
    TitleIds rows;                        ///< ascending; the first is the one that stays
    std::vector<std::uint32_t> differing; ///< source columns in which the file's texts differ, ascending
    std::vector<std::uint32_t> fillable;  ///< those where the first is empty and another is not: what a merge fills
};

/// Groups of Rule::FlagDuplicates or Rule::FlagBorrowedFacts in the order of their first record. Dropped records are
/// in them, and RawTable::cell() has their texts. O(cells of the groups).
std::vector<RecordGroup> recordGroups(const RawTable& table, const CleaningReport& report, Rule rule);

} // namespace marquee
