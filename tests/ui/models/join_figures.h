// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/join/join_fixtures.h"

namespace marquee::test {

/// A catalogue and figures for it, one record of each class of matches.
inline JoinFixture joinFigures()
{
    const std::string base =
        "Title,Year\nAmélie,2001\nDune,1984\nDune,2021\nHeat,1995\nRonin,1998\nSolaris,\nSolaris,\n";
    const std::string figures = "Name,Year,Watch Hours,Note\n"
                                "Amélie,2001,12,\n" // exact
                                "HEAT,1995,30,a\n"  // normalised
                                "Ronin,1999,7,\n"   // a year off
                                "Solaris,,4,\n"     // ambiguous
                                "Amélie,2001,13,\n" // repeated
                                "Nobody,1990,1,\n"  // unmatched
                                ",1990,1,\n";       // without a title
    return {base, figures};
}

} // namespace marquee::test
