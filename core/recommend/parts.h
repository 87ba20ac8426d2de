// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace marquee {

/// Parts of a ranking score, in the order of the interface's columns.
enum class Part : std::uint8_t
{
    Genres,
    Tags,
    People,
    Production,
    Languages,
    Cluster,
    Quality,
    Audience,
    Rarity,
    Era,
    Market
};
inline constexpr int kPartCount = 11;
using PartValues = std::array<double, kPartCount>; ///< one number per part

std::string_view partName(Part part) noexcept; ///< as in the command line interface: "content_genres"
std::optional<Part> partFromName(std::string_view name) noexcept;

enum class Preset : std::uint8_t
{
    Similar,
    Crowd,
    Gems,
    Segment
};
std::string_view presetName(Preset preset) noexcept;
std::optional<Preset> presetFromName(std::string_view name) noexcept;

/// Weights of a preset; they sum to 1.
PartValues presetWeights(Preset preset) noexcept;

} // namespace marquee
