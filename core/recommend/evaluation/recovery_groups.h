// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "recommend/fact_trust.h"
#include "recommend/parts.h"

#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// Titles that belong together by the catalogue's own word.
struct RecoveryGroup
{
    std::string kind;           ///< "franchise", "director", "actor", "tag"
    std::string name;           ///< what they share
    std::optional<Part> hidden; ///< the part that reads it; it must not help to recover the group
    TitleIds titles;            ///< ascending
};

/// The groups of a catalogue: franchises (2 to 30 titles of one stem, all but one at most with a number or a subtitle),
/// directors with 4 to 40 titles, actors with 6 to 40, tags with 10 to 150. Titles with another's facts, dropped ones
/// and all but the first of duplicates are left out. Ordered by kind, then by name. O(labels).
std::vector<RecoveryGroup> recoveryGroups(const Dataset& data, const FactTrust& trust);

} // namespace marquee
