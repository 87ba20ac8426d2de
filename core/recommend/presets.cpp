// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/parts.h"

#include <algorithm>

namespace marquee {
namespace {

struct NamedPreset
{
    std::string_view name;
    PartValues
        weights; ///< in the order of Part: five kinds of content, cluster, quality, audience, rarity, era, market
};

/// Why these numbers: CONTRIBUTING.md, "Why these presets".
constexpr std::array<NamedPreset, 4> kPresets{{
    // Content leads; era and quality break ties; the audience hardly speaks, or every list would be the same.
    {"similar", {0.20, 0.22, 0.18, 0.03, 0.04, 0.04, 0.15, 0.04, 0.00, 0.08, 0.02}},
    // How many saw it, how good and how old it is. People and companies seldom match, so that they feed the diversity's
    // penalty less than genres, which always do.
    {"crowd", {0.06, 0.12, 0.10, 0.03, 0.00, 0.05, 0.23, 0.34, 0.00, 0.06, 0.01}},
    // No cluster: those of well-known titles hold well-known titles.
    {"gems", {0.20, 0.23, 0.09, 0.02, 0.05, 0.00, 0.22, 0.00, 0.13, 0.04, 0.02}},
    // A title of another cluster has at most 0.88 * 0.85 + 0.12 = 0.868 (see TitleFacts): never above one of the same.
    {"segment", {0.00, 0.00, 0.00, 0.00, 0.00, 0.88, 0.12, 0.00, 0.00, 0.00, 0.00}},
}};

} // namespace

std::string_view presetName(Preset preset) noexcept
{
    return kPresets[static_cast<std::size_t>(preset)].name;
}

std::optional<Preset> presetFromName(std::string_view name) noexcept
{
    const auto* found =
        std::find_if(kPresets.begin(), kPresets.end(), [&](const NamedPreset& preset) { return preset.name == name; });
    if (found == kPresets.end())
        return std::nullopt;
    return static_cast<Preset>(found - kPresets.begin());
}

PartValues presetWeights(Preset preset) noexcept
{
    return kPresets[static_cast<std::size_t>(preset)].weights;
}

} // namespace marquee
