// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/parts.h"

#include <vector>

namespace marquee {

/// Parts of a ranking score as people see them: studio and languages stand together. One order in every bar, legend,
/// slider list and export.
struct ShownPart
{
    const char* name = ""; ///< "Genres"
    int colourClass = -1;  ///< class colour; -1: grey
    std::vector<Part> parts;
};
const std::vector<ShownPart>& shownParts();

/// Sum of the values of some parts; NaN where none of them is known.
double sumOf(const std::vector<Part>& parts, const PartValues& values);

/// Contributions in points of 100 with one decimal that add up to the score's own text: what rounding leaves over goes
/// to the largest. One value per shown part, NaN where unknown.
std::vector<double> shownPoints(const PartValues& contributions, double score);

} // namespace marquee
