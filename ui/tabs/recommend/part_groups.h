// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/parts.h"
#include "theme/theme.h"

#include <QString>

#include <array>
#include <vector>

namespace marquee {

/// Parts of a ranking score as people see them: studio and languages stand together. One order in every bar, legend,
/// slider list and export.
struct PartGroup
{
    QString name;         ///< "Genres"
    int colourClass = -1; ///< class colour; -1: grey
    std::vector<Part> parts;
};

const std::vector<PartGroup>& partGroups();

/// Sum of a group's parts; NaN where none of them is known.
double groupValue(const PartGroup& group, const PartValues& values);

/// Contributions in points of 100 with one decimal that add up to the score's own text: what rounding leaves over goes
/// to the largest group. One value per group, NaN where unknown.
std::vector<double> shownPoints(const PartValues& contributions, double score);

QString presetTitle(Preset preset); ///< "Similar"

} // namespace marquee
