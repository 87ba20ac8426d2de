// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/title_id.h"

#include <cstdint>
#include <vector>

namespace marquee {

/// An id with the number it is sorted by.
struct KeyedTitle
{
    std::uint64_t key = 0;
    TitleId id;
};

/// A key that orders as the number does; -0 and 0 are equal. Not for NaN.
std::uint64_t orderedKey(double value) noexcept;

/// Sorts by ascending key, keeping the order of equal keys. Radix sort, least significant byte first; bytes equal in
/// all keys cost nothing. O(n) per differing byte.
void sortByKey(std::vector<KeyedTitle>& titles);

} // namespace marquee
