// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/credits.h"

#include <array>
#include <string>
#include <unordered_set>
#include <vector>

namespace marquee::synthetic {

/// A title with its people.
struct Wording
{
    std::string title;
    Credits credits;
};

/// Words titles: by their kind in English or in the language of their origin, with the habits of their director; some
/// continue an earlier title of the same origin, kind and type with its cast. No title is worded twice.
class TitleMaker
{
public:
    explicit TitleMaker(std::uint64_t seed);

    Wording make(const TitleFacts& facts, Random& random);

private:
    struct Franchise
    {
        Wording first;
        int year = 0; ///< of the latest part
        int parts = 1;
    };

    std::string fresh(const TitleFacts& facts, const Credits& credits, Random& random);
    std::string sequel(const TitleFacts& facts, Franchise& franchise, Random& random);
    Franchise* franchiseFor(const TitleFacts& facts, Random& random);
    void remember(const TitleFacts& facts, const Wording& wording, Random& random);
    bool claim(const std::string& title);

    CreditsMaker m_credits;
    std::vector<std::vector<Franchise>> m_franchises; ///< per type, origin and kind
    std::unordered_set<std::uint64_t> m_used;
};

} // namespace marquee::synthetic
