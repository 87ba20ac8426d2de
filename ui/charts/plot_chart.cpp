// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_chart.h"

#include "charts/plot_layer.h"
#include "charts/plot_paint.h"

#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace marquee {

namespace {

constexpr double kGroundDepth = -1; // under everything that Qt Charts draws
constexpr double kLayerDepth = 1;
constexpr double kAxisDepth = 50; // over everything that Qt Charts draws
constexpr double kTopDepth = 60;
constexpr double kTickGap = 6;      // between a y label and the plot
constexpr double kLabelShare = 0.4; // of the chart's width that y labels may take

/// An axis that Qt Charts computes with and that PlotChart draws.
QValueAxis* hiddenAxis(QChart* chart, Qt::Alignment side)
{
    auto* axis = new QValueAxis(chart);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    chart->addAxis(axis, side);
    return axis;
}

void setRange(QValueAxis& axis, const PlotAxis& range)
{
    axis.setRange(std::min(range.from, range.to), std::max(range.from, range.to));
    axis.setReverse(range.from > range.to);
}

/// Least distance from a point to a rectangle, 0 inside.
double distanceTo(const QRectF& rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
    const double dy = std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0});
    return std::hypot(dx, dy);
}

bool touches(const QRectF& a, const QRectF& b) // unlike intersects(), true for points
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

PlotChart::PlotChart(const Theme& theme, ChartCaption caption)
    : m_theme(&theme), m_caption(std::move(caption)), m_valueX(hiddenAxis(this, Qt::AlignBottom)),
      m_valueY(hiddenAxis(this, Qt::AlignLeft))
{
    legend()->hide();
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setBackgroundVisible(false); // Qt lays its own out later than an export can wait for
    setPlotAreaBackgroundVisible(false);
    const auto add = [this](Painter painter, double depth) {
        m_layers.push_back(new PlotLayer(*this, std::move(painter), depth));
    };
    add(paintGrid, kGroundDepth);
    add(
        [](QPainter& painter, const PlotChart& chart) {
            paintAxes(painter, chart);
            paintCaptions(painter, chart);
        },
        kAxisDepth);
    connect(this, &QGraphicsWidget::geometryChanged, this, &PlotChart::relayout);
}

void PlotChart::setPlotAxes(PlotAxis x, PlotAxis y)
{
    m_x = std::move(x);
    m_y = std::move(y);
    setRange(*m_valueX, m_x);
    setRange(*m_valueY, m_y);
    relayout();
}

void PlotChart::setRoom(const QMarginsF& room)
{
    m_room = room;
    relayout();
}

void PlotChart::setEmptyText(const QString& sentence)
{
    m_emptyText = sentence;
    m_summary = sentence;
}

void PlotChart::addLayer(Painter painter, Depth depth)
{
    const double z = depth == Depth::OverLines ? kTopDepth : kLayerDepth;
    m_layers.push_back(new PlotLayer(*this, std::move(painter), z));
}

QLineSeries* PlotChart::addLine(const QString& name, const QList<QPointF>& points, const QPen& pen)
{
    auto* line = new QLineSeries(this);
    line->setName(name);
    line->replace(points);
    addSeries(line);
    line->setPen(pen);
    line->attachAxis(m_valueX);
    line->attachAxis(m_valueY);
    return line;
}

double PlotChart::leftRoom() const
{
    double widest = 0;
    for (const AxisTick& tick : m_y.ticks)
        widest = std::max(widest, textWidth(tick.label, themeFont(FontRole::Footer)));
    widest = std::min(std::ceil(widest), size().width() * kLabelShare);
    const double title = m_y.title.isEmpty() ? 0 : textHeight(themeFont(FontRole::Footer)) + 2;
    return kCardPadX + title + (widest > 0 ? widest + kTickGap : 0) + (m_y.tickMarks ? 4 : 0);
}

void PlotChart::relayout()
{
    const QRectF whole(QPointF(), size());
    QRectF plot = whole.adjusted(leftRoom(), captionTop(*this), -kCardPadX, -captionBottom(*this) - axisBottom(*this));
    plot = plot.marginsRemoved(m_room);
    plot.setSize(plot.size().expandedTo({1, 1})); // a card still being laid out
    setPlotArea(QRectF(plot.toRect()));
    for (PlotLayer* layer : m_layers)
        layer->resized();
}

QPointF PlotChart::toPlot(QPointF value) const
{
    const QRectF area = plotArea();
    return {area.left() + (value.x() - m_x.from) / (m_x.to - m_x.from) * area.width(),
            area.bottom() - (value.y() - m_y.from) / (m_y.to - m_y.from) * area.height()};
}

QRectF PlotChart::toPlot(const QRectF& values) const
{
    return QRectF(toPlot(values.topLeft()), toPlot(values.bottomRight())).normalized();
}

QPointF PlotChart::toValue(QPointF position) const
{
    const QRectF area = plotArea();
    return {m_x.from + (position.x() - area.left()) / area.width() * (m_x.to - m_x.from),
            m_y.from + (area.bottom() - position.y()) / area.height() * (m_y.to - m_y.from)};
}

std::optional<std::size_t> PlotChart::markAt(QPointF position) const
{
    std::optional<std::size_t> nearest;
    double least = std::nextafter(m_marks.reach, std::numeric_limits<double>::max());
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const double distance = distanceTo(toPlot(m_marks.places[i]), position);
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

std::vector<std::size_t> PlotChart::marksIn(const QRectF& area) const
{
    std::vector<std::size_t> inside;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (touches(toPlot(m_marks.places[i]), area))
            inside.push_back(i);
    }
    return inside;
}

QRectF PlotChart::dragArea(QPointF from, QPointF to) const
{
    const QRectF plot = plotArea();
    QRectF area = QRectF(from, to).normalized();
    if (m_marks.drag == ChartMarks::Drag::AlongX)
        area = {area.left(), plot.top(), area.width(), plot.height()};
    else if (m_marks.drag == ChartMarks::Drag::AlongY)
        area = {plot.left(), area.top(), plot.width(), area.height()};
    return area;
}

} // namespace marquee
