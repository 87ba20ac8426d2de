// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_chart.h"

#include "charts/box_paint.h"
#include "charts/chart_text.h"
#include "charts/histogram_layers.h"
#include "charts/plot_paint.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marquee {

namespace {

/// Decimals that tell the edges of the bins apart.
int edgeDecimals(const Bins& bins)
{
    for (int decimals = 0; decimals < 4; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        const auto whole = [scale](double v) { return std::abs(v * scale - std::round(v * scale)) < 1e-6; };
        if (whole(bins.start) && whole(bins.width))
            return decimals;
    }
    return 4;
}

std::function<QString(std::size_t)> binNames(const HistogramNumbers& numbers)
{
    if (numbers.binName)
        return numbers.binName;
    return [bins = numbers.bins, decimals = edgeDecimals(numbers.bins)](std::size_t i) {
        const double low = bins.start + bins.width * static_cast<double>(i);
        return ChartWords::tr("%1 to %2").arg(decimalText(low, decimals), decimalText(low + bins.width, decimals));
    };
}

QString binValue(const HistogramNumbers& numbers, std::size_t i)
{
    QString text = titlesText(numbers.whole[i]);
    if (!numbers.selected.empty())
        text += ChartWords::tr(", %1 selected").arg(integerText(numbers.selected[i]));
    for (const HistogramOverlay& overlay : numbers.overlays)
        text += QStringLiteral("\n%1 %2").arg(overlay.name, integerText(overlay.counts[i]));
    return text;
}

/// The count at the upper end of the axis.
double topCount(const HistogramNumbers& numbers)
{
    if (numbers.scale == SelectionScale::Share && !numbers.selected.empty())
        return 1;
    std::vector<std::size_t> counts = numbers.whole;
    std::sort(counts.begin(), counts.end(), std::greater<>());
    if (counts.empty() || counts.front() == 0)
        return 1;
    double top = static_cast<double>(counts.front());
    if (numbers.cutTallest && counts.size() > 1 && counts[1] > 0)
        return static_cast<double>(counts[1]) * 1.6; // room above the others for the words beside the cut bar
    for (const double value : numbers.density)
        top = std::max(top, value);
    return top * 1.04;
}

QString countTick(double value)
{
    return value < 1e5 ? decimalText(value, 0) : compactText(value);
}

PlotAxis countAxis(const HistogramNumbers& numbers)
{
    const double top = topCount(numbers);
    PlotAxis axis{0, top, {}, true, false, false, {}};
    if (numbers.scale == SelectionScale::Share && !numbers.selected.empty())
        axis.ticks = niceTicks(0, top, 3, [](double value, int) { return percentText(value); });
    else
        axis.ticks = niceTicks(0, top, 5, [](double value, int) { return countTick(value); });
    if (numbers.scale == SelectionScale::Count) // titles come in whole numbers
        axis.ticks.removeIf([](const AxisTick& tick) { return tick.value != std::round(tick.value); });
    if (!axis.ticks.isEmpty() && axis.ticks.front().value == 0)
        axis.ticks.removeFirst(); // the base line says it
    return axis;
}

ChartMarks binMarks(const HistogramNumbers& numbers, double top)
{
    ChartMarks marks;
    for (std::size_t i = 0; i < numbers.bins.count; ++i)
        marks.places.emplace_back(numbers.bins.start + numbers.bins.width * static_cast<double>(i), 0,
                                  numbers.bins.width, top);
    marks.name = binNames(numbers);
    marks.value = [numbers](std::size_t i) { return binValue(numbers, i); };
    marks.drag = ChartMarks::Drag::AlongX;
    return marks;
}

ChartTable binTable(const HistogramNumbers& numbers)
{
    ChartTable table;
    table.header = QStringList{numbers.quantity, ChartWords::tr("Titles")};
    if (!numbers.selected.empty())
        table.header << ChartWords::tr("Selected");
    for (const HistogramOverlay& overlay : numbers.overlays)
        table.header << overlay.name;
    const auto name = binNames(numbers);
    for (std::size_t i = 0; i < numbers.whole.size(); ++i) {
        QStringList row{name(i), integerText(numbers.whole[i])};
        if (!numbers.selected.empty())
            row << integerText(numbers.selected[i]);
        for (const HistogramOverlay& overlay : numbers.overlays)
            row << integerText(overlay.counts[i]);
        table.rows.push_back(row);
    }
    return table;
}

QString summaryOf(const HistogramNumbers& numbers)
{
    const std::size_t total = std::accumulate(numbers.whole.begin(), numbers.whole.end(), std::size_t{0});
    if (total == 0)
        return ChartWords::tr("%1: no titles.").arg(numbers.quantity);
    const auto tallest = std::max_element(numbers.whole.begin(), numbers.whole.end());
    QString text = ChartWords::tr("%1 of %2 in %3 bins.")
                       .arg(numbers.quantity, titlesText(total), integerText(numbers.whole.size()));
    text += QLatin1Char(' ') + ChartWords::tr("Most in %1: %2.")
                                   .arg(binNames(numbers)(static_cast<std::size_t>(tallest - numbers.whole.begin())),
                                        integerText(*tallest));
    if (numbers.wholeBox && !numbers.binName) // bins with names of their own are no numbers, as on a logarithmic axis
        text += QLatin1Char(' ') + ChartWords::tr("Median %1, middle half %2.")
                                       .arg(decimalText(numbers.wholeBox->median, 2),
                                            intervalText(numbers.wholeBox->q1, numbers.wholeBox->q3, 2));
    return text;
}

} // namespace

std::unique_ptr<PlotChart> makeHistogramChart(const HistogramNumbers& numbers, const Theme& theme)
{
    auto chart = std::make_unique<PlotChart>(theme, numbers.caption);
    const Bins& bins = numbers.bins;
    PlotAxis x{bins.start, bins.end(), numbers.xTicks, false, true, true, {}};
    if (x.ticks.isEmpty())
        x.ticks = niceTicks(x.from, x.to, 9);
    const PlotAxis y = countAxis(numbers);
    const double boxes = (numbers.wholeBox ? kBoxRow : 0) + (numbers.selectedBox ? kBoxRow : 0);
    const double line = textHeight(themeFont(FontRole::Footer));
    const double words = (numbers.references.empty() ? 0 : line) + (hasOverlayLegend(numbers) ? line : 0);
    chart->setRoom(QMarginsF(0, boxes + words, 0, 0));
    chart->setPlotAxes(x, y);
    addHistogramBars(*chart, numbers);
    addHistogramLines(*chart, numbers);
    addHistogramReferences(*chart, numbers);
    if (numbers.wholeBox) {
        chart->addLayer(
            [whole = *numbers.wholeBox, selected = numbers.selectedBox](QPainter& painter, const PlotChart& c) {
                paintHistogramBoxes(painter, c, whole, selected);
            });
    }
    chart->setMarks(binMarks(numbers, y.to));
    chart->setTable([numbers] { return binTable(numbers); });
    chart->setSummary(summaryOf(numbers));
    return chart;
}

} // namespace marquee
