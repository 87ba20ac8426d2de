// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/raw_table.h"

#include <cstddef>
#include <string>

namespace marquee {

/// What a sample of a column's cells looks like: enough to tell what an ambiguous column holds. Counts over `values`.
struct ValueProfile
{
    std::size_t values = 0; ///< sampled cells that are neither blank nor a placeholder
    std::size_t numbers = 0;
    std::size_t money = 0; ///< numbers with a currency sign
    std::size_t dates = 0;
    std::size_t years = 0; ///< four digits, 1870 to 2100
    std::size_t types = 0; ///< "Movie", "TV Show", …
    std::size_t bits = 0;  ///< "0" and "1"
    double largest = 0;    ///< among the numbers
    bool counts = false;   ///< 0, 1, 2, … or 1, 2, 3, … from row to row
    std::string example;   ///< the first of the values, shortened

    bool mostly(std::size_t count) const { return values > 0 && count * 5 >= values * 4; }
    bool empty() const { return values == 0; }
};

/// Profiles about 250 non-blank cells spread evenly over the column. O(1) for long columns that are well filled.
ValueProfile profileColumn(const RawTable& table, std::size_t column);

} // namespace marquee
