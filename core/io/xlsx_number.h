// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace marquee {

/// What a workbook's number format makes of a number.
enum class XlsxNumberKind : std::uint8_t
{
    Plain,
    Percent,
    Date, ///< a day, with a time where the number has a fraction
    Time  ///< a time of day, or hours beyond a day
};

/// Kind of a format built into the file format (ECMA-376, part 1, 18.8.30), by its number.
XlsxNumberKind builtinNumberKind(unsigned formatId) noexcept;
/// Kind of a format by its code: "yyyy\-mm\-dd", "[h]:mm", "0.0%", "#,##0".
XlsxNumberKind numberKindOf(std::string_view formatCode);

/// The text a styled number stands for: "2021-03-04", "2021-03-04 18:30:00", "01:42:00", "87%", or the shortest text of
/// the number itself, also where it can be no date. Days count from 1900, with the file format's own 29 February 1900,
/// or from 1904.
std::string xlsxNumberText(double value, XlsxNumberKind kind, bool from1904);

} // namespace marquee
