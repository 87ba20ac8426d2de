// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter_chart.h"

#include "charts/chart_text.h"
#include "charts/plot_paint.h"

#include <QImage>
#include <QLineSeries>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace marquee {

namespace {

constexpr double kDiameter = 3.4;
constexpr double kFaded = 0.17; // the rest, beside a selection
constexpr std::size_t kVectorUpTo = 2000;

/// A dot rendered once: drawing the picture beats drawing an ellipse a point by far.
QImage dotImage(const QColor& colour, double scale)
{
    const int side = static_cast<int>(std::ceil((kDiameter + 2) * scale));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(side / 2.0, side / 2.0), kDiameter / 2 * scale, kDiameter / 2 * scale);
    return image;
}

QColor pointColour(const ScatterPoint& point, const Theme& theme, bool anySelected)
{
    if (anySelected && point.selected)
        return point.colour == -2 ? theme.accent : theme.classColour(point.colour);
    QColor colour =
        point.colour == -2 ? (anySelected ? theme.whole : theme.wholeEdge) : theme.classColour(point.colour);
    if (point.colour == -2)
        colour.setAlphaF(anySelected ? 0.7F : 0.45F);
    else
        colour.setAlphaF(anySelected ? static_cast<float>(kFaded) : theme.dark ? 0.5F : 0.6F);
    return colour;
}

/// Order of drawing: the classes interleaved by a fixed stride, selected points last.
std::vector<std::size_t> drawOrder(const std::vector<ScatterPoint>& points)
{
    std::vector<std::size_t> order;
    order.reserve(points.size());
    constexpr std::size_t kStride = 7919; // prime: visits every index once unless it divides the number of points
    const std::size_t n = points.size();
    const std::size_t step = n % kStride == 0 ? 1 : kStride;
    for (std::size_t i = 0, at = 0; i < n; ++i, at = (at + step) % n)
        order.push_back(at);
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return !points[i].selected; });
    return order;
}

void paintDots(QPainter& painter, const PlotChart& chart, const ScatterNumbers& numbers,
               const std::vector<std::size_t>& order)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const std::size_t i : order) {
        const ScatterPoint& point = numbers.points[i];
        painter.setBrush(pointColour(point, chart.theme(), numbers.anySelected));
        painter.drawEllipse(chart.toPlot({point.x, point.y}), kDiameter / 2, kDiameter / 2);
    }
}

/// All points in one picture of the plot area at the resolution of the device.
QImage dotPicture(const PlotChart& chart, const ScatterNumbers& numbers, const std::vector<std::size_t>& order,
                  double scale)
{
    const QRectF plot = chart.plotArea();
    QImage image((plot.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    std::map<QRgb, QImage> dots;
    for (const std::size_t i : order) {
        const QColor colour = pointColour(numbers.points[i], chart.theme(), numbers.anySelected);
        QImage& dot = dots[colour.rgba()];
        if (dot.isNull())
            dot = dotImage(colour, scale);
        const QPointF at = (chart.toPlot({numbers.points[i].x, numbers.points[i].y}) - plot.topLeft()) * scale;
        painter.drawImage((at - QPointF(dot.width() / 2.0, dot.height() / 2.0)).toPoint(), dot);
    }
    return image;
}

/// The picture of the points, kept until size or resolution change: a hover repaints the chart often.
struct DotCache
{
    QRectF plot;
    double scale = 0;
    QImage image;
};

/// The numbers of a chart are kept once, whoever draws or names its points.
using NumbersPtr = std::shared_ptr<const ScatterNumbers>;

PlotChart::Painter dotLayer(const NumbersPtr& numbers)
{
    return [numbers, order = drawOrder(numbers->points), cache = std::make_shared<DotCache>()](QPainter& painter,
                                                                                               const PlotChart& chart) {
        const QRectF plot = chart.plotArea();
        painter.setClipRect(plot.adjusted(-2, -2, 2, 2));
        if (numbers->points.size() <= kVectorUpTo) {
            paintDots(painter, chart, *numbers, order);
            return;
        }
        // A vector device has no pixels of its own: twice the screen's keep the picture sharp on paper.
        const bool pixels = painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Raster;
        const double scale = pixels ? painter.deviceTransform().m11() : 2;
        if (cache->plot != plot || cache->scale != scale)
            *cache = {plot, scale, dotPicture(chart, *numbers, order, scale)};
        painter.drawImage(plot, cache->image);
    };
}

PlotAxis valueAxis(const ScatterNumbers& numbers, float ScatterPoint::*part, int wanted)
{
    double low = 0, high = 1;
    if (!numbers.points.empty()) {
        const auto [least, most] =
            std::minmax_element(numbers.points.begin(), numbers.points.end(),
                                [part](const auto& a, const auto& b) { return a.*part < b.*part; });
        low = static_cast<double>((*least).*part);
        high = static_cast<double>((*most).*part);
    }
    const double margin = high > low ? (high - low) * 0.04 : 0.5;
    PlotAxis axis{low - margin, high + margin, {}, true, false, false, {}};
    TickFormat format;
    if (numbers.signedTicks)
        format = [](double value, int decimals) {
            return value == 0 ? QStringLiteral("0") : signedText(value, decimals);
        };
    axis.ticks = niceTicks(axis.from, axis.to, wanted, format);
    return axis;
}

void paintCorners(QPainter& painter, const PlotChart& chart, const std::vector<CornerLabel>& corners)
{
    const QFont font = themeFont(FontRole::Footer);
    const QRectF plot = chart.plotArea();
    for (const CornerLabel& label : corners) {
        const bool left = label.corner == Qt::TopLeftCorner || label.corner == Qt::BottomLeftCorner;
        const bool top = label.corner == Qt::TopLeftCorner || label.corner == Qt::TopRightCorner;
        const QPointF anchor(left ? plot.left() + 4 : plot.right() - 4, top ? plot.top() + 2 : plot.bottom() - 2);
        const double width = textWidth(label.text, font), height = textHeight(font);
        QColor ground = chart.theme().surface;
        ground.setAlphaF(0.85F); // points must not run through the words
        painter.fillRect(QRectF(left ? anchor.x() - 3 : anchor.x() - width - 3, top ? anchor.y() : anchor.y() - height,
                                width + 6, height),
                         ground);
        paintText(painter, anchor, (left ? Qt::AlignLeft : Qt::AlignRight) | (top ? Qt::AlignTop : Qt::AlignBottom),
                  label.text, font, chart.theme().text2);
    }
}

void addBalanceLine(PlotChart& chart)
{
    const double from = std::max(chart.xAxis().from, chart.yAxis().from);
    const double to = std::min(chart.xAxis().to, chart.yAxis().to);
    if (!(to > from))
        return;
    QPen pen(chart.theme().text, 1);
    pen.setDashPattern({4, 3});
    chart.addLine(ChartWords::tr("balance"), {{from, from}, {to, to}}, pen);
}

QString valuesText(const ScatterNumbers& numbers, std::size_t i)
{
    const auto text = [&](float value) {
        const auto number = static_cast<double>(value);
        return numbers.signedTicks ? signedText(number, 2) : decimalText(number, 2);
    };
    return QStringLiteral("%1 %2\n%3 %4")
        .arg(numbers.xQuantity, text(numbers.points[i].x), numbers.yQuantity, text(numbers.points[i].y));
}

QString nameOf(const ScatterNumbers& numbers, std::size_t i)
{
    return numbers.pointName ? numbers.pointName(i) : integerText(static_cast<qint64>(i) + 1);
}

ChartMarks pointMarks(const NumbersPtr& numbers)
{
    ChartMarks marks;
    marks.places.reserve(numbers->points.size());
    for (const ScatterPoint& point : numbers->points)
        marks.places.emplace_back(static_cast<double>(point.x), static_cast<double>(point.y), 0, 0);
    marks.name = [numbers](std::size_t i) { return nameOf(*numbers, i); };
    marks.value = [numbers](std::size_t i) { return valuesText(*numbers, i); };
    marks.reach = 6;
    return marks;
}

ChartTable pointTable(const ScatterNumbers& numbers)
{
    ChartTable table{{ChartWords::tr("Title"), numbers.xQuantity, numbers.yQuantity}, {}};
    for (std::size_t i = 0; i < numbers.points.size(); ++i)
        table.rows.push_back({nameOf(numbers, i), decimalText(static_cast<double>(numbers.points[i].x), 2),
                              decimalText(static_cast<double>(numbers.points[i].y), 2)});
    return table;
}

} // namespace

std::unique_ptr<PlotChart> makeScatterChart(ScatterNumbers numbers, const Theme& theme)
{
    auto chart = std::make_unique<PlotChart>(theme, numbers.caption);
    PlotAxis x = valueAxis(numbers, &ScatterPoint::x, 7), y = valueAxis(numbers, &ScatterPoint::y, 5);
    x.title = numbers.xTitle;
    x.grid = true;
    y.title = numbers.yTitle;
    chart->setPlotAxes(std::move(x), std::move(y));
    if (numbers.balanceLine)
        addBalanceLine(*chart);
    const auto shared = std::make_shared<const ScatterNumbers>(std::move(numbers));
    chart->addLayer(dotLayer(shared));
    chart->addLayer([shared](QPainter& painter, const PlotChart& c) { paintCorners(painter, c, shared->corners); },
                    PlotChart::Depth::OverLines);
    chart->setMarks(pointMarks(shared));
    chart->setTable([shared] { return pointTable(*shared); });
    chart->setSummary(
        ChartWords::tr("%3: %1 by %2.").arg(shared->yQuantity, shared->xQuantity, titlesText(shared->points.size())));
    return chart;
}

} // namespace marquee
