// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_axis.h"

#include "charts/chart_text.h"

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

/// The smallest of 1, 2, 5 times a power of ten with at most `wanted` multiples in [low, high].
double niceStep(double low, double high, int wanted)
{
    const double span = high - low;
    double step = std::pow(10.0, std::floor(std::log10(span / std::max(wanted, 1))) - 1);
    const double slack = span * 1e-9; // ends that are multiples but for rounding count
    for (int i = 0;; ++i) {
        const double count = std::floor((high + slack) / step) - std::ceil((low - slack) / step) + 1;
        if (count <= wanted)
            return step;
        step *= i % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10, …
    }
}

int decimalsOf(double step)
{
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
}

} // namespace

QList<AxisTick> niceTicks(double low, double high, int wanted, const TickFormat& format)
{
    if (!std::isfinite(low) || !std::isfinite(high) || !(high > low) || wanted < 1)
        return {};
    const double step = niceStep(low, high, wanted);
    const int decimals = decimalsOf(step);
    const double slack = (high - low) * 1e-9;
    QList<AxisTick> ticks;
    for (double i = std::ceil((low - slack) / step); i * step <= high + slack; ++i) {
        const double value = i == 0 ? 0 : i * step;
        ticks.append({value, format ? format(value, decimals) : decimalText(value, decimals)});
    }
    return ticks;
}

double niceCeiling(double value)
{
    if (!(value > 0) || !std::isfinite(value))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (value <= factor * power * (1 + 1e-12))
            return factor * power;
    }
    return 10 * power;
}

} // namespace marquee
