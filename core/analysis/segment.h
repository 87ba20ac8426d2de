// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/title_id.h"

#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// Titles the user gave a name.
struct TitleSegment
{
    std::string name;
    TitleIds titles; ///< ascending
    bool operator==(const TitleSegment&) const = default;
};

/// Segments as a text to keep: {"version": 1, "segments": [{"name": "Sunday", "rows": [3, 17]}]}.
std::string segmentsJson(const std::vector<TitleSegment>& segments);

/// The segments kept in `text`, of a catalogue with `titles` records. Errors: BadField (not such a text, of a version
/// not known, or with a row the catalogue does not have).
Result<std::vector<TitleSegment>> readSegments(std::string_view text, std::size_t titles);

} // namespace marquee
