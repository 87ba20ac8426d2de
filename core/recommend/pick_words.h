// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/recommender.h"

#include <string>
#include <vector>

namespace marquee {

/// A named value of a list's making: "Preset", "similar".
struct PickFact
{
    std::string name, value;
    bool operator==(const PickFact&) const = default;
};

/// What ranks and limits a list, in the order of the interface: preset, weights, diversity, limits. Weights are shares
/// of 100 with one decimal, those of 0 left out.
std::vector<PickFact> optionFacts(const PickOptions& options);

/// "films; English or French; 1990 to 1999; at least 1,000 votes"; "none" without a limit.
std::string limitsText(const PickLimits& limits);

} // namespace marquee
