// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/parts.h"

#include <algorithm>

namespace marquee {
namespace {

constexpr std::array<std::string_view, kPartCount> kPartNames{"content_genres",
                                                              "content_tags",
                                                              "content_people",
                                                              "content_production",
                                                              "content_languages",
                                                              "cluster",
                                                              "quality",
                                                              "audience",
                                                              "rarity",
                                                              "era",
                                                              "market"};

} // namespace

std::string_view partName(Part part) noexcept
{
    return kPartNames[static_cast<std::size_t>(part)];
}

std::optional<Part> partFromName(std::string_view name) noexcept
{
    const auto* found = std::find(kPartNames.begin(), kPartNames.end(), name);
    if (found == kPartNames.end())
        return std::nullopt;
    return static_cast<Part>(found - kPartNames.begin());
}

} // namespace marquee
