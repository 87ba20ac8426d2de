// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figure_text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace marquee {

namespace {

constexpr const char* kNone = "–";
constexpr const char* kMinus = "−";

/// Commas between the groups of three before the decimal point, if any. `figure` has no sign.
std::string withSeparators(std::string figure)
{
    const std::size_t point = std::min(figure.find('.'), figure.size());
    for (auto at = static_cast<std::ptrdiff_t>(point) - 3; at > 0; at -= 3)
        figure.insert(static_cast<std::size_t>(at), ",");
    return figure;
}

} // namespace

std::string countText(std::size_t count)
{
    return withSeparators(std::to_string(count));
}

std::string wholeText(double value)
{
    if (!std::isfinite(value))
        return kNone;
    return (value <= -0.5 ? kMinus : "") + countText(static_cast<std::size_t>(std::llround(std::abs(value))));
}

std::string fixedText(double value, int decimals)
{
    if (!std::isfinite(value))
        return kNone;
    const std::string figure = fmt::format("{:.{}f}", std::abs(value), decimals);
    const bool negative = value < 0 && figure.find_first_not_of("0.") != std::string::npos;
    return (negative ? kMinus : "") + figure;
}

std::string groupedText(double value, int decimals)
{
    const std::string size = fixedText(std::abs(value), decimals);
    if (!std::isfinite(value))
        return size;
    return (fixedText(value, decimals) == size ? "" : kMinus) + withSeparators(size);
}

std::string scoreText(double value)
{
    return fixedText(value, 2);
}

std::string signedText(double value)
{
    const std::string figure = fixedText(value, 2);
    return value > 0 && figure != "0.00" ? "+" + figure : figure;
}

std::string percentText(double share)
{
    return std::isfinite(share) ? fixedText(100 * share, 0) + " %" : kNone;
}

} // namespace marquee
