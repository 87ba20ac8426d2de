// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "recommend/recommender.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace marquee {

/// What a slate has to keep to as a whole.
struct SlateRules
{
    std::size_t size = 10;                   ///< titles, at least 1
    std::optional<std::size_t> mostPerGenre; ///< titles of any one genre; a title counts in each of its genres
    double nonEnglish = 0;                   ///< least share of titles whose first language is known and not English
    std::vector<std::string> countries;      ///< every title is available in all of these

    bool operator==(const SlateRules&) const = default;
};

/// What a rule costs: how much more the best slate would score if this rule alone were dropped.
struct RuleCost
{
    std::string rule; ///< "most_per_genre", "non_english", "countries"
    double cost = 0;  ///< >= 0, in sums of scores
};

struct Slate
{
    std::vector<Pick> picks;     ///< best score first, ranked 1 …
    double total = 0;            ///< sum of the scores
    double bound = 0;            ///< no slate within the rules scores more
    bool best = false;           ///< proved that none does; else the search ended at its limit with the best one met
    std::vector<RuleCost> costs; ///< of the rules that were given
};

/// The slate with the highest sum of scores within all rules, by branch and bound (slate_search.h), within
/// kMostSlateSteps steps for each of at most four searches.
/// @param candidates ranked plainly (diversity 1), as long as can be: nothing else is picked
/// Errors: InvalidArgument (a size of 0, a share outside 0..1), BadField (a country no title has), TooFewRows (no
/// slate can meet the rules; the message says which rules to drop), Cancelled.
Result<Slate> makeSlate(const PickList& candidates, const Catalogue& catalogue, const SlateRules& rules,
                        const std::stop_token& stop = {});

inline constexpr std::size_t kMostSlateSteps = 2'000'000;

} // namespace marquee
