// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/sampling.h"

#include <vector>

namespace marquee::synthetic {

/// Draws the tags of a title one after another, each by a sparse logistic model of the traits and of the tags before
/// it.
class TagSampler
{
public:
    explicit TagSampler(Random random);

    /// Ascending indices into tagModels(); a few twice. Never none.
    std::vector<int> draw(const Traits& traits, Random& random);

private:
    std::vector<int> drawOnce(Random& random);

    std::vector<SteadyCoin> m_coins;
    std::vector<double> m_active; ///< 1 for every feature that holds: traits, then tags
};

} // namespace marquee::synthetic
