// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/date_sampler.h"
#include "io/synthetic/language_sampler.h"
#include "io/synthetic/market_sampler.h"
#include "io/synthetic/sampling.h"
#include "io/synthetic/score_sampler.h"
#include "io/synthetic/tag_sampler.h"

#include <array>
#include <cstdint>

namespace marquee::synthetic {

/// Draws the facts of one title after another from the model: type and genres first, then each fact given those before.
class FactSampler
{
public:
    /// @param rows the number of titles meant to be drawn, over which type and genres are spread in their due shares
    FactSampler(std::uint64_t rows, const Random& seed);

    TitleFacts next();

private:
    void drawTraits(TitleFacts& facts);
    void drawPresence(TitleFacts& facts, const Traits& traits);
    std::string drawAgeRating(const TitleFacts& facts, const Traits& traits);
    int drawRuntime(const TitleFacts& facts, const Traits& traits);

    Random m_random;
    StratifiedQuantiles m_quantiles;
    WeightedChoice m_genreSets; ///< films, then series of each set
    std::array<SteadyCoin, kCells> m_presence;
    SteadyChoice m_origin;
    SteadyChoice m_ageRating;
    SteadyChoice m_runtime;
    SteadyCoin m_oldRating;
    DealtChoice m_oldRatings;
    SteadyCoin m_rareRating;
    DealtChoice m_rareRatings;
    SteadyCoin m_untagged;
    DateSampler m_dates;
    LanguageSampler m_languages;
    MarketSampler m_markets;
    TagSampler m_tags;
    ScoreSampler m_scores;
};

} // namespace marquee::synthetic
