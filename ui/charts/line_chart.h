// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_chart.h"

#include <memory>
#include <optional>
#include <vector>

namespace marquee {

struct LinePoint
{
    double x = 0;
    double value = 0;                ///< NaN: no point, the line has a gap
    std::optional<double> low, high; ///< interval
    bool filled = false;             ///< the best one of an index, or a mean; else hollow
    QString name;                    ///< "k = 9", "1990s"
    QString note;                    ///< added to the value in hover card and table: "n = 34"
};

/// One line over a few places on the x axis: an index by k, scores by decade.
struct LineNumbers
{
    ChartCaption caption;
    QString quantity;  ///< "Silhouette"
    QString xQuantity; ///< "k"
    std::vector<LinePoint> points;
    int decimals = 2;
    QList<AxisTick> xTicks;          ///< empty: every point by its x
    bool yLabels = true;             ///< ticks and gridlines; small multiples go without
    std::optional<double> chosen;    ///< x of the chosen point: an accent line with its value
    std::optional<double> reference; ///< dashed line at a value
    bool accentPoints = false;       ///< points in accent, as those of the findings
    bool wholeColumns = false;       ///< a click anywhere above or below a point means it, where x goes by ones
};

/// Marks are the points that have a value, in their order.
std::unique_ptr<PlotChart> makeLineChart(const LineNumbers& numbers, const Theme& theme);

} // namespace marquee
