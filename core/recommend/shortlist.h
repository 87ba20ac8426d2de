// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recommend/recommender.h"

#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// Where a title of a shortlist was found: the pick as it was at that moment, whatever is asked later.
struct PickOrigin
{
    TitleIds query;        ///< whom it was picked for
    std::string queryName; ///< a persona's; empty: the query's titles name it
    std::string list;      ///< "similar", "own weights", "slate"
    int rank = 0;          ///< 1-based
    double score = 0;
    PartValues contributions{}; ///< NaN where unknown
    std::string reason;

    bool operator==(const PickOrigin& other) const; ///< unknown like unknown
};

/// One title somebody put aside.
struct ShortlistEntry
{
    TitleId title;
    std::string note;                 ///< the user's
    std::optional<PickOrigin> origin; ///< unset: not from a list of picks

    bool operator==(const ShortlistEntry&) const = default;
};

using Shortlist = std::vector<ShortlistEntry>; ///< in the user's order, each title once
using ShortlistPtr = std::shared_ptr<const Shortlist>;

/// The entries with those of `more` whose titles are not among them yet at the end.
Shortlist withEntries(Shortlist list, const Shortlist& more);

/// A shortlist as a text to keep: {"version": 1, "titles": [{"row": 3, "note": "…", "from": {…}}]}.
std::string shortlistJson(const Shortlist& list);

/// The shortlist kept in `text`, of a catalogue with `titles` records. Errors: BadField (not such a text, of a version
/// not known, or with a row the catalogue does not have).
Result<Shortlist> readShortlist(std::string_view text, std::size_t titles);

} // namespace marquee
