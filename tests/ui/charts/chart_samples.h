// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/heat_map_chart.h"
#include "charts/histogram_chart.h"
#include "charts/line_chart.h"
#include "charts/row_chart.h"
#include "charts/scatter_chart.h"

namespace marquee {

// Small made-up numbers for the tests of charts and their views.

inline ChartCaption sampleCaption(const QString& title)
{
    return {title, "titles per bin", "100 used of 15,480", "median 6.54", "6.71"};
}

/// Four bins from 0 to 4 with 10, 40, 30 and 20 titles, of which 1, 2, 3 and 4 are selected.
inline HistogramNumbers sampleHistogram()
{
    HistogramNumbers numbers;
    numbers.caption = sampleCaption("Weighted score");
    numbers.quantity = "Weighted score";
    numbers.bins = {0, 1, 4};
    numbers.whole = {10, 40, 30, 20};
    numbers.selected = {1, 2, 3, 4};
    return numbers;
}

inline RowNumbers sampleRows(int rows = 6)
{
    RowNumbers numbers;
    numbers.caption = sampleCaption("Languages");
    numbers.quantity = "Language";
    numbers.anySelected = true;
    numbers.columns = {{RowColumnKind::Bars, "", "Titles", 1.2, {}, false, 2},
                       {RowColumnKind::Intervals, "", "Mean weighted score", 1, 6.5, false, 2}};
    for (int i = 0; i < rows; ++i) {
        RowCell bar, mean;
        bar.count = static_cast<std::size_t>(8041 - 1000 * i);
        bar.selected = bar.count / 4;
        mean.mean = {6 + 0.1 * i, 5.9 + 0.1 * i, 6.1 + 0.1 * i, 40};
        numbers.rows.push_back({QString("Language with number %1").arg(i), {bar, mean}, i == 1, {}});
    }
    return numbers;
}

/// Drama meets Comedy 30 times, Action 20 times; Comedy meets Action 10 times.
inline HeatMapNumbers samplePairs()
{
    HeatMapNumbers numbers;
    numbers.caption = sampleCaption("Genre pairs");
    numbers.quantity = "Genre";
    numbers.labels = {"Drama", "Comedy", "Action"};
    numbers.counts = {{90, 30, 20}, {30, 60, 10}, {20, 10, 50}};
    numbers.selected = {{0, 3, 15}, {3, 0, 0}, {15, 0, 0}};
    return numbers;
}

inline LineNumbers sampleLine()
{
    LineNumbers numbers;
    numbers.caption = sampleCaption("Silhouette");
    numbers.quantity = "Silhouette";
    numbers.xQuantity = "k";
    numbers.chosen = 9;
    for (int k = 2; k <= 12; ++k)
        numbers.points.push_back({double(k), 0.3 / k, {}, {}, k == 2, QString("k = %1").arg(k), {}});
    return numbers;
}

inline ScatterNumbers sampleScatter(int points = 400)
{
    ScatterNumbers numbers;
    numbers.caption = sampleCaption("Audience against critics");
    numbers.xQuantity = "audience";
    numbers.yQuantity = "critics";
    numbers.balanceLine = true;
    numbers.corners = {{Qt::TopLeftCorner, "critics warmer"}, {Qt::BottomRightCorner, "audience warmer"}};
    for (int i = 0; i < points; ++i)
        numbers.points.push_back({float(i % 20), float(i / 20), -2, i % 7 == 0});
    numbers.pointName = [](std::size_t i) { return QString("Title %1").arg(i); };
    return numbers;
}

} // namespace marquee
