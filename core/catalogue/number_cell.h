// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/role.h"

#include <cstdint>
#include <limits>
#include <string_view>

namespace marquee {

enum class CellState : std::uint8_t
{
    Value,
    Missing,    ///< blank, or a placeholder such as "N/A"
    OutOfRange, ///< a number that cannot be meant: "nan", 1e400, negative votes
    Unreadable  ///< something else
};

struct NumberCell
{
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN unless state is Value
    CellState state = CellState::Missing;
};

/// How the numbers of one column are written and which are possible.
struct NumberFormat
{
    double low = -std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::max();
    double fullScale = 0;      ///< what "100%" and "10/10" stand for; 0: such texts are taken by their number alone
    double unit = 1;           ///< 1e6 for a column in millions
    bool decimalComma = false; ///< "7,125" is a little over seven, not seven thousand
    // Forms that are read beside plain numbers; a cell of another form is unreadable.
    bool dressed = true, money = true, magnitudes = true;
};

/// How a number is written.
enum class NumberStyle : std::uint8_t
{
    Plain,    ///< digits, a sign, a decimal point, an exponent
    Dressed,  ///< grouped digits, a decimal comma, "87%", "8.5/10"
    Money,    ///< with a currency sign or code
    Magnitude ///< with a word for thousands, millions or billions, with or without a currency
};
NumberStyle numberStyle(std::string_view text);

/// The range that belongs to a role; everything for roles without one.
NumberFormat numberFormat(Role role) noexcept;

/// Understands "205926.0", "28,341,469", "$2,122,065", "$28.34M", "1.2 million", "87%", "8.5/10", "7,5", blanks around.
NumberCell parseNumberCell(std::string_view text, const NumberFormat& format);

/// "N/A", "null", "-", … : somebody's way to leave a number out.
bool isPlaceholder(std::string_view trimmedText) noexcept;

} // namespace marquee
