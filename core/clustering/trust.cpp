// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/trust.h"

#include <array>
#include <cmath>

namespace marquee {

std::optional<Trust> trustOf(double jaccard)
{
    constexpr double kSolid = 0.85;
    constexpr double kGood = 0.75;
    constexpr double kShaky = 0.6;
    if (std::isnan(jaccard))
        return std::nullopt;
    if (jaccard >= kSolid)
        return Trust::Solid;
    if (jaccard >= kGood)
        return Trust::Good;
    return jaccard >= kShaky ? Trust::Shaky : Trust::Unreliable;
}

std::string_view trustWord(Trust trust) noexcept
{
    constexpr std::array<std::string_view, 4> kWords{"solid", "good", "shaky", "unreliable"};
    return kWords[static_cast<std::size_t>(trust)];
}

} // namespace marquee
