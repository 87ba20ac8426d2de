// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/date_cell.h"

#include "base/numbers.h"
#include "base/text.h"

#include <array>

namespace marquee {
namespace {

constexpr int kPivot = 30; ///< two-digit years below belong to this century

/// A date in up to three parts: numbers and at most one month by name.
struct Parts
{
    std::array<int, 3> numbers{};
    std::array<std::size_t, 3> digits{};
    std::size_t count = 0;         ///< numbers
    int month = 0;                 ///< by name; 0: none
    std::size_t monthPosition = 0; ///< numbers before the name
    char separator = 0;            ///< first one between numbers
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return lowerAscii(c) >= 'a' && lowerAscii(c) <= 'z';
}

/// 1..12 by the first three letters of an English name, 0 for anything else.
int monthByName(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                                 "may",       "june",     "july",     "august",
                                                                 "september", "october",  "november", "december"};
    if (word.size() < 3)
        return 0;
    for (std::size_t m = 0; m < kMonths.size(); ++m) {
        bool equal = word.size() <= kMonths[m].size();
        for (std::size_t i = 0; equal && i < word.size(); ++i)
            equal = lowerAscii(word[i]) == kMonths[m][i];
        // "Sept" and "Sep" are both usual; so is a name cut anywhere behind the third letter.
        if (equal)
            return static_cast<int>(m) + 1;
    }
    return 0;
}

/// Takes a run of up to four digits.
bool takeNumber(std::string_view& text, Parts& parts)
{
    int value = 0;
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits])) {
        if (digits == 4)
            return false;
        value = value * 10 + (text[digits++] - '0');
    }
    if (parts.count == 3)
        return false;
    parts.numbers[parts.count] = value;
    parts.digits[parts.count++] = digits;
    text.remove_prefix(digits);
    return true;
}

bool takeMonth(std::string_view& text, Parts& parts)
{
    std::size_t letters = 0;
    while (letters < text.size() && isLetter(text[letters]))
        ++letters;
    const int month = monthByName(text.substr(0, letters));
    if (month == 0 || parts.month != 0)
        return false;
    parts.month = month;
    parts.monthPosition = parts.count;
    text.remove_prefix(letters);
    return true;
}

std::optional<Parts> split(std::string_view text)
{
    Parts parts;
    while (!text.empty()) {
        const char c = text.front();
        if (isDigit(c)) {
            // "2021-03-04T12:00:00Z" and "2021-03-04 12:00": the time does not matter.
            if (!takeNumber(text, parts))
                return std::nullopt;
            if (parts.count + (parts.month != 0 ? 1 : 0) == 3 && !text.empty() &&
                (text.front() == 'T' || text.front() == ' '))
                break;
        } else if (isLetter(c)) {
            if (!takeMonth(text, parts))
                return std::nullopt;
        } else if (c == ' ' || c == ',' || c == '-' || c == '/' || c == '.') {
            if (c != ' ' && parts.separator != 0 && parts.separator != c && parts.month == 0)
                return std::nullopt; // "8.5/10" is no date
            if (parts.separator == 0 && c != ' ')
                parts.separator = c;
            text.remove_prefix(1);
        } else {
            return std::nullopt;
        }
    }
    return parts;
}

int fullYear(int year, std::size_t digits)
{
    if (digits > 2)
        return year;
    return year < kPivot ? 2000 + year : 1900 + year;
}

std::optional<std::chrono::sys_days> makeDate(int year, int month, int day)
{
    if (month < 1 || day < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok() || year < 1000)
        return std::nullopt;
    return std::chrono::sys_days{date};
}

std::optional<std::chrono::sys_days> namedMonthDate(const Parts& parts)
{
    if (parts.count != 2)
        return std::nullopt;
    const bool yearFirst = parts.digits[0] == 4;
    const std::size_t year = yearFirst ? 0 : 1;
    return makeDate(fullYear(parts.numbers[year], parts.digits[year]), parts.month, parts.numbers[1 - year]);
}

} // namespace

std::optional<std::chrono::sys_days> parseDate(std::string_view text, bool dayFirst)
{
    const auto parts = split(trimmed(text));
    if (!parts)
        return std::nullopt;
    if (parts->month != 0)
        return namedMonthDate(*parts);
    if (parts->count != 3 || parts->separator == 0)
        return std::nullopt;
    const auto& [a, b, c] = parts->numbers;
    if (parts->digits[0] == 4)
        return makeDate(a, b, c);
    const int year = fullYear(c, parts->digits[2]);
    const bool day = parts->separator == '.' || dayFirst || a > 12;
    return day ? makeDate(year, b, a) : makeDate(year, a, b);
}

bool showsDayFirst(std::string_view text)
{
    const auto parts = split(trimmed(text));
    return parts && parts->month == 0 && parts->count == 3 && parts->digits[0] <= 2 && parts->numbers[0] > 12 &&
           parts->numbers[1] <= 12;
}

std::optional<int> parseYear(std::string_view text, bool dayFirst)
{
    text = trimmed(text);
    if (text.ends_with(".0"))
        text.remove_suffix(2);
    if (text.size() == 4 && text.find_first_not_of("0123456789") == std::string_view::npos)
        return static_cast<int>(parseNumber(text).value_or(0));
    if (const auto date = parseDate(text, dayFirst))
        return static_cast<int>(std::chrono::year_month_day{*date}.year());
    return std::nullopt;
}

} // namespace marquee
