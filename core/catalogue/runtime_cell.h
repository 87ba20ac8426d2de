// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/number_cell.h"
#include "catalogue/role.h"

#include <string_view>

namespace marquee {

/// What a runtime cell tells: a class ("1-2 hour"), minutes ("142 min", "142", "1h 22m"), or how many seasons there
/// are, which says nothing about minutes.
struct RuntimeCell
{
    RuntimeClass cls = RuntimeClass::Unknown;
    double minutes = std::numeric_limits<double>::quiet_NaN();
    CellState state = CellState::Missing;
};

/// @param unit minutes in one unit of a bare number: 60 for a column in hours
RuntimeCell parseRuntime(std::string_view text, double unit = 1);

/// Borders as in the Kaggle catalogue's labels: under 30, up to 60, up to 120, longer.
RuntimeClass runtimeClassOf(double minutes) noexcept;

} // namespace marquee
