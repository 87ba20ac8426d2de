// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "recommend/recommender.h"
#include "recommend/taste.h"

#include <string>
#include <vector>

namespace marquee {

/// "Like this, but …": what the picks for a title should have more or less of than the title.
struct Critique
{
    std::vector<std::string> more, less; ///< tags of the catalogue, in any spelling
    bool lighter = false;                ///< more comedy and family, less horror, thriller, crime and war
    bool newer = false;                  ///< released in a later year
    bool shorter = false;                ///< of a shorter runtime class

    bool empty() const noexcept { return more.empty() && less.empty() && !lighter && !newer && !shorter; }
    bool operator==(const Critique&) const = default;
};

/// A critique as a question to Recommender::picksFor().
struct CritiquedQuery
{
    Taste taste;
    PickLimits limits;
};

/// The title is liked, tags of `more` too and twice as much, those of `less` disliked in full; newer and shorter
/// are limits beside those given. Source: tag critiquing as in Vig, Sen and Riedl 2011 (The Tag Genome's Movie Tuner),
/// over the catalogue's tags.
/// Errors: BadField (a tag no title has; a title without a year, or a runtime that could be shorter), NoSuchTitle.
/// O(tags).
Result<CritiquedQuery> critiqued(TitleId title, const Critique& critique, const Catalogue& catalogue,
                                 const PickLimits& limits = {});

} // namespace marquee
