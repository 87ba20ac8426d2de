// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/age_groups.h"

#include "base/text_fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace marquee {

std::optional<AgeGroup> ageGroup(std::string_view rating)
{
    static constexpr std::array<std::pair<std::string_view, AgeGroup>, 36> kRatings{{
        {"g", AgeGroup::Children},        {"tv-g", AgeGroup::Children},     {"tv-y", AgeGroup::Children},
        {"tv-y7", AgeGroup::Children},    {"tv-y7-fv", AgeGroup::Children}, {"u", AgeGroup::Children},
        {"e", AgeGroup::Children},        {"fsk 0", AgeGroup::Children},    {"fsk 6", AgeGroup::Children},
        {"pg", AgeGroup::Families},       {"tv-pg", AgeGroup::Families},    {"gp", AgeGroup::Families},
        {"m/pg", AgeGroup::Families},     {"e10+", AgeGroup::Families},     {"ua", AgeGroup::Families},
        {"u/a", AgeGroup::Families},      {"pg-13", AgeGroup::Teens},       {"tv-14", AgeGroup::Teens},
        {"tv-13", AgeGroup::Teens},       {"12", AgeGroup::Teens},          {"12a", AgeGroup::Teens},
        {"15", AgeGroup::Teens},          {"fsk 12", AgeGroup::Teens},      {"fsk 16", AgeGroup::Teens},
        {"r", AgeGroup::Adults},          {"tv-ma", AgeGroup::Adults},      {"nc-17", AgeGroup::Adults},
        {"ma-17", AgeGroup::Adults},      {"x", AgeGroup::Adults},          {"18", AgeGroup::Adults},
        {"a", AgeGroup::Adults},          {"fsk 18", AgeGroup::Adults},     {"al", AgeGroup::Children},
        {"approved", AgeGroup::Families}, {"passed", AgeGroup::Families},   {"m", AgeGroup::Families},
    }};
    const std::string folded = foldText(rating);
    const auto found =
        std::find_if(kRatings.begin(), kRatings.end(), [&](const auto& known) { return known.first == folded; });
    return found == kRatings.end() ? std::nullopt : std::optional(found->second);
}

std::string_view ageGroupName(AgeGroup group) noexcept
{
    constexpr std::array<std::string_view, kAgeGroupCount> kNames{"children", "families", "teens", "adults"};
    return kNames[static_cast<std::size_t>(group)];
}

} // namespace marquee
