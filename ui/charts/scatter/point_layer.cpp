// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/point_layer.h"

#include "charts/plot_chart.h"
#include "charts/scatter/marker.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace marquee {
namespace {

constexpr double kPointDiameter = 3.4; ///< px at 100 %
constexpr double kMarkedDiameter = 4.2;
constexpr double kFadedOpacity = 0.17;
constexpr std::size_t kShapesUpTo = 2000; ///< up to so many points the class shows as shape too

/// One pre-rendered marker per class, or per shade; -1 stands last.
std::vector<QImage> markers(const Theme& theme, const ScatterPoints& points, double diameter, double opacity,
                            qreal pixelRatio)
{
    const bool byClass = points.shades.empty();
    const bool shapes = byClass && points.size() <= kShapesUpTo;
    const int count = byClass ? 11 : static_cast<int>(theme.sequential.size());
    std::vector<QImage> images;
    for (int c = 0; c <= count; ++c) {
        const int colourClass = c == count ? -1 : c;
        const QColor& colour =
            byClass || c == count ? theme.classColour(colourClass) : theme.sequential.at(static_cast<std::size_t>(c));
        images.push_back(markerImage(
            {colour, diameter, opacity, pixelRatio, shapes ? markerShape(colourClass) : MarkerShape::Circle}));
    }
    return images;
}

std::size_t markerOf(const ScatterPoints& points, std::uint32_t point, std::size_t markerCount)
{
    const int colourClass = points.shades.empty() ? int{points.classes[point]} : int{points.shades[point]};
    if (colourClass < 0)
        return markerCount - 1;
    return std::min<std::size_t>(static_cast<std::size_t>(colourClass), markerCount - 2);
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

bool PointLayer::isVisible(std::uint32_t point) const
{
    const auto c = m_points->classes[point];
    return c < 0 || static_cast<std::size_t>(c) >= m_hidden.size() || !m_hidden[static_cast<std::size_t>(c)];
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
    QImage image((size * pixelRatio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const Theme& theme = m_chart->theme();
    const QRectF range = axisRange();
    const bool fading = !m_marked.empty();
    const double opacity = fading ? kFadedOpacity : (theme.dark ? 0.5 : 0.6);
    QPainter painter(&image);
    const auto draw = [&](std::uint32_t i, const std::vector<QImage>& stamps) {
        if (!isVisible(i))
            return;
        const double x = (m_points->x[i] - range.left()) / range.width() * image.width();
        const double y = (range.bottom() - m_points->y[i]) / range.height() * image.height();
        const QImage& stamp = stamps[markerOf(*m_points, i, stamps.size())];
        const QPoint corner(static_cast<int>(std::floor(x)) - stamp.width() / 2,
                            static_cast<int>(std::floor(y)) - stamp.height() / 2);
        if (QRect(corner, stamp.size()).intersects(image.rect()))
            painter.drawImage(corner, stamp);
    };
    const auto plain = markers(theme, *m_points, kPointDiameter, opacity, pixelRatio);
    for (const auto i : m_points->drawOrder)
        draw(i, plain);
    if (fading) {
        const auto lifted = markers(theme, *m_points, kMarkedDiameter, 0.95, pixelRatio);
        for (const auto i : m_points->drawOrder)
            if (std::binary_search(m_marked.begin(), m_marked.end(), i))
                draw(i, lifted);
    }
    return image;
}

void PointLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QRectF area = m_chart->plotArea();
    if (area.isEmpty())
        return;
    const qreal ratio = painter->device()->devicePixelRatioF() * std::max(1.0, painter->worldTransform().m11());
    const View view{area.size(), ratio, axisRange()};
    if (m_view != view) {
        m_image = render(area.size(), ratio);
        m_view = view;
    }
    painter->drawImage(area, m_image);
}

} // namespace marquee
