// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/number_cell.h"

#include "base/numbers.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace marquee {
namespace {

constexpr std::size_t kMaxNumberLength = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits with at most one point, 15 digits at most: then the quotient of two exact doubles is the correctly rounded
/// value.
std::optional<double> parsePlain(std::string_view text)
{
    static constexpr std::array<double, 16> kPowers = {1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                       1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    if (text.empty() || text.size() > 16)
        return std::nullopt;
    std::uint64_t digits = 0;
    std::size_t count = 0;
    std::size_t decimals = 0;
    bool point = false;
    for (const char c : text) {
        if (isDigit(c)) {
            digits = digits * 10 + static_cast<std::uint64_t>(c - '0');
            ++count;
            decimals += point ? 1 : 0;
        } else if (c == '.' && !point) {
            point = true;
        } else {
            return std::nullopt;
        }
    }
    if (count == 0 || count > 15)
        return std::nullopt;
    return static_cast<double>(digits) / kPowers[decimals];
}

/// Groups of exactly three digits behind the first: "28,341,469".
bool isGrouped(std::string_view text, char separator)
{
    const auto first = text.find(separator);
    if (first == std::string_view::npos || first == 0 || first > 3)
        return false;
    for (std::size_t i = first; i < text.size(); i += 4) {
        const auto group = text.substr(i, 4);
        if (group.size() != 4 || group[0] != separator || !std::all_of(group.begin() + 1, group.end(), isDigit))
            return false;
    }
    return true;
}

std::string without(std::string_view text, char removed)
{
    std::string out(text);
    out.erase(std::remove(out.begin(), out.end(), removed), out.end());
    return out;
}

/// The number with a decimal point and without grouping; empty when commas and points make no sense.
std::string canonical(std::string_view text, bool decimalComma)
{
    const auto commas = std::count(text.begin(), text.end(), ',');
    const auto points = std::count(text.begin(), text.end(), '.');
    if (commas == 0) {
        if ((points > 1 || (points == 1 && decimalComma)) && isGrouped(text, '.'))
            return without(text, '.');
        return points < 2 ? std::string(text) : std::string();
    }
    const auto comma = text.rfind(',');
    const auto point = text.rfind('.');
    if (points > 0 && point > comma)
        return points == 1 && isGrouped(text.substr(0, point), ',') ? without(text, ',') : std::string();
    if (points == 0 && isGrouped(text, ',') && !(decimalComma && commas == 1))
        return without(text, ',');
    if (commas > 1 || (points > 0 && !isGrouped(text.substr(0, comma), '.')))
        return {};
    auto out = without(text, '.');
    out[out.find(',')] = '.';
    return out;
}

/// What is not finite is out of range; what is no number is unreadable.
NumberCell parseCore(const std::string& text)
{
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (stop != end || text.empty() || error == std::errc::invalid_argument)
        return {NumberCell{}.value, CellState::Unreadable};
    if (error == std::errc::result_out_of_range || !std::isfinite(value))
        return {NumberCell{}.value, CellState::OutOfRange};
    return {value, CellState::Value};
}

std::string_view withoutCurrency(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> kCurrencies = {"US$", "USD", "EUR", "GBP", "$",
                                                                    "€",   "£",   "¥",   "₹"};
    for (const auto sign : kCurrencies) {
        if (text.starts_with(sign))
            return trimmed(text.substr(sign.size()));
        if (text.ends_with(sign))
            return trimmed(text.substr(0, text.size() - sign.size()));
    }
    return text;
}

/// "28.34M" -> "28.34" and a million.
std::pair<std::string_view, double> withoutMagnitude(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, double>, 9> kMagnitudes = {{{"thousand", 1e3},
                                                                                        {"million", 1e6},
                                                                                        {"billion", 1e9},
                                                                                        {"mil", 1e6},
                                                                                        {"mln", 1e6},
                                                                                        {"bn", 1e9},
                                                                                        {"k", 1e3},
                                                                                        {"m", 1e6},
                                                                                        {"b", 1e9}}};
    const auto lower = lowerAscii(text);
    for (const auto& [word, factor] : kMagnitudes)
        if (lower.size() > word.size() && lower.ends_with(word) &&
            (isDigit(lower[lower.size() - word.size() - 1]) || lower[lower.size() - word.size() - 1] == ' '))
            return {trimmed(text.substr(0, text.size() - word.size())), factor};
    return {text, 1.0};
}

/// What a full score is in the text: 100 for "87%", 10 for "8.5/10", 0 for a bare number; `text` loses that part.
double takeScale(std::string_view& text)
{
    if (text.ends_with('%')) {
        text = trimmed(text.substr(0, text.size() - 1));
        return 100;
    }
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return 0;
    const auto scale = parsePlain(trimmed(text.substr(slash + 1)));
    if (!scale || *scale <= 0)
        return 0;
    text = trimmed(text.substr(0, slash));
    return *scale;
}

NumberCell ranged(NumberCell cell, const NumberFormat& format)
{
    if (cell.state == CellState::Value && (cell.value < format.low || cell.value > format.high))
        return {NumberCell{}.value, CellState::OutOfRange};
    return cell;
}

NumberCell parseRich(std::string_view text, const NumberFormat& format)
{
    text = trimmed(text);
    if (text.empty() || isPlaceholder(text))
        return {};
    if (text.size() > kMaxNumberLength)
        return {NumberCell{}.value, CellState::Unreadable};
    const double scale = takeScale(text);
    bool negative = text.starts_with('-');
    text = withoutCurrency(trimmed(text.substr(negative || text.starts_with('+') ? 1 : 0)));
    const auto [digits, factor] = withoutMagnitude(text);
    auto core = digits;
    if (!negative && core.starts_with('-')) {
        negative = true;
        core.remove_prefix(1);
    }
    auto cell = parseCore(canonical(core, format.decimalComma));
    if (cell.state != CellState::Value)
        return cell;
    cell.value *= negative ? -factor : factor;
    if (scale > 0 && format.fullScale > 0)
        cell.value *= format.fullScale / scale;
    else
        cell.value *= format.unit;
    return cell;
}

/// The cell is written in a form that is understood.
bool isRead(std::string_view text, const NumberFormat& format)
{
    if ((format.dressed && format.money && format.magnitudes) || trimmed(text).empty() || isPlaceholder(trimmed(text)))
        return true;
    switch (numberStyle(text)) {
    case NumberStyle::Dressed:
        return format.dressed;
    case NumberStyle::Money:
        return format.money;
    case NumberStyle::Magnitude:
        return format.money && format.magnitudes;
    case NumberStyle::Plain:
        break;
    }
    return true;
}

} // namespace

bool isPlaceholder(std::string_view trimmedText) noexcept
{
    static constexpr std::array<std::string_view, 14> kPlaceholders = {
        "-", "--", "—", "?", "\\N", "N/A", "n/a", "NA", "na", "null", "NULL", "None", "none", "Unknown"};
    return std::find(kPlaceholders.begin(), kPlaceholders.end(), trimmedText) != kPlaceholders.end();
}

NumberFormat numberFormat(Role role) noexcept
{
    NumberFormat format;
    switch (role) {
    case Role::ImdbScore:
    case Role::HiddenGem:
        format.low = 0;
        format.high = format.fullScale = 10;
        break;
    case Role::RottenTomatoes:
    case Role::RottenAudience:
    case Role::Metacritic:
        format.low = 0;
        format.high = format.fullScale = 100;
        break;
    case Role::ImdbVotes:
    case Role::AwardsReceived:
    case Role::AwardsNominated:
    case Role::BoxOffice:
        format.low = 0;
        break;
    case Role::ReleaseYear:
        format.low = 1800;
        format.high = 2999;
        break;
    default:
        break;
    }
    return format;
}

NumberStyle numberStyle(std::string_view text)
{
    if (parseNumber(text))
        return NumberStyle::Plain;
    text = trimmed(text);
    if (text.starts_with('-') || text.starts_with('+'))
        text = trimmed(text.substr(1));
    const auto amount = withoutCurrency(text);
    if (withoutMagnitude(amount).second > 1)
        return NumberStyle::Magnitude;
    return amount.size() < text.size() ? NumberStyle::Money : NumberStyle::Dressed;
}

NumberCell parseNumberCell(std::string_view text, const NumberFormat& format)
{
    if (text.empty())
        return {};
    // "1.234" is plain where a point separates decimals alone.
    const bool groupedByPoints = format.decimalComma && format.dressed && text.find('.') != std::string_view::npos;
    const auto plain = groupedByPoints ? std::nullopt : parsePlain(text);
    if (!plain && !isRead(text, format))
        return {NumberCell{}.value, CellState::Unreadable};
    if (!plain)
        return ranged(parseRich(text, format), format);
    return ranged({*plain * format.unit, CellState::Value}, format);
}

} // namespace marquee
