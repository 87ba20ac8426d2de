// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/sampling.h"
#include "io/synthetic/steady_scores.h"

#include <cstddef>

namespace marquee::synthetic {

/// Draws the numbers of a title that has them: votes first, then IMDb score, critics, hidden gem score, awards and box
/// office, each a latent normal value around a mean given by traits and earlier numbers, mapped by monotone knots to
/// the distribution of its class of title. Of a few draws of a number the one is kept that fits best to those before.
class ScoreSampler
{
public:
    Scores draw(const TitleFacts& facts, const Traits& traits, Random& random);

private:
    struct Context;

    double drawScore(std::size_t score, std::size_t titleClass, bool shown, const Context& context, Random& random);
    void drawRatings(Scores& scores, Context& context, Random& random);
    void drawSuccess(Scores& scores, Context& context, Random& random);

    SteadyCoin m_votesMissing;
    SteadyScores m_steady;
};

} // namespace marquee::synthetic
