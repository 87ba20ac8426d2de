// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "io/raw_table.h"

#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// What viewers liked, in terms of one catalogue.
struct Likes
{
    struct Viewer
    {
        std::string name;
        TitleIds liked; ///< ascending, no repeats
    };
    /// A title of the file that the catalogue does not have.
    struct Unmatched
    {
        std::string title;
        std::optional<int> year;
        std::size_t lines = 0;
    };

    std::vector<Viewer> viewers;      ///< in the order of the file; only those with a matched like
    std::size_t lines = 0;            ///< records of the file
    std::size_t belowLiking = 0;      ///< records with a rating below `likedFrom`
    std::size_t matched = 0;          ///< records that are likes of titles of the catalogue
    double likedFrom = 0;             ///< the least rating that is a like; 0 in a file without ratings
    std::vector<Unmatched> unmatched; ///< most lines first, then by title
};

struct LikesOptions
{
    /// The least rating that counts as a like; unset: four fifths of the greatest in the file (4 of 5, 8 of 10).
    std::optional<double> likedFrom;
};

/// Reads a table with the columns user, title and, if it has them, year and rating (any case, any order). Without a
/// rating every record is a like; a record whose rating is empty is none.
/// Errors, each with file and line: MissingColumn (user or title), BadField (an empty user or title, a year or rating
/// that is no number), TooFewRows (no like of a title of the catalogue), Cancelled. O(records).
Result<Likes> readLikes(const RawTable& table, const Catalogue& catalogue, const LikesOptions& options = {},
                        const std::stop_token& stop = {});

} // namespace marquee
