// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_chart.h"

#include <memory>
#include <vector>

namespace marquee {

struct ScatterPoint
{
    float x = 0, y = 0;
    int colour = -2; ///< class colour; -2: part of the whole
    bool selected = false;
};

/// A word in a corner of the plot that says what lies there.
struct CornerLabel
{
    Qt::Corner corner = Qt::TopLeftCorner;
    QString text;
};

/// Points over two number axes, drawn into one picture: for charts in cards and reports. (The scatter of the clusters
/// is a view of its own, with zoom and lasso.)
struct ScatterNumbers
{
    ChartCaption caption;
    QString xQuantity, yQuantity;
    QString xTitle, yTitle;           ///< on the axes; empty where the subtitle says it
    std::vector<ScatterPoint> points; ///< all finite
    bool anySelected = false;
    bool balanceLine = false; ///< dashed line y = x
    bool signedTicks = false;
    std::vector<CornerLabel> corners;
    std::function<QString(std::size_t)> pointName;
};

/// Marks are the points. Over 2,000 points the layer is a picture in vector exports too.
std::unique_ptr<PlotChart> makeScatterChart(ScatterNumbers numbers, const Theme& theme);

} // namespace marquee
