// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace marquee {

struct AxisTick
{
    double value = 0;
    QString label;
    bool picked = false; ///< its label is drawn in accent: it made the selection
};

/// One direction of a plot: the values at its ends, linear in between, and the ticks drawn on it. `from` lies at the
/// left or at the bottom; a larger `from` than `to` runs the other way, as the rows of a list do.
struct PlotAxis
{
    double from = 0;
    double to = 1;
    QList<AxisTick> ticks;
    bool grid = false;      ///< a hairline across the plot at every tick
    bool baseLine = false;  ///< a line along the axis
    bool tickMarks = false; ///< 4 px outward at every tick
    QString title;          ///< quantity and unit; empty where the subtitle says it
};

/// Writes the value of a tick.
using TickFormat = std::function<QString(double value, int decimals)>;

/// Ticks at multiples of 1, 2 or 5 times a power of ten inside [low, high], `wanted` of them at most. Empty when the
/// ends are not finite or equal.
QList<AxisTick> niceTicks(double low, double high, int wanted, const TickFormat& format = {});

/// The smallest "round" number not below `value` with which niceTicks() would end; 1 for values not above 0.
double niceCeiling(double value);

} // namespace marquee
