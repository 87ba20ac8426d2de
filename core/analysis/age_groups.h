// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace marquee {

/// Whom an age rating admits. Ordered from the youngest.
enum class AgeGroup : std::uint8_t
{
    Children,
    Families,
    Teens,
    Adults
};
inline constexpr int kAgeGroupCount = 4;

/// The group of a rating by the American film and television boards, or the British, Indian, German and Dutch ones
/// where their labels are their own; nothing for "Not Rated" and labels not known. Films "approved" or "passed" under
/// the Production Code (until 1968) were open to all, though not made for children: families. "M" and then "GP" (1968
/// to 1972) were the forerunners of PG.
std::optional<AgeGroup> ageGroup(std::string_view rating);

/// "children", "families", "teens", "adults".
std::string_view ageGroupName(AgeGroup group) noexcept;

} // namespace marquee
