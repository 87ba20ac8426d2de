// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/runtime_cell.h"

#include "base/numbers.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace marquee {
namespace {

constexpr double kMaxMinutes = 6000; ///< the longest film lasts 14 hours of cinema; beyond 100 hours it is a slip

/// Label without blanks and plural, lower case: "> 2 hrs" -> ">2hr".
RuntimeClass classByLabel(const std::string& key)
{
    static constexpr std::array<std::pair<std::string_view, RuntimeClass>, 10> kLabels = {{
        {"<30minute", RuntimeClass::Under30},
        {"<30min", RuntimeClass::Under30},
        {"30-60min", RuntimeClass::From30To60},
        {"30-60minute", RuntimeClass::From30To60},
        {"1-2hour", RuntimeClass::From60To120},
        {"1-2hr", RuntimeClass::From60To120},
        {"60-120min", RuntimeClass::From60To120},
        {">2hr", RuntimeClass::Over120},
        {">2hour", RuntimeClass::Over120},
        {">120min", RuntimeClass::Over120},
    }};
    for (const auto& [label, cls] : kLabels)
        if (key == label)
            return cls;
    return RuntimeClass::Unknown;
}

std::string labelKey(std::string_view text)
{
    std::string key = lowerAscii(text);
    std::erase(key, ' ');
    if (key.ends_with('.')) // "90 min."
        key.pop_back();
    if (key.ends_with('s'))
        key.pop_back();
    return key;
}

/// Minutes in a unit by its first letters, 0 for none of time.
double minutesIn(std::string_view unit)
{
    if (unit.starts_with('h'))
        return 60;
    if (unit == "m" || unit.starts_with("min"))
        return 1;
    if (unit == "s" || unit.starts_with("sec"))
        return 1.0 / 60;
    return 0;
}

/// "1:42:00", "01:42:30" and "1:42" as spreadsheets write a time; NaN for anything else. Ten hours or more without
/// seconds would rather be minutes and seconds, and are not guessed at.
double minutesOfClock(std::string_view text)
{
    const auto colon = text.find(':');
    const bool found = colon != std::string_view::npos && colon > 0;
    const bool bare = found && colon == 1 && text.size() == colon + 3;
    const bool shaped = bare || (found && text.size() == colon + 6 && text[colon + 3] == ':');
    const auto hours = shaped ? parseNumber(text.substr(0, colon)) : std::nullopt;
    const auto minutes = shaped ? parseNumber(text.substr(colon + 1, 2)) : std::nullopt;
    const auto seconds = bare ? std::optional(0.0) : shaped ? parseNumber(text.substr(colon + 4)) : std::nullopt;
    if (!hours || !minutes || !seconds || *minutes >= 60 || *seconds >= 60)
        return std::numeric_limits<double>::quiet_NaN();
    return *hours * 60 + *minutes + *seconds / 60;
}

/// "1h22m", "142min", "2hours5" …: the sum of number-unit pairs; NaN when there is anything else.
double sumOfUnits(std::string_view key)
{
    double minutes = 0;
    while (!key.empty()) {
        const auto digits = std::min(key.find_first_not_of("0123456789."), key.size());
        const auto number = parseNumber(key.substr(0, digits));
        key.remove_prefix(digits);
        const auto letters = std::min(key.find_first_of("0123456789."), key.size());
        const double factor = minutesIn(key.substr(0, letters));
        key.remove_prefix(letters);
        if (!number || factor == 0)
            return std::numeric_limits<double>::quiet_NaN();
        minutes += *number * factor;
    }
    return minutes;
}

} // namespace

RuntimeClass runtimeClassOf(double minutes) noexcept
{
    if (!(minutes >= 0))
        return RuntimeClass::Unknown;
    if (minutes < 30)
        return RuntimeClass::Under30;
    if (minutes <= 60)
        return RuntimeClass::From30To60;
    return minutes <= 120 ? RuntimeClass::From60To120 : RuntimeClass::Over120;
}

RuntimeCell parseRuntime(std::string_view text, double unit)
{
    text = trimmed(text);
    if (text.empty() || isPlaceholder(text))
        return {};
    RuntimeCell cell;
    cell.state = CellState::Value;
    if (const auto plain = parseNumber(text)) {
        cell.minutes = *plain * unit;
    } else {
        std::string key = labelKey(text);
        if (key.find("season") != std::string::npos || key.find("episode") != std::string::npos)
            return {};
        cell.cls = classByLabel(key);
        if (cell.cls != RuntimeClass::Unknown)
            return cell;
        std::erase(key, ',');
        const double clock = minutesOfClock(text);
        cell.minutes = std::isnan(clock) ? sumOfUnits(key) : clock;
        if (std::isnan(cell.minutes))
            cell.state = parseNumberCell(text, NumberFormat{}).state == CellState::OutOfRange ? CellState::OutOfRange
                                                                                              : CellState::Unreadable;
    }
    if (cell.minutes <= 0 || cell.minutes > kMaxMinutes) {
        cell.minutes = std::numeric_limits<double>::quiet_NaN();
        cell.state = CellState::OutOfRange;
    }
    cell.cls = runtimeClassOf(cell.minutes);
    return cell;
}

} // namespace marquee
