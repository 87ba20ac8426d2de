// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace marquee {

/// Which forms of cells are understood. What is off leaves the plain form: 28341469, 2008-12-12, minutes, one label.
struct CellReading
{
    bool lists = true;
    std::optional<char> separator;    ///< found per column when unset
    bool numbers = true;              ///< grouped digits, percent, "8.5/10", decimal commas
    std::optional<bool> decimalComma; ///< found per column when unset
    bool money = true;
    bool magnitudes = true; ///< "1.2 million"; part of money
    bool dates = true;
    std::optional<bool> dayFirst; ///< found per column when unset
    bool runtimes = true;
    double runtimeUnit = 0; ///< minutes in one unit of a bare number; 0: by the column's name
    bool operator==(const CellReading&) const = default;
};

} // namespace marquee
