// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/number_text.h"

#include "base/numbers.h"

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr int kMostDecimals = 6;

} // namespace

int decimalsOf(const std::vector<double>& values, double unit)
{
    int most = 0;
    for (const double value : values) {
        if (std::isnan(value) || most == kMostDecimals)
            continue;
        const double written = value / unit;
        if (written == std::floor(written))
            continue;
        const auto text = formatNumber(written);
        const auto point = text.find('.');
        if (point != std::string::npos)
            most = std::max(most, std::min(kMostDecimals, static_cast<int>(text.size() - point - 1)));
    }
    return most;
}

std::string numberText(double value, double unit, int decimals, Rounding rounding)
{
    const double power = std::pow(10.0, decimals);
    const double scaled = value / unit * power;
    const double whole = rounding == Rounding::Down ? std::floor(scaled)
                         : rounding == Rounding::Up ? std::ceil(scaled)
                                                    : std::round(scaled);
    return formatNumber(whole == 0 ? 0 : whole / power);
}

} // namespace marquee
