// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/line_chart.h"

#include "charts/chart_text.h"
#include "charts/plot_paint.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace marquee {

namespace {

constexpr double kLineGap = 6; ///< px between the line of the chosen point and its value

struct Range
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    void take(double value)
    {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    Range padded(double share) const
    {
        if (!(high > low)) // one point, or all alike
            return std::isfinite(low) ? Range{low - 0.5, low + 0.5} : Range{0, 1};
        const double margin = (high - low) * share;
        return {low - margin, high + margin};
    }
};

QString figureText(const LineNumbers& numbers, double value)
{
    return numbers.decimals > 0 ? decimalText(value, numbers.decimals) : compactText(value);
}

QString valueText(const LineNumbers& numbers, const LinePoint& point)
{
    QString text = figureText(numbers, point.value);
    if (point.low && point.high)
        text += QStringLiteral(" (95 % ") + intervalText(*point.low, *point.high, numbers.decimals) + QLatin1Char(')');
    return point.note.isEmpty() ? text : text + QStringLiteral(", ") + point.note;
}

void paintPoint(QPainter& painter, const PlotChart& chart, const LineNumbers& numbers, const LinePoint& point)
{
    const Theme& theme = chart.theme();
    const bool chosen = numbers.chosen && *numbers.chosen == point.x;
    const QColor colour = chosen || numbers.accentPoints ? theme.accent : theme.text2;
    const QPointF at = chart.toPlot({point.x, point.value});
    if (point.low && point.high) {
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(chart.toPlot({point.x, *point.low}), chart.toPlot({point.x, *point.high}));
    }
    const double radius = chosen ? 4.5 : point.filled ? 3.5 : 2;
    painter.setPen(point.filled || chosen ? Qt::NoPen : QPen(colour, 1.2));
    painter.setBrush(point.filled || chosen ? colour : theme.surface);
    painter.drawEllipse(at, radius, radius);
}

/// Whether the curve runs through `area`, points with their radius counted.
bool curveMeets(const PlotChart& chart, const LineNumbers& numbers, const QRectF& area)
{
    const QRectF wide = area.adjusted(-4, -4, 4, 4);
    const std::array edges{QLineF(wide.topLeft(), wide.bottomRight()), QLineF(wide.bottomLeft(), wide.topRight())};
    std::optional<QPointF> before;
    for (const LinePoint& point : numbers.points) {
        if (!std::isfinite(point.value)) {
            before.reset();
            continue;
        }
        const QPointF at = chart.toPlot({point.x, point.value});
        const auto crosses = [&](const QLineF& edge) {
            return before && QLineF(*before, at).intersects(edge, nullptr) == QLineF::BoundedIntersection;
        };
        if (wide.contains(at) || std::any_of(edges.begin(), edges.end(), crosses))
            return true;
        before = at;
    }
    return false;
}

bool pointsMeet(const PlotChart& chart, const LineNumbers& numbers, const QRectF& area)
{
    const QRectF wide = area.adjusted(-4, -4, 4, 4);
    return std::any_of(numbers.points.begin(), numbers.points.end(), [&](const LinePoint& point) {
        return std::isfinite(point.value) && wide.contains(chart.toPlot({point.x, point.value}));
    });
}

/// The first place over the plot, those beside the line of the chosen point before the others, that no point is in.
std::optional<QRectF> areaOffPoints(const PlotChart& chart, const LineNumbers& numbers, QPointF at, const QSizeF& size)
{
    const QRectF plot = chart.plotArea();
    std::vector<double> lefts{at.x() + kLineGap, at.x() - kLineGap - size.width()};
    for (int x = 0; x <= plot.width() - size.width(); x += 4)
        if (const double left = plot.left() + x; left > at.x() + 2 || left + size.width() < at.x() - 2)
            lefts.push_back(left); // off the line as well
    for (const double left : lefts)
        for (int y = 0; y <= plot.height() - size.height(); y += 2) {
            const QRectF area(QPointF(left, plot.top() + y), size);
            if (left >= 0 && area.right() <= chart.size().width() - 2 && !pointsMeet(chart, numbers, area))
                return area;
        }
    return std::nullopt;
}

/// Where the value of the chosen point stands: beside its line, at the top, the foot or between, off the curve; where
/// the curve leaves no such room, at least off the points.
QRectF chosenLabelArea(const PlotChart& chart, const LineNumbers& numbers, QPointF at, const QSizeF& size)
{
    const QRectF plot = chart.plotArea();
    const std::array tops{plot.top(), plot.bottom() - 4 - size.height(), plot.center().y() - size.height() / 2};
    for (const double top : tops)
        for (const double left : {at.x() + kLineGap, at.x() - kLineGap - size.width()}) {
            const QRectF area(QPointF(left, top), size);
            if (area.right() <= chart.size().width() - 2 && left >= 0 && !curveMeets(chart, numbers, area))
                return area;
        }
    return areaOffPoints(chart, numbers, at, size).value_or(QRectF(plot.topLeft(), size));
}

void paintChosen(QPainter& painter, const PlotChart& chart, const LineNumbers& numbers)
{
    const auto point = std::find_if(numbers.points.begin(), numbers.points.end(),
                                    [&](const LinePoint& p) { return p.x == *numbers.chosen; });
    if (point == numbers.points.end())
        return;
    const QRectF plot = chart.plotArea();
    const QPointF at = chart.toPlot({point->x, point->value});
    paintHairline(painter, {at.x(), plot.top()}, {at.x(), plot.bottom()}, chart.theme().accent);
    QFont font = themeFont(FontRole::Footer);
    font.setWeight(QFont::DemiBold);
    const QString text = numbers.decimals > 0 ? decimalText(point->value, numbers.decimals) : compactText(point->value);
    const QSizeF size(textWidth(text, font), QFontMetricsF(font).height());
    const QRectF area = chosenLabelArea(chart, numbers, at, size);
    painter.fillRect(area.adjusted(-1, 0, 1, 0), chart.theme().surface); // the curve may pass behind it
    paintText(painter, area.topLeft(), Qt::AlignLeft | Qt::AlignTop, text, font, chart.theme().accent);
}

void paintLineLayer(QPainter& painter, const PlotChart& chart, const LineNumbers& numbers)
{
    const QRectF plot = chart.plotArea();
    if (numbers.reference) {
        const double y = chart.toPlot({0, *numbers.reference}).y();
        paintHairline(painter, {plot.left(), y}, {plot.right(), y}, chart.theme().control, Qt::DashLine);
    }
    if (numbers.chosen)
        paintChosen(painter, chart, numbers);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LinePoint& point : numbers.points) {
        if (std::isfinite(point.value))
            paintPoint(painter, chart, numbers, point);
    }
}

/// Runs of points without a gap, each a line of its own.
void addRuns(PlotChart& chart, const LineNumbers& numbers)
{
    QList<QPointF> run;
    const auto flush = [&] {
        if (run.size() > 1)
            chart.addLine(numbers.quantity, run, QPen(chart.theme().text2, 1.5));
        run.clear();
    };
    for (const LinePoint& point : numbers.points) {
        if (std::isfinite(point.value))
            run.append({point.x, point.value});
        else
            flush();
    }
    flush();
}

ChartMarks pointMarks(const LineNumbers& numbers, const PlotAxis& y)
{
    ChartMarks marks;
    std::vector<LinePoint> shown;
    for (const LinePoint& point : numbers.points) {
        if (!std::isfinite(point.value))
            continue;
        shown.push_back(point);
        if (numbers.wholeColumns)
            marks.places.emplace_back(point.x - 0.5, y.from, 1, y.to - y.from);
        else
            marks.places.emplace_back(point.x, point.value, 0, 0);
    }
    marks.name = [shown](std::size_t i) { return shown[i].name; };
    marks.value = [shown, numbers](std::size_t i) {
        return numbers.quantity + QLatin1Char(' ') + valueText(numbers, shown[i]);
    };
    marks.drag = ChartMarks::Drag::AlongX;
    marks.reach = numbers.wholeColumns ? 0 : 10;
    return marks;
}

ChartTable pointTable(const LineNumbers& numbers)
{
    const auto any = [&](auto has) { return std::any_of(numbers.points.begin(), numbers.points.end(), has); };
    const bool intervals = any([](const LinePoint& point) { return point.low && point.high; });
    const bool notes = any([](const LinePoint& point) { return !point.note.isEmpty(); });
    ChartTable table{{numbers.xQuantity, numbers.quantity}, {}};
    if (intervals)
        table.header << ChartWords::tr("95 % from") << ChartWords::tr("to");
    if (notes)
        table.header << ChartWords::tr("Note");
    for (const LinePoint& point : numbers.points) {
        QStringList row{numbers.wholeColumns ? decimalText(point.x, 0) : point.name, figureText(numbers, point.value)};
        if (intervals)
            row << (point.low ? figureText(numbers, *point.low) : missingText())
                << (point.high ? figureText(numbers, *point.high) : missingText());
        if (notes)
            row << point.note;
        table.rows.push_back(row);
    }
    return table;
}

PlotAxis axisOfX(const LineNumbers& numbers)
{
    Range range;
    PlotAxis axis{0, 1, numbers.xTicks, false, true, false, {}};
    for (const LinePoint& point : numbers.points) {
        range.take(point.x);
        if (numbers.xTicks.isEmpty())
            axis.ticks.append({point.x, decimalText(point.x, 0), numbers.chosen && *numbers.chosen == point.x});
    }
    range = range.padded(0.04);
    axis.from = range.low;
    axis.to = range.high;
    return axis;
}

PlotAxis axisOfY(const LineNumbers& numbers)
{
    Range range;
    for (const LinePoint& point : numbers.points) {
        range.take(point.value);
        range.take(point.low.value_or(point.value));
        range.take(point.high.value_or(point.value));
    }
    if (numbers.reference)
        range.take(*numbers.reference);
    range = range.padded(numbers.yLabels ? 0.08 : 0.14);
    PlotAxis axis{range.low, range.high, {}, true, false, false, {}};
    if (numbers.yLabels)
        axis.ticks = niceTicks(range.low, range.high, 4);
    return axis;
}

} // namespace

std::unique_ptr<PlotChart> makeLineChart(const LineNumbers& numbers, const Theme& theme)
{
    auto chart = std::make_unique<PlotChart>(theme, numbers.caption);
    const PlotAxis y = axisOfY(numbers);
    chart->setPlotAxes(axisOfX(numbers), y);
    addRuns(*chart, numbers);
    chart->addLayer([numbers](QPainter& painter, const PlotChart& c) { paintLineLayer(painter, c, numbers); },
                    PlotChart::Depth::OverLines);
    chart->setMarks(pointMarks(numbers, y));
    chart->setTable([numbers] { return pointTable(numbers); });
    QStringList parts;
    for (const LinePoint& point : numbers.points)
        parts << point.name + QLatin1Char(' ') + valueText(numbers, point);
    chart->setSummary(numbers.quantity + QStringLiteral(": ") + parts.join(QStringLiteral("; ")) + QLatin1Char('.'));
    return chart;
}

} // namespace marquee
