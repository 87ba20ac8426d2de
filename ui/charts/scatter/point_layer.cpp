// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/point_layer.h"

#include "charts/plot_chart.h"
#include "charts/scatter/density_map.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace marquee {
namespace {

constexpr std::size_t kVectorUpTo = 2000;    ///< so many points stay shapes in a vector file, as in other scatters
constexpr std::size_t kDensityFrom = 50'000; ///< more points in view cover each other
constexpr qreal kFileRatio = 3;              ///< a vector file has no pixels of its own: sharp on paper at 288 dpi

/// A file of shapes rather than pixels is painted.
bool paintsShapes(const QPainter& painter)
{
    const auto type = painter.paintEngine()->type();
    return type == QPaintEngine::SVG || type == QPaintEngine::Pdf;
}

} // namespace

PointLayer::PointLayer(PlotChart& chart) : QGraphicsItem(&chart), m_chart(&chart)
{
    setZValue(5); // above the grid, below badges and the lasso
}

void PointLayer::setChart(PlotChart& chart)
{
    setParentItem(&chart);
    m_chart = &chart;
    invalidate();
}

void PointLayer::setPoints(ScatterPointsPtr points)
{
    m_points = std::move(points);
    m_marked.clear();
    invalidate();
}

void PointLayer::setMarked(std::vector<std::uint32_t> marked)
{
    if (marked == m_marked)
        return;
    m_marked = std::move(marked);
    invalidate();
}

void PointLayer::setHiddenClasses(std::vector<bool> hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = std::move(hidden);
    invalidate();
}

void PointLayer::setHiddenLabels(std::vector<bool> hidden)
{
    if (hidden == m_hiddenLabels)
        return;
    m_hiddenLabels = std::move(hidden);
    invalidate();
}

PointPicture PointLayer::picture() const
{
    return {*m_points, m_chart->theme(), axisRange(), m_marked, m_hidden, m_hiddenLabels};
}

bool PointLayer::isVisible(std::uint32_t point) const
{
    return picture().isVisible(point);
}

std::size_t PointLayer::pointsInView() const
{
    return picture().pointsInView();
}

bool PointLayer::isOnePicture() const
{
    return m_mode == PointsMode::Density || pointsInView() > kVectorUpTo;
}

void PointLayer::setMode(PointsMode mode)
{
    m_mode = mode;
    invalidate();
}

bool PointLayer::showsDensity() const
{
    if (m_mode == PointsMode::Automatic)
        return m_points->size() > kDensityFrom && pointsInView() > kDensityFrom;
    return m_mode == PointsMode::Density;
}

std::uint32_t PointLayer::mostInSquare() const
{
    return countPoints(picture(), m_chart->plotArea().size()).most;
}

void PointLayer::invalidate()
{
    m_view.reset();
    update();
}

QRectF PointLayer::boundingRect() const
{
    return m_chart->plotArea();
}

QRectF PointLayer::axisRange() const
{
    const PlotAxis& x = m_chart->xAxis();
    const PlotAxis& y = m_chart->yAxis();
    return {QPointF(x.from, y.from), QPointF(x.to, y.to)};
}

QImage PointLayer::render(const QSizeF& size, qreal pixelRatio) const
{
    if (showsDensity())
        return renderDensity(picture(), size, pixelRatio);
    return renderPoints(picture(), (size * pixelRatio).toSize().expandedTo({1, 1}), pixelRatio);
}

void PointLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QRectF area = m_chart->plotArea();
    if (area.isEmpty())
        return;
    if (paintsShapes(*painter)) {
        if (isOnePicture())
            painter->drawImage(area, render(area.size(), kFileRatio));
        else
            paintPoints(*painter, picture(), area);
        return;
    }
    const qreal ratio = painter->device()->devicePixelRatioF() * std::max(1.0, painter->worldTransform().m11());
    const View view{area.size(), ratio, axisRange()};
    if (m_view != view) {
        m_image = render(area.size(), ratio);
        m_view = view;
    }
    painter->drawImage(area, m_image);
}

} // namespace marquee
