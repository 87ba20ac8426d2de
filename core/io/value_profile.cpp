// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/value_profile.h"

#include "base/numbers.h"
#include "base/text.h"
#include "catalogue/date_cell.h"
#include "catalogue/number_cell.h"
#include "catalogue/type_label.h"

#include <algorithm>

namespace marquee {
namespace {

constexpr std::size_t kSample = 250;
constexpr std::size_t kMaxLooks = 5000; ///< blank cells cost a look too
constexpr std::size_t kExampleBytes = 40;
constexpr std::size_t kLongText = 64; ///< neither a number nor a date

/// @return false when the text is no number
bool countNumber(std::string_view text, ValueProfile& profile)
{
    const auto number = parseNumberCell(text, NumberFormat{});
    // "nan" and 1e400 are numbers that went wrong, not words.
    if (number.state != CellState::Value && number.state != CellState::OutOfRange)
        return false;
    ++profile.numbers;
    profile.bits += text == "0" || text == "1" ? 1 : 0;
    if (number.state == CellState::OutOfRange)
        return true;
    profile.largest = std::max(profile.largest, number.value);
    const bool hasSign = text.find('$') != std::string_view::npos || text.starts_with("€") || text.starts_with("£");
    profile.money += hasSign ? 1 : 0;
    if (const auto year = parseYear(text); year && *year >= 1870 && *year <= 2100)
        ++profile.years;
    return true;
}

void countText(std::string_view text, ValueProfile& profile)
{
    if (text.size() > kLongText || countNumber(text, profile))
        return;
    profile.types += typeOfLabel(text) != TitleType::Unknown ? 1 : 0;
    profile.dates += parseDate(text) ? 1 : 0;
}

/// A running number, as data frames write it in front of their rows.
bool countsRows(const RawTable& table, std::size_t column)
{
    constexpr std::size_t kLeast = 3;
    const std::size_t rows = std::min(table.rows(), kSample);
    const auto first = rows < kLeast ? std::nullopt : parseNumber(table.cell(0, column));
    if (!first || (*first != 0 && *first != 1))
        return false;
    for (std::size_t row = 1; row < rows; ++row)
        if (parseNumber(table.cell(row, column)) != *first + static_cast<double>(row))
            return false;
    return true;
}

} // namespace

ValueProfile profileColumn(const RawTable& table, std::size_t column)
{
    ValueProfile profile;
    const std::size_t step = std::max<std::size_t>(1, table.rows() / kMaxLooks);
    const std::size_t stride = std::max(step, table.rows() / kSample);
    // Passes with shifted starts: a well filled column is done after the first, a sparse one is searched on.
    for (std::size_t shift = 0; shift < stride && profile.values < kSample; shift += step) {
        for (std::size_t row = shift; row < table.rows() && profile.values < kSample; row += stride) {
            const auto text = trimmed(table.cell(row, column));
            if (text.empty() || isPlaceholder(text))
                continue;
            if (profile.values++ == 0)
                profile.example = shortenedText(text, kExampleBytes);
            countText(text, profile);
        }
    }
    profile.counts = countsRows(table, column);
    return profile;
}

} // namespace marquee
