// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/row_chart.h"

#include "charts/chart_text.h"
#include "charts/plot_paint.h"
#include "charts/row_paint.h"

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

/// Columns that a click can name one by one; the whole row where there is none.
std::vector<std::size_t> markColumns(const RowNumbers& numbers)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < numbers.columns.size(); ++i) {
        if (numbers.columns[i].kind == RowColumnKind::Bars)
            columns.push_back(i);
    }
    return columns;
}

QString cellText(const RowNumbers& numbers, const ChartRow& row, std::size_t column)
{
    const RowColumn& about = numbers.columns[column];
    const RowCell& cell = row.cells[column];
    if (about.kind == RowColumnKind::Bars) {
        QString text = titlesText(cell.count);
        if (numbers.anySelected)
            text += ChartWords::tr(", %1 selected").arg(integerText(cell.selected));
        return text;
    }
    if (about.kind == RowColumnKind::Intervals)
        return ChartWords::tr("%1: %2\n95 % %3, n = %4")
            .arg(about.quantity, decimalText(cell.mean.mean, about.decimals),
                 intervalText(cell.mean.low, cell.mean.high, about.decimals), integerText(cell.mean.n));
    return ChartWords::tr("%1: median %2\nmiddle half %3, n = %4")
        .arg(about.quantity, decimalText(cell.box.median, about.decimals),
             intervalText(cell.box.q1, cell.box.q3, about.decimals), integerText(cell.box.n));
}

ChartMarks rowMarks(const RowNumbers& numbers, const RowGeometry& geometry)
{
    ChartMarks marks;
    const std::vector<std::size_t> columns = markColumns(numbers);
    const std::size_t perRow = std::max<std::size_t>(columns.size(), 1);
    for (std::size_t r = 0; r < numbers.rows.size(); ++r) {
        const double top = static_cast<double>(r) - 0.5;
        if (columns.size() <= 1) // the label and every other column belong to the bar
            marks.places.emplace_back(0, top, 1, 1);
        else
            for (const std::size_t c : columns)
                marks.places.emplace_back(geometry.columns[c].start, top, geometry.columns[c].width, 1);
    }
    marks.name = [numbers, columns, perRow](std::size_t i) {
        const QString& label = numbers.rows[i / perRow].label;
        return columns.size() > 1 ? label + QStringLiteral(", ") + numbers.columns[columns[i % perRow]].title : label;
    };
    marks.value = [numbers, columns, perRow](std::size_t i) {
        const ChartRow& row = numbers.rows[i / perRow];
        if (columns.size() > 1)
            return cellText(numbers, row, columns[i % perRow]);
        QStringList lines;
        for (std::size_t c = 0; c < numbers.columns.size(); ++c)
            lines << cellText(numbers, row, c);
        return lines.join(QLatin1Char('\n'));
    };
    marks.drag = ChartMarks::Drag::AlongY;
    return marks;
}

QStringList headerOf(const RowNumbers& numbers)
{
    QStringList header{numbers.quantity};
    for (const RowColumn& column : numbers.columns) {
        const QString name = column.title.isEmpty() ? column.quantity : column.title;
        if (column.kind == RowColumnKind::Bars)
            header << name
                   << (numbers.anySelected ? QStringList(ChartWords::tr("%1, selected").arg(name)) : QStringList());
        else if (column.kind == RowColumnKind::Intervals)
            header << name << ChartWords::tr("95 % from") << ChartWords::tr("to") << QStringLiteral("n");
        else
            header << ChartWords::tr("%1: 25 %").arg(name) << ChartWords::tr("median") << ChartWords::tr("75 %");
    }
    return header;
}

ChartTable rowTable(const RowNumbers& numbers)
{
    ChartTable table{headerOf(numbers), {}};
    for (const ChartRow& row : numbers.rows) {
        QStringList cells{row.label};
        for (std::size_t c = 0; c < numbers.columns.size(); ++c) {
            const RowCell& cell = row.cells[c];
            const int decimals = numbers.columns[c].decimals;
            if (numbers.columns[c].kind == RowColumnKind::Bars) {
                cells << integerText(cell.count);
                if (numbers.anySelected)
                    cells << integerText(cell.selected);
            } else if (numbers.columns[c].kind == RowColumnKind::Intervals) {
                cells << decimalText(cell.mean.mean, decimals) << decimalText(cell.mean.low, decimals)
                      << decimalText(cell.mean.high, decimals) << integerText(cell.mean.n);
            } else {
                cells << decimalText(cell.box.q1, decimals) << decimalText(cell.box.median, decimals)
                      << decimalText(cell.box.q3, decimals);
            }
        }
        table.rows.push_back(cells);
    }
    return table;
}

QString rowSummary(const RowNumbers& numbers)
{
    QStringList parts;
    const std::vector<std::size_t> columns = markColumns(numbers);
    for (const ChartRow& row : numbers.rows) {
        QStringList cells;
        for (const std::size_t c : columns) {
            const QString title = numbers.columns[c].title;
            cells << (title.isEmpty() ? QString() : title + QLatin1Char(' ')) + integerText(row.cells[c].count);
        }
        if (columns.empty() && !row.cells.empty())
            cells << cellText(numbers, row, 0).replace(QLatin1Char('\n'), QStringLiteral(", "));
        parts << row.label + QLatin1Char(' ') + cells.join(QStringLiteral(", "));
    }
    return numbers.quantity + QStringLiteral(": ") + parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

/// Ticks and gridlines under the Intervals and Boxes columns, on the fractions of the plot.
PlotAxis valueAxis(const RowNumbers& numbers, const RowGeometry& geometry)
{
    PlotAxis axis{0, 1, {}, true, false, false, {}};
    for (std::size_t c = 0; c < numbers.columns.size(); ++c) {
        const RowGeometry::Column& column = geometry.columns[c];
        if (numbers.columns[c].kind == RowColumnKind::Bars)
            continue;
        for (AxisTick tick : niceTicks(column.low, column.high, column.width > 0.6 ? 6 : 3)) {
            tick.value = column.at(tick.value);
            axis.ticks.append(tick);
        }
    }
    return axis;
}

} // namespace

std::unique_ptr<PlotChart> makeRowChart(const RowNumbers& numbers, const Theme& theme)
{
    auto chart = std::make_unique<PlotChart>(theme, numbers.caption);
    const RowGeometry geometry = rowGeometry(numbers);
    const double n = static_cast<double>(std::max<std::size_t>(numbers.rows.size(), 1));
    PlotAxis y{n - 0.5, -0.5, {}, false, false, false, {}};
    for (std::size_t r = 0; r < numbers.rows.size(); ++r)
        y.ticks.append({static_cast<double>(r), numbers.rows[r].label, numbers.rows[r].picked});
    const bool titled = std::any_of(numbers.columns.begin(), numbers.columns.end(),
                                    [](const RowColumn& column) { return !column.title.isEmpty(); });
    chart->setRoom(QMarginsF(0, titled ? textHeight(themeFont(FontRole::Footer)) + 2 : 0, 0, 0));
    chart->setPlotAxes(valueAxis(numbers, geometry), y);
    chart->addLayer(
        [numbers, geometry](QPainter& painter, const PlotChart& c) { paintRows(painter, c, numbers, geometry); });
    chart->setMarks(rowMarks(numbers, geometry));
    chart->setTable([numbers] { return rowTable(numbers); });
    chart->setSummary(rowSummary(numbers));
    return chart;
}

} // namespace marquee
