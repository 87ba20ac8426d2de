// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/row_paint.h"

#include "charts/box_paint.h"
#include "charts/chart_text.h"
#include "charts/plot_paint.h"
#include "charts/row_chart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {

namespace {

constexpr double kColumnGap = 0.04;
constexpr double kThickestBar = 12;

/// The values a column spans, a little wider than its intervals or whiskers.
void findRange(const RowNumbers& numbers, std::size_t c, RowGeometry::Column& column)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    const auto take = [&](double value) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    for (const ChartRow& row : numbers.rows) {
        const RowCell& cell = row.cells[c];
        if (numbers.columns[c].kind == RowColumnKind::Boxes) {
            take(cell.box.n > 0 ? cell.box.lowWhisker : std::numeric_limits<double>::quiet_NaN());
            take(cell.box.n > 0 ? cell.box.highWhisker : std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        for (const MeanInterval& mean : {cell.mean, cell.selectedMean.value_or(cell.mean)}) {
            take(mean.mean);
            take(mean.n > 4 ? mean.low : mean.mean); // the interval of a handful would squeeze all others
            take(mean.n > 4 ? mean.high : mean.mean);
        }
    }
    if (numbers.columns[c].reference)
        take(*numbers.columns[c].reference);
    if (!(high > low)) {
        low = std::isfinite(low) ? low - 0.5 : 0;
        high = low + 1;
    }
    const double margin = (high - low) * 0.08;
    column.low = low - margin;
    column.high = high + margin;
}

void paintBarCell(QPainter& painter, const PlotChart& chart, const RowNumbers& numbers, const ChartRow& row,
                  const RowCell& cell, const QRectF& area, double longest)
{
    const Theme& theme = chart.theme();
    const bool shares = numbers.scale == SelectionScale::Share && numbers.anySelected;
    const double whole = shares ? longest : longest * static_cast<double>(cell.count);
    const double share = cell.count == 0 ? 0 : static_cast<double>(cell.selected) / static_cast<double>(cell.count);
    QRectF bar(area.left(), area.top(), std::max(whole, 1.0), area.height());
    if (shares && cell.count == 0)
        bar.setWidth(1);
    if (row.classIndex)
        paintBar(painter, bar, theme.classColour(*row.classIndex));
    else
        paintWholeBar(painter, bar, BarEnd::Right, theme.whole, theme.wholeEdge);
    if (numbers.anySelected && cell.selected > 0) {
        QRectF part = bar;
        part.setWidth(std::max(bar.width() * share, 1.0));
        paintBar(painter, part, theme.accent);
    }
    const QString text =
        shares ? (cell.count == 0 ? decimalText(NAN, 0) : percentText(share)) : integerText(cell.count);
    paintText(painter, {bar.right() + 6, area.center().y()}, Qt::AlignLeft | Qt::AlignVCenter, text,
              themeFont(FontRole::Footer), theme.text2);
}

void paintBars(QPainter& painter, const PlotChart& chart, const RowNumbers& numbers, std::size_t c,
               const RowGeometry& geometry)
{
    const RowGeometry::Column& column = geometry.columns[c];
    double textRoom = 0;
    for (const ChartRow& row : numbers.rows)
        textRoom = std::max(textRoom, textWidth(integerText(row.cells[c].count), themeFont(FontRole::Footer)));
    const double width = column.width * chart.plotArea().width();
    const bool shares = numbers.scale == SelectionScale::Share && numbers.anySelected;
    double longest = std::max(width - textRoom - 10, 4.0);
    if (!shares)
        longest /= static_cast<double>(geometry.mostTitles);
    for (std::size_t r = 0; r < numbers.rows.size(); ++r) {
        const QRectF row = chart.toPlot(QRectF(column.start, static_cast<double>(r) - 0.5, column.width, 1));
        const double thick = std::min(std::round(row.height() * 0.66), kThickestBar);
        const QRectF area(row.left(), std::round(row.center().y() - thick / 2), row.width(), thick);
        paintBarCell(painter, chart, numbers, numbers.rows[r], numbers.rows[r].cells[c], area, longest);
    }
}

void paintReference(QPainter& painter, const PlotChart& chart, const RowColumn& about,
                    const RowGeometry::Column& column)
{
    if (!about.reference || !std::isfinite(*about.reference))
        return;
    const double x = chart.toPlot({column.at(*about.reference), 0}).x();
    paintHairline(painter, {x, chart.plotArea().top()}, {x, chart.plotArea().bottom()}, chart.theme().control,
                  Qt::DashLine);
}

void paintIntervals(QPainter& painter, const PlotChart& chart, const RowNumbers& numbers, std::size_t c,
                    const RowGeometry::Column& column)
{
    const Theme& theme = chart.theme();
    const RowColumn& about = numbers.columns[c];
    const auto toX = [&](double value) { // an interval wider than the column ends at its edge
        return chart.toPlot({column.at(std::clamp(value, column.low, column.high)), 0}).x();
    };
    const auto paint = [&](const MeanInterval& mean, double y, const QColor& colour) {
        if (!std::isfinite(mean.mean))
            return;
        const bool interval = std::isfinite(mean.low) && std::isfinite(mean.high);
        paintInterval(painter, y, interval ? toX(mean.low) : NAN, toX(mean.mean), interval ? toX(mean.high) : NAN,
                      colour);
    };
    for (std::size_t r = 0; r < numbers.rows.size(); ++r) {
        const ChartRow& row = numbers.rows[r];
        const RowCell& cell = row.cells[c];
        const double y = std::round(chart.toPlot({0, static_cast<double>(r)}).y());
        paint(cell.mean, y, row.classIndex ? theme.classColour(*row.classIndex) : theme.wholeEdge);
        if (numbers.anySelected && cell.selectedMean)
            paint(*cell.selectedMean, y, theme.accent);
        if (about.figures)
            paintText(painter, {chart.toPlot({column.start + column.width, 0}).x(), y},
                      Qt::AlignRight | Qt::AlignVCenter, decimalText(cell.mean.mean, about.decimals),
                      themeFont(FontRole::Footer), theme.text2);
    }
}

void paintBoxes(QPainter& painter, const PlotChart& chart, const RowNumbers& numbers, std::size_t c,
                const RowGeometry::Column& column)
{
    const auto toX = [&](double value) { return chart.toPlot({column.at(value), 0}).x(); };
    for (std::size_t r = 0; r < numbers.rows.size(); ++r) {
        const QRectF row = chart.toPlot(QRectF(0, static_cast<double>(r) - 0.5, 1, 1));
        const ChartRow& about = numbers.rows[r];
        const QColor colour = about.classIndex ? chart.theme().classColour(*about.classIndex) : chart.theme().wholeEdge;
        paintBox(painter, about.cells[c].box, toX, std::round(row.center().y()), std::min(row.height() * 0.6, 12.0),
                 colour, chart.theme().surface);
    }
}

} // namespace

RowGeometry rowGeometry(const RowNumbers& numbers)
{
    RowGeometry geometry;
    double sum = 0;
    for (const RowColumn& column : numbers.columns)
        sum += column.width;
    const double gaps = kColumnGap * static_cast<double>(numbers.columns.empty() ? 0 : numbers.columns.size() - 1);
    double start = 0;
    for (std::size_t c = 0; c < numbers.columns.size(); ++c) {
        RowGeometry::Column column;
        column.start = start;
        column.width = numbers.columns[c].width / sum * (1 - gaps);
        column.figures = numbers.columns[c].figures ? 0.22 : 0;
        start += column.width + kColumnGap;
        if (numbers.columns[c].kind != RowColumnKind::Bars)
            findRange(numbers, c, column);
        else
            for (const ChartRow& row : numbers.rows)
                geometry.mostTitles = std::max(geometry.mostTitles, row.cells[c].count);
        geometry.columns.push_back(column);
    }
    return geometry;
}

void paintRows(QPainter& painter, const PlotChart& chart, const RowNumbers& numbers, const RowGeometry& geometry)
{
    for (std::size_t c = 0; c < numbers.columns.size(); ++c) {
        const RowGeometry::Column& column = geometry.columns[c];
        if (!numbers.columns[c].title.isEmpty()) {
            QFont font = themeFont(FontRole::Footer);
            font.setWeight(QFont::DemiBold);
            paintText(painter, {chart.toPlot({column.start, 0}).x(), chart.plotArea().top() - 2},
                      Qt::AlignLeft | Qt::AlignBottom, numbers.columns[c].title, font, chart.theme().text);
        }
        paintReference(painter, chart, numbers.columns[c], column);
        switch (numbers.columns[c].kind) {
        case RowColumnKind::Bars:
            paintBars(painter, chart, numbers, c, geometry);
            break;
        case RowColumnKind::Intervals:
            paintIntervals(painter, chart, numbers, c, column);
            break;
        case RowColumnKind::Boxes:
            paintBoxes(painter, chart, numbers, c, column);
            break;
        }
    }
}

} // namespace marquee
