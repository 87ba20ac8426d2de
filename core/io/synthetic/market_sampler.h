// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/sampling.h"

#include <array>
#include <vector>

namespace marquee::synthetic {

/// Draws the countries a title is available in: none, one, all, or by one of a few profiles (Europe without Britain,
/// all but Japan, …), a mixture of Bernoulli vectors whose countries keep their overall shares.
class MarketSampler
{
public:
    MarketSampler();

    /// Bit mask of countryNames().
    std::uint64_t draw(const TitleFacts& facts, Random& random);

private:
    std::uint64_t fromProfile(std::size_t profile, Random& random);
    std::uint64_t drawOnce(std::size_t profile, Random& random);

    std::vector<DealtChoice> m_classes; ///< films per origin, then series
    std::vector<DealtChoice> m_single;  ///< per origin
    std::array<SteadyCoin, kCountries> m_coins;
};

} // namespace marquee::synthetic
