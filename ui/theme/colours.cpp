// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colours.h"

#include "theme/theme.h"

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

int between(int from, int to, double share)
{
    return static_cast<int>(std::lround(from + (to - from) * share));
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    return QColor(between(from.red(), to.red(), share), between(from.green(), to.green(), share),
                  between(from.blue(), to.blue(), share), between(from.alpha(), to.alpha(), share));
}

QColor disabledInk(const Theme& theme)
{
    return mixed(theme.text3, theme.window, 0.45);
}

} // namespace marquee
