// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_number.h"

#include "base/numbers.h"
#include "base/text.h"

#include <chrono>
#include <cmath>
#include <fmt/format.h>

namespace marquee {
namespace {

constexpr double kLastDay = 2'958'465; ///< 31 December 9999
constexpr std::int64_t kDaySeconds = 86'400;

/// The first section of a format code without quoted texts, escaped letters, padding and colours. Elapsed units
/// ("[h]") keep their letter.
std::string bareCode(std::string_view code)
{
    std::string bare;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const auto end = std::min(code.find(']', i), code.size());
            const auto inside = lowerAscii(code.substr(i + 1, end - i - 1));
            if (inside.find_first_not_of("hms") == std::string::npos)
                bare += inside;
            i = end;
        } else {
            bare += lowerAscii(c);
        }
    }
    return bare;
}

std::string dayText(std::int64_t serial, bool from1904)
{
    using namespace std::chrono;
    // The format counts a 29 February 1900 that never was: days behind it are one ahead.
    const sys_days start = from1904      ? sys_days(year{1904} / January / 1)
                           : serial < 60 ? sys_days(year{1899} / December / 31)
                                         : sys_days(year{1899} / December / 30);
    const year_month_day date{start + days{serial}};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

/// Whole numbers in digits alone, as they stand in a text table.
std::string plainText(double value)
{
    constexpr double kExact = 1e15;
    return value == std::trunc(value) && std::abs(value) < kExact ? fmt::format("{:.0f}", value) : formatNumber(value);
}

std::string timeText(std::int64_t seconds)
{
    return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

} // namespace

XlsxNumberKind builtinNumberKind(unsigned formatId) noexcept
{
    if (formatId == 9 || formatId == 10)
        return XlsxNumberKind::Percent;
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 45 && formatId <= 47))
        return XlsxNumberKind::Time;
    const bool isDate = (formatId >= 14 && formatId <= 17) || formatId == 22 || (formatId >= 27 && formatId <= 36) ||
                        (formatId >= 50 && formatId <= 58);
    return isDate ? XlsxNumberKind::Date : XlsxNumberKind::Plain;
}

XlsxNumberKind numberKindOf(std::string_view formatCode)
{
    const std::string code = bareCode(formatCode);
    if (code == "general")
        return XlsxNumberKind::Plain;
    if (code.find_first_of("yd") != std::string::npos)
        return XlsxNumberKind::Date;
    if (code.find_first_of("hs") != std::string::npos)
        return XlsxNumberKind::Time;
    if (code.find('m') != std::string::npos)
        return XlsxNumberKind::Date;
    return code.find('%') != std::string::npos ? XlsxNumberKind::Percent : XlsxNumberKind::Plain;
}

std::string xlsxNumberText(double value, XlsxNumberKind kind, bool from1904)
{
    if (kind == XlsxNumberKind::Percent)
        return fmt::format("{:.12g}%", value * 100);
    if (kind == XlsxNumberKind::Plain || !(value >= 0 && value <= kLastDay))
        return plainText(value);
    const auto seconds = static_cast<std::int64_t>(std::llround(value * static_cast<double>(kDaySeconds)));
    if (kind == XlsxNumberKind::Time || seconds < kDaySeconds)
        return timeText(seconds);
    const auto date = dayText(seconds / kDaySeconds, from1904);
    return seconds % kDaySeconds == 0 ? date : date + " " + timeText(seconds % kDaySeconds);
}

} // namespace marquee
