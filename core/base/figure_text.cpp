// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figure_text.h"

#include "base/numbers.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <utility>

namespace marquee {

namespace {

constexpr const char* kNone = "–";
constexpr const char* kMinus = "−";

FigureFormat& currentFormat()
{
    static FigureFormat chosen;
    return chosen;
}

/// A figure without sign, written with a decimal point, as the format has it.
std::string punctuated(std::string figure, bool grouped)
{
    const std::size_t point = std::min(figure.find('.'), figure.size());
    if (point < figure.size())
        figure.replace(point, 1, currentFormat().point);
    for (auto at = static_cast<std::ptrdiff_t>(point) - 3; grouped && at > 0; at -= 3)
        figure.insert(static_cast<std::size_t>(at), currentFormat().separator);
    return figure;
}

/// Sign and punctuated size; a figure that rounds to nothing has no sign.
std::string figureText(double value, int decimals, bool grouped)
{
    if (!std::isfinite(value))
        return kNone;
    const std::string figure = fmt::format("{:.{}f}", std::abs(value), decimals);
    const bool negative = value < 0 && figure.find_first_not_of("0.") != std::string::npos;
    return (negative ? kMinus : "") + punctuated(figure, grouped);
}

} // namespace

void setFigureFormat(FigureFormat chosen)
{
    currentFormat() = std::move(chosen);
}

std::string countText(std::size_t count)
{
    return punctuated(std::to_string(count), true);
}

std::string wholeText(double value)
{
    if (!std::isfinite(value))
        return kNone;
    return (value <= -0.5 ? kMinus : "") + countText(static_cast<std::size_t>(std::llround(std::abs(value))));
}

std::string fixedText(double value, int decimals)
{
    return figureText(value, decimals, false);
}

std::string groupedText(double value, int decimals)
{
    return figureText(value, decimals, true);
}

std::string shortText(double value)
{
    if (!std::isfinite(value))
        return kNone;
    return (value < 0 ? kMinus : "") + punctuated(formatNumber(std::abs(value)), false);
}

std::string scoreText(double value)
{
    return fixedText(value, 2);
}

std::string signedText(double value)
{
    const std::string figure = fixedText(value, 2);
    return value > 0 && figure != fixedText(0, 2) ? "+" + figure : figure;
}

std::string percentText(double share)
{
    return std::isfinite(share) ? fixedText(100 * share, 0) + " %" : kNone;
}

std::string listedText(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

} // namespace marquee
