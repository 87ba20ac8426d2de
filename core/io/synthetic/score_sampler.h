// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/sampling.h"

#include <span>

namespace marquee::synthetic {

/// Draws the numbers of a title that has them: votes first, then IMDb score, critics, hidden gem score, awards and box
/// office, each a latent normal value around a mean given by traits and earlier numbers, mapped by monotone knots to
/// the distribution of its class of title.
class ScoreSampler
{
public:
    Scores draw(const TitleFacts& facts, const Traits& traits, Random& random);

private:
    SteadyCoin m_votesMissing;
};

} // namespace marquee::synthetic
