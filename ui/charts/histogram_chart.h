// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/distribution.h"
#include "charts/plot_chart.h"

#include <memory>
#include <optional>
#include <vector>

namespace marquee {

/// How selected titles stand in the bars of the whole: by their own number, or as a share of each bar.
enum class SelectionScale
{
    Count,
    Share
};

/// A class drawn as an outline over the bars: films and series, or clusters.
struct HistogramOverlay
{
    QString name;
    QString key;                     ///< what the legend writes where more than two classes share it: "3"
    int colour = 0;                  ///< index of Theme::classColour()
    std::vector<std::size_t> counts; ///< one per bin
};

struct HistogramReference
{
    double x = 0;
    QString label; ///< written to the right of it, at the top; may be empty
};

/// What a histogram shows. Counts come from core's Histogram; bars begin at 0.
struct HistogramNumbers
{
    ChartCaption caption;
    QString quantity; ///< "Weighted score": header of the table, sentence of the summary
    Bins bins;
    std::vector<std::size_t> whole;    ///< one per bin
    std::vector<std::size_t> selected; ///< one per bin; empty when nothing is selected
    SelectionScale scale = SelectionScale::Count;
    std::vector<double> density; ///< titles per bin at equidistant places over the bins; may be empty
    std::optional<BoxStats> wholeBox, selectedBox;
    std::vector<HistogramOverlay> overlays;
    std::vector<HistogramReference> references;
    bool cutTallest = false;                     ///< the tallest bar runs off the axis and says its count
    QString cutNote;                             ///< "in Apr 2015: collection start"; empty: "axis cut"
    QList<AxisTick> xTicks;                      ///< empty: nice numbers
    std::function<QString(std::size_t)> binName; ///< empty: "6.25 to 6.50"
};

/// Bars of the whole with the selected titles from the same base, in the same bins and on the same scale; density line,
/// boxes, outlines of classes and reference lines on request. Marks are the bins.
std::unique_ptr<PlotChart> makeHistogramChart(const HistogramNumbers& numbers, const Theme& theme);

} // namespace marquee
