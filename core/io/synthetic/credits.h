// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/culture.h"

#include "base/random.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace marquee::synthetic {

/// The people and houses of a title, each list joined by ", ". Always complete; which cells are shown is a fact.
struct Credits
{
    std::string directors;
    std::string writers;
    std::string actors;
    std::string houses;
    std::uint64_t director = 0; ///< number of the first director, whose style colours the title
};

/// Casts titles from pools of invented people per origin and kind of title: some are new, some have been seen before,
/// the early ones often, so that a few names recur as in a real catalogue.
class CreditsMaker
{
public:
    explicit CreditsMaker(std::uint64_t seed);

    Credits make(const TitleFacts& facts, Random& random);

private:
    enum Pool : std::size_t
    {
        Directors,
        Writers,
        Actors,
        Houses,
        kPools
    };

    std::uint64_t pick(Pool pool, const TitleFacts& facts, Random& random);
    std::string people(Pool pool, const TitleFacts& facts, std::size_t count, Random& random);
    std::string houses(const TitleFacts& facts, std::uint64_t director, Random& random);

    std::uint64_t m_seed;
    std::array<std::vector<std::uint32_t>, kPools> m_known; ///< people known per origin and kind
};

} // namespace marquee::synthetic
