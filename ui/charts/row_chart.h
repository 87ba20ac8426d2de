// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/distribution.h"
#include "analysis/statistics.h"
#include "charts/histogram_chart.h"
#include "charts/plot_chart.h"

#include <memory>
#include <optional>
#include <vector>

namespace marquee {

/// What one column of a row chart shows.
enum class RowColumnKind
{
    Bars,
    Intervals,
    Boxes
};

struct RowColumn
{
    RowColumnKind kind = RowColumnKind::Bars;
    QString title;                   ///< above the column; empty: none
    QString quantity;                ///< header in the table: "Titles", "Mean weighted score"
    double width = 1;                ///< share of the plot beside the other columns'
    std::optional<double> reference; ///< dashed line at a value of an Intervals or Boxes column
    bool figures = false;            ///< Intervals: the mean in figures at the right
    int decimals = 2;                ///< of an Intervals or Boxes column
};

/// One cell; a column uses the part that its kind needs.
struct RowCell
{
    std::size_t count = 0, selected = 0; ///< Bars
    MeanInterval mean;                   ///< Intervals; NaN: none
    std::optional<MeanInterval> selectedMean;
    BoxStats box; ///< Boxes; n = 0: none
};

struct ChartRow
{
    QString label;
    std::vector<RowCell> cells;    ///< one per column
    bool picked = false;           ///< made the selection
    std::optional<int> classIndex; ///< drawn in this class colour instead of as part of the whole
};

/// Rows of bars, intervals or boxes under one list of labels: genres, languages, runtimes by type, clusters.
struct RowNumbers
{
    ChartCaption caption;
    QString quantity; ///< what the labels are: "Language"
    std::vector<RowColumn> columns;
    std::vector<ChartRow> rows;
    bool anySelected = false;
    SelectionScale scale = SelectionScale::Count;
};

/// Marks are the cells of the Bars columns, row by row (one per row where there is no such column).
std::unique_ptr<PlotChart> makeRowChart(const RowNumbers& numbers, const Theme& theme);

} // namespace marquee
