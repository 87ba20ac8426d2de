// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/value_profile.h"

#include "base/numbers.h"
#include "catalogue/date_cell.h"
#include "catalogue/number_cell.h"
#include "catalogue/type_label.h"

#include <algorithm>
#include <set>

namespace marquee {
namespace {

constexpr std::size_t kSample = 250;
constexpr std::size_t kMaxLooks = 5000; ///< blank cells cost a look too
constexpr std::size_t kLongText = 64;   ///< neither a number nor a date

bool hasDecimalComma(std::string_view text)
{
    const auto comma = text.find(',');
    if (comma == std::string_view::npos || comma != text.rfind(',') || text.find('.') < comma)
        return false;
    const auto decimals = text.substr(comma + 1);
    const auto digits = std::min(decimals.find_first_not_of("0123456789"), decimals.size());
    return digits > 0 && digits != 3;
}

void countNumber(std::string_view text, ValueProfile& profile)
{
    const auto number = parseNumberCell(text, NumberFormat{});
    // "nan" and 1e400 are numbers that went wrong, not words.
    if (number.state == CellState::OutOfRange)
        ++profile.numbers;
    if (number.state != CellState::Value)
        return;
    ++profile.numbers;
    profile.largest = std::max(profile.largest, number.value);
    profile.money +=
        text.find_first_of("$") != std::string_view::npos || text.starts_with("€") || text.starts_with("£") ? 1 : 0;
    profile.decimalCommas += hasDecimalComma(text) ? 1 : 0;
    if (const auto year = parseYear(text); year && *year >= 1870 && *year <= 2100)
        ++profile.years;
}

void countText(std::string_view text, ValueProfile& profile)
{
    const bool hasBar = text.find('|') != std::string_view::npos;
    profile.bars += hasBar ? 1 : 0;
    profile.commas += text.find(',') != std::string_view::npos ? 1 : 0;
    profile.semicolons += text.find(';') != std::string_view::npos ? 1 : 0;
    if (text.size() > kLongText)
        return;
    profile.types += typeOfLabel(text) != TitleType::Unknown ? 1 : 0;
    if (parseDate(text)) {
        ++profile.dates;
        profile.dayFirst += showsDayFirst(text) ? 1 : 0;
    } else {
        countNumber(text, profile);
    }
}

} // namespace

ValueProfile profileColumn(const RawTable& table, std::size_t column)
{
    ValueProfile profile;
    std::set<std::string_view> seen;
    const std::size_t step = std::max<std::size_t>(1, table.rows() / kMaxLooks);
    const std::size_t stride = std::max(step, table.rows() / kSample);
    // Passes with shifted starts: a well filled column is done after the first, a sparse one is searched on.
    for (std::size_t shift = 0; shift < stride && profile.values < kSample; shift += step) {
        for (std::size_t row = shift; row < table.rows() && profile.values < kSample; row += stride) {
            const auto text = trimmed(table.cell(row, column));
            if (text.empty() || isPlaceholder(text))
                continue;
            ++profile.values;
            seen.insert(text);
            countText(text, profile);
        }
    }
    profile.distinct = seen.size();
    return profile;
}

} // namespace marquee
