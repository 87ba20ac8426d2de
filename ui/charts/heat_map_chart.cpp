// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heat_map_chart.h"

#include "charts/chart_text.h"
#include "charts/plot_paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

constexpr double kDotAbove = 0.25; // selected share from which a cell carries a dot

std::size_t mostFrequent(const HeatMapNumbers& numbers)
{
    std::size_t most = 0;
    for (std::size_t r = 1; r < numbers.counts.size(); ++r) {
        for (std::size_t c = 0; c < r; ++c)
            most = std::max(most, numbers.counts[r][c]);
    }
    return most;
}

/// One of the seven classes of the colour scale: even steps of the square root, as counts of pairs are skewed.
const QColor& cellColour(const Theme& theme, std::size_t count, double top)
{
    const double share = std::sqrt(static_cast<double>(count) / top);
    const auto step = static_cast<std::size_t>(std::clamp(std::floor(share * 7), 0.0, 6.0));
    return theme.sequential[step];
}

/// Column labels: as much of a label as its cell has room for, with a full stop where it is cut.
QString shortened(const QString& label, const QFont& font, double room)
{
    if (textWidth(label, font) <= room || label.size() < 4)
        return label;
    QString part = label.chopped(2); // a full stop in place of one letter would save nothing
    while (part.size() > 1 && textWidth(part + QLatin1Char('.'), font) > room)
        part.chop(1);
    return part + QLatin1Char('.');
}

void paintLegend(QPainter& painter, const PlotChart& chart, const HeatMapNumbers& numbers, double top)
{
    const QFont font = themeFont(FontRole::Footer);
    const QRectF plot = chart.plotArea();
    const QString high = integerText(static_cast<qint64>(top));
    const double step = std::min(13.0, plot.width() / 28);
    double x = plot.right() - textWidth(high, font) - 4 - 7 * step;
    const double y = plot.top() + 6;
    paintText(painter, {x - 4, y}, Qt::AlignRight | Qt::AlignVCenter, integerText(0), font, chart.theme().text3);
    for (const QColor& colour : chart.theme().sequential) {
        paintBar(painter, {x, y - 4, step - 1, 8}, colour);
        x += step;
    }
    paintText(painter, {x + 4, y}, Qt::AlignLeft | Qt::AlignVCenter, high, font, chart.theme().text3);
    if (numbers.selected.empty())
        return;
    const QString words = ChartWords::tr("over 25 % selected");
    paintText(painter, {plot.right(), y + 15}, Qt::AlignRight | Qt::AlignVCenter, words, font, chart.theme().text2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chart.theme().categorical[1]);
    painter.drawEllipse(QPointF(plot.right() - textWidth(words, font) - 8, y + 15), 2.5, 2.5);
}

void paintColumnLabels(QPainter& painter, const PlotChart& chart, const HeatMapNumbers& numbers)
{
    const QFont font = themeFont(FontRole::Footer);
    const double y = chart.plotArea().bottom() + 4;
    for (qsizetype c = 0; c + 1 < numbers.labels.size(); ++c) {
        const QRectF cell = chart.toPlot(QRectF(static_cast<double>(c), 0.5, 1, 1));
        paintText(painter, {cell.center().x(), y}, Qt::AlignHCenter | Qt::AlignTop,
                  shortened(numbers.labels[c], font, cell.width() - 4), font, chart.theme().text3);
    }
}

void paintCells(QPainter& painter, const PlotChart& chart, const HeatMapNumbers& numbers, double top)
{
    for (std::size_t r = 1; r < numbers.counts.size(); ++r) {
        for (std::size_t c = 0; c < r; ++c) {
            const QRectF cell = chart.toPlot(chart.marks().places[r * (r - 1) / 2 + c]).adjusted(0, 0, -1, -1);
            const std::size_t count = numbers.counts[r][c];
            if (count == 0) {
                paintBar(painter, cell, chart.theme().grid); // no title at all is not the lowest class
                continue;
            }
            paintBar(painter, cell, cellColour(chart.theme(), count, top));
            if (numbers.selected.empty() ||
                static_cast<double>(numbers.selected[r][c]) <= kDotAbove * static_cast<double>(count))
                continue;
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(chart.theme().surface, 1));
            painter.setBrush(chart.theme().categorical[1]);
            painter.drawEllipse(cell.center(), 3, 3);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

ChartTable pairTable(const HeatMapNumbers& numbers)
{
    ChartTable table{{numbers.quantity, ChartWords::tr("with"), ChartWords::tr("Titles")}, {}};
    if (!numbers.selected.empty())
        table.header << ChartWords::tr("Selected");
    for (std::size_t r = 1; r < numbers.counts.size(); ++r) {
        for (std::size_t c = 0; c < r; ++c) {
            QStringList row{numbers.labels[static_cast<qsizetype>(c)], numbers.labels[static_cast<qsizetype>(r)],
                            integerText(numbers.counts[r][c])};
            if (!numbers.selected.empty())
                row << integerText(numbers.selected[r][c]);
            table.rows.push_back(row);
        }
    }
    return table;
}

ChartMarks cellMarks(const HeatMapNumbers& numbers)
{
    ChartMarks marks;
    for (std::size_t r = 1; r < numbers.counts.size(); ++r) {
        for (std::size_t c = 0; c < r; ++c)
            marks.places.emplace_back(static_cast<double>(c), static_cast<double>(r) - 0.5, 1, 1);
    }
    marks.name = [labels = numbers.labels](std::size_t mark) {
        const LabelPair pair = pairAt(mark);
        return ChartWords::tr("%1 and %2")
            .arg(labels[static_cast<qsizetype>(pair.column)], labels[static_cast<qsizetype>(pair.row)]);
    };
    marks.value = [numbers](std::size_t mark) {
        const LabelPair pair = pairAt(mark);
        QString text = titlesText(numbers.counts[pair.row][pair.column]);
        if (!numbers.selected.empty())
            text += ChartWords::tr(", %1 selected").arg(integerText(numbers.selected[pair.row][pair.column]));
        return text;
    };
    return marks;
}

QString pairSummary(const HeatMapNumbers& numbers)
{
    LabelPair best;
    std::size_t most = 0;
    for (std::size_t r = 1; r < numbers.counts.size(); ++r) {
        for (std::size_t c = 0; c < r; ++c) {
            if (numbers.counts[r][c] > most) {
                most = numbers.counts[r][c];
                best = {r, c};
            }
        }
    }
    if (most == 0)
        return ChartWords::tr("No two labels meet in a title.");
    return ChartWords::tr("Most often together: %1 and %2, %3.")
        .arg(numbers.labels[static_cast<qsizetype>(best.column)], numbers.labels[static_cast<qsizetype>(best.row)],
             titlesText(most));
}

} // namespace

LabelPair pairAt(std::size_t mark)
{
    LabelPair pair{1, 0};
    while (pair.row * (pair.row + 1) / 2 <= mark)
        ++pair.row;
    pair.column = mark - pair.row * (pair.row - 1) / 2;
    return pair;
}

std::unique_ptr<PlotChart> makeHeatMapChart(const HeatMapNumbers& numbers, const Theme& theme)
{
    auto chart = std::make_unique<PlotChart>(theme, numbers.caption);
    const double n = static_cast<double>(std::max<std::size_t>(numbers.counts.size(), 2));
    PlotAxis y{n - 0.5, 0.5, {}, false, false, false, {}};
    for (std::size_t r = 1; r < numbers.counts.size(); ++r)
        y.ticks.append({static_cast<double>(r), numbers.labels[static_cast<qsizetype>(r)], false});
    chart->setRoom(QMarginsF(0, 0, 0, textHeight(themeFont(FontRole::Footer))));
    chart->setPlotAxes({0, n - 1, {}, false, false, false, {}}, y);
    chart->setMarks(cellMarks(numbers));
    const double top = niceCeiling(static_cast<double>(mostFrequent(numbers)));
    chart->addLayer([numbers, top](QPainter& painter, const PlotChart& c) {
        paintCells(painter, c, numbers, top);
        paintColumnLabels(painter, c, numbers);
        paintLegend(painter, c, numbers, top);
    });
    chart->setTable([numbers] { return pairTable(numbers); });
    chart->setSummary(pairSummary(numbers));
    return chart;
}

} // namespace marquee
