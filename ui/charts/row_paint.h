// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

class QPainter;

namespace marquee {

class PlotChart;
struct RowNumbers;

/// Where the columns of a row chart lie, in fractions of the plot's width, and the values they span.
struct RowGeometry
{
    struct Column
    {
        double start = 0, width = 1;
        double low = 0, high = 1; ///< of an Intervals or Boxes column
        double figures = 0;       ///< share of the width left free at the right for figures
        double at(double value) const { return start + (value - low) / (high - low) * width * (1 - figures); }
    };
    std::vector<Column> columns;
    std::size_t mostTitles = 1; ///< the longest bar
};

RowGeometry rowGeometry(const RowNumbers& numbers);
void paintRows(QPainter& painter, const PlotChart& chart, const RowNumbers& numbers, const RowGeometry& geometry);

} // namespace marquee
