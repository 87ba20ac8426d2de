// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/sampling.h"

#include <array>
#include <map>
#include <vector>

namespace marquee::synthetic {

/// Draws release and Netflix dates together, with the real file's flaws: the start of collection on which a sixth of
/// all titles fall, and release dates after the Netflix date.
class DateSampler
{
public:
    DateSampler();

    void draw(TitleFacts& facts, Random& random);

private:
    struct Pairs
    {
        std::vector<YearPair> years;
        DealtChoice choice{{}};
    };

    struct Months
    {
        std::vector<MonthCount> months;
        DealtChoice choice{{}};
    };

    Date netflixDate(int year, Random& random);
    Date releaseDate(int year, const Date& netflix, Random& random);

    std::array<std::array<Pairs, 2>, 2> m_pairs; ///< [series][release date known]
    std::map<int, Months> m_months;              ///< by Netflix year
    SteadyCoin m_impossible;
};

} // namespace marquee::synthetic
