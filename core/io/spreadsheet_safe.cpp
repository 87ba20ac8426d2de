// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/spreadsheet_safe.h"

#include "base/numbers.h"

namespace marquee {

std::string spreadsheetSafe(std::string_view cell)
{
    constexpr std::string_view kFormulaStarts = "=+-@\t\r";
    const bool risky =
        !cell.empty() && kFormulaStarts.find(cell.front()) != std::string_view::npos && !parseNumber(cell);
    return risky ? "'" + std::string(cell) : std::string(cell);
}

} // namespace marquee
