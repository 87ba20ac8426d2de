// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marquee {

/// What the titles of a series of films have in common.
struct FranchiseStem
{
    std::string stem;    ///< folded: "rocky" of "Rocky II", "toy story" of "Toy Story 3", "harry potter" of "Harry …
                         ///< and the …"
    bool marked = false; ///< something was cut off: a number, a subtitle
};

/// Cuts subtitles (after a colon, a dash, a bracket, "and the"), then numbers, Roman ones too, and words like "part".
FranchiseStem franchiseStem(std::string_view title);

} // namespace marquee
