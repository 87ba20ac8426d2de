// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace marquee {

/// Points coloured by a number: up to five steps of about as many points each.
struct PointShades
{
    std::vector<std::int8_t> shades; ///< per value, index of Theme::sequential; -1: missing
    std::vector<double> bounds;      ///< ascending: lowest value, where each further step begins, highest value
    bool anyMissing = false;

    /// Index of Theme::sequential that a step has; the two faintest are left out, which points would hardly show.
    std::int8_t shadeOf(std::size_t step) const noexcept;
    std::size_t steps() const noexcept { return bounds.empty() ? 0 : bounds.size() - 1; }
};

/// Equal values get the same step, so that a value many titles share leaves fewer than five. O(n log n).
/// @param values NaN where missing
PointShades shadePoints(std::span<const double> values);

} // namespace marquee
