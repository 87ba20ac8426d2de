// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/point_painter.h"

#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace marquee {
namespace {

constexpr double kPointDiameter = 3.4; ///< px at 100 %
constexpr double kMarkedDiameter = 4.2;
constexpr double kFadedOpacity = 0.17;
constexpr double kMarkedOpacity = 0.95;
constexpr int kColours = 12;              ///< ten classes, those beyond, none
constexpr std::size_t kShapesUpTo = 2000; ///< up to so many points the class shows as shape too

/// Number of a point's colour: a class or a step of the ramp, kColours - 1 for none.
std::size_t colourIndex(const ScatterPoints& points, std::uint32_t point)
{
    const int colour = points.shades.empty() ? int{points.classes[point]} : int{points.shades[point]};
    return static_cast<std::size_t>(colour < 0 ? kColours - 1 : std::min(colour, kColours - 2));
}

/// Calls draw(point, lifted) for all visible points from the lowest to the topmost.
template<typename Draw>
void inOrder(const PointPicture& picture, const Draw& draw)
{
    for (const auto i : picture.points.drawOrder)
        if (picture.isVisible(i))
            draw(i, false);
    if (picture.marked.empty())
        return;
    for (const auto i : picture.points.drawOrder)
        if (picture.isVisible(i) && std::binary_search(picture.marked.begin(), picture.marked.end(), i))
            draw(i, true);
}

/// Markers rendered when they are first asked for.
class Stamps
{
public:
    Stamps(const PointPicture& picture, qreal pixelRatio) : m_picture(picture), m_pixelRatio(pixelRatio) {}
    const QImage& of(std::uint32_t point, bool lifted)
    {
        auto& stamp = m_stamps[lifted ? 1 : 0][colourIndex(m_picture.points, point)];
        if (!stamp) {
            MarkerStyle style = m_picture.styleOf(point, lifted);
            style.pixelRatio = m_pixelRatio;
            stamp = markerImage(style);
        }
        return *stamp;
    }

private:
    const PointPicture& m_picture;
    qreal m_pixelRatio;
    std::array<std::array<std::optional<QImage>, kColours>, 2> m_stamps;
};

} // namespace

bool PointPicture::isVisible(std::uint32_t point) const
{
    const auto c = points.classes[point];
    return c < 0 || static_cast<std::size_t>(c) >= hiddenClasses.size() || !hiddenClasses[static_cast<std::size_t>(c)];
}

MarkerStyle PointPicture::styleOf(std::uint32_t point, bool lifted) const
{
    const bool byClass = points.shades.empty();
    MarkerStyle style;
    style.colour = byClass || points.shades[point] < 0
                       ? theme.classColour(byClass ? points.classes[point] : -1)
                       : theme.sequential.at(static_cast<std::size_t>(points.shades[point]));
    style.diameter = lifted ? kMarkedDiameter : kPointDiameter;
    const double plain = theme.dark ? 0.5 : 0.6;
    style.opacity = lifted ? kMarkedOpacity : marked.empty() ? plain : kFadedOpacity;
    style.shape = byClass && points.size() <= kShapesUpTo ? markerShape(points.classes[point]) : MarkerShape::Circle;
    return style;
}

std::size_t PointPicture::pointsInView() const
{
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < points.size(); ++i)
        count += isVisible(i) && range.contains(points.x[i], points.y[i]) ? 1U : 0U;
    return count;
}

QImage renderPoints(const PointPicture& picture, const QSize& pixels, qreal pixelRatio)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QRectF& range = picture.range;
    Stamps stamps(picture, pixelRatio);
    QPainter painter(&image);
    inOrder(picture, [&](std::uint32_t i, bool lifted) {
        const double x = (picture.points.x[i] - range.left()) / range.width() * image.width();
        const double y = (range.bottom() - picture.points.y[i]) / range.height() * image.height();
        const QImage& stamp = stamps.of(i, lifted);
        const QPoint corner(static_cast<int>(std::floor(x)) - stamp.width() / 2,
                            static_cast<int>(std::floor(y)) - stamp.height() / 2);
        if (QRect(corner, stamp.size()).intersects(image.rect()))
            painter.drawImage(corner, stamp);
    });
    return image;
}

void paintPoints(QPainter& painter, const PointPicture& picture, const QRectF& area)
{
    const QRectF& range = picture.range;
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    inOrder(picture, [&](std::uint32_t i, bool lifted) {
        const QPointF centre(area.left() + (picture.points.x[i] - range.left()) / range.width() * area.width(),
                             area.top() + (range.bottom() - picture.points.y[i]) / range.height() * area.height());
        const MarkerStyle style = picture.styleOf(i, lifted);
        if (!area.adjusted(-style.diameter, -style.diameter, style.diameter, style.diameter).contains(centre))
            return;
        QColor colour = style.colour;
        colour.setAlphaF(static_cast<float>(style.opacity));
        painter.setBrush(colour);
        paintMarkerShape(painter, style.shape, centre, style.diameter / 2);
    });
    painter.restore();
}

} // namespace marquee
