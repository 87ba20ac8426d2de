// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace marquee {

/// Decimals that the values of a column are written with, at most 6: 0 for counts, 1 for IMDb scores. O(values).
int decimalsOf(const std::vector<double>& values, double unit);

enum class Rounding : std::uint8_t
{
    Nearest,
    Down,
    Up
};

/// A value as a bare number in a column of this unit and these decimals.
std::string numberText(double value, double unit, int decimals, Rounding rounding = Rounding::Nearest);

} // namespace marquee
