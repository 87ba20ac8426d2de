// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace marquee {

/// A title: the 0-based number of its record in the file. Meaningless in any other catalogue.
struct TitleId
{
    std::uint32_t row = 0;

    friend constexpr bool operator==(TitleId a, TitleId b) noexcept { return a.row == b.row; }
    friend constexpr bool operator!=(TitleId a, TitleId b) noexcept { return a.row != b.row; }
    friend constexpr bool operator<(TitleId a, TitleId b) noexcept { return a.row < b.row; }
};

/// A set of titles travels as an ascending vector without repeats; a ranking or table order as any order.
using TitleIds = std::vector<TitleId>;

/// Makes a set of any titles. O(n log n).
inline TitleIds ascendingOnce(TitleIds ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace marquee

template<>
struct std::hash<marquee::TitleId>
{
    std::size_t operator()(marquee::TitleId id) const noexcept { return id.row; }
};
