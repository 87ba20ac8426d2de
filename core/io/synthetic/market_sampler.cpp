// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/market_sampler.h"

namespace marquee::synthetic {

namespace {

enum AvailabilityClass : std::size_t
{
    Nowhere,
    OneCountry,
    Everywhere,
    FirstProfile
};

template<std::size_t N>
DealtChoice choiceOf(const std::array<int, N>& counts)
{
    const std::vector<double> weights(counts.begin(), counts.end());
    return DealtChoice(weights);
}

} // namespace

MarketSampler::MarketSampler()
{
    for (const auto& counts : availabilityClasses())
        m_classes.push_back(choiceOf(counts));
    for (const auto& counts : singleCountry())
        m_single.push_back(choiceOf(counts));
}

std::uint64_t MarketSampler::draw(const TitleFacts& facts, Random& random)
{
    const auto origin = static_cast<std::size_t>(facts.origin);
    DealtChoice& own = m_classes[facts.series ? kOrigins + origin : origin];
    DealtChoice& classes = own.empty() ? m_classes[origin] : own;
    switch (const std::size_t picked = classes.pick(random)) {
    case Nowhere:
        return 0;
    case OneCountry:
        return std::uint64_t{1} << m_single[origin].pick(random);
    case Everywhere:
        return (std::uint64_t{1} << kCountries) - 1;
    default:
        return fromProfile(picked - FirstProfile, random);
    }
}

std::uint64_t MarketSampler::fromProfile(std::size_t profile, Random& random)
{
    std::uint64_t countries = 0;
    while (countries == 0)
        countries = drawOnce(profile, random);
    return countries;
}

std::uint64_t MarketSampler::drawOnce(std::size_t profile, Random& random)
{
    std::uint64_t countries = 0;
    for (std::size_t c = 0; c < kCountries; ++c) {
        if (m_coins[c].toss(availabilityProfiles()[profile][c] * 1e-3, random))
            countries |= std::uint64_t{1} << c;
    }
    return countries;
}

} // namespace marquee::synthetic
