// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_chart.h"

#include <memory>
#include <vector>

namespace marquee {

/// How often two labels meet: one triangle of a symmetric table.
struct HeatMapNumbers
{
    ChartCaption caption;
    QString quantity; ///< "Genre"
    QStringList labels;
    std::vector<std::vector<std::size_t>> counts;   ///< labels x labels, symmetric
    std::vector<std::vector<std::size_t>> selected; ///< same shape; empty when nothing is selected
};

/// Cells under the diagonal, darker with the count; a dot marks cells of which over a quarter is selected. Marks are
/// the cells, row by row: pairAt() tells which two labels one stands for.
std::unique_ptr<PlotChart> makeHeatMapChart(const HeatMapNumbers& numbers, const Theme& theme);

struct LabelPair
{
    std::size_t row = 0, column = 0; ///< column < row
};
LabelPair pairAt(std::size_t mark);

} // namespace marquee
