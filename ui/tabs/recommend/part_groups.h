// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/parts.h"
#include "recommend/shown_parts.h"
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

/// Each group's share of the weights in whole percent, adding up to 100; all 0 where no weight is left. One value per
/// group.
std::vector<int> groupShares(const PartValues& weights);

/// The weights with one group's brought to `share` of their sum (0..0.99), the others left in proportion, and none
/// above `most`. Where no other group has a weight the share cannot be but 1: the weights stay.
PartValues withGroupShare(PartValues weights, const PartGroup& group, double share, double most);

/// The weights with one group's set; its parts keep their proportion.
PartValues withGroupValue(PartValues weights, const PartGroup& group, double value);

QString presetTitle(Preset preset); ///< "Similar"

} // namespace marquee
