// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/point_painter.h"

#include "charts/scatter/stamp_sheet.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace marquee {
namespace {

constexpr double kPointDiameter = 3.4; ///< px at 100 %
constexpr double kMarkedDiameter = 4.2;
constexpr double kFadedOpacity = 0.17;
constexpr double kMarkedOpacity = 0.95;
constexpr double kLift = 0.8;        ///< px that a marked point gains where sizes differ
constexpr std::size_t kColours = 13; ///< ten classes, those beyond, none, no label
constexpr std::size_t kSizes = 36;   ///< sizeStepOf(kLargestPoint) and below
constexpr std::size_t kShapes = 6;
constexpr std::size_t kAhead = 16;        ///< points fetched before their turn
constexpr std::size_t kShapesUpTo = 2000; ///< up to so many points the class shows as shape too

/// Number of a point's colour: a class, a label or a step of the ramp; 11 for none, 12 for no label.
std::size_t colourIndex(const ScatterPoints& points, std::uint32_t point)
{
    if (!points.labels.empty())
        return static_cast<std::size_t>(points.labels[point] == kNoLabel ? 12 : points.labels[point]);
    const int colour = points.shades.empty() ? int{points.classes[point]} : int{points.shades[point]};
    return static_cast<std::size_t>(colour < 0 ? 11 : std::min(colour, 10));
}

bool isHidden(const std::vector<bool>& hidden, int entry)
{
    return entry >= 0 && static_cast<std::size_t>(entry) < hidden.size() && hidden[static_cast<std::size_t>(entry)];
}

/// Calls draw(point, true) for the visible marked points from the lowest to the topmost.
template<typename Draw>
void markedInOrder(const PointPicture& picture, const Draw& draw)
{
    if (picture.marked.empty())
        return;
    for (const auto i : picture.points.drawOrder)
        if (picture.isVisible(i) && std::binary_search(picture.marked.begin(), picture.marked.end(), i))
            draw(i, true);
}

/// Asks for a point's places in memory before its turn: the shuffle makes every one a miss of the cache.
void fetch(const ScatterPoints& points, std::uint32_t point)
{
    __builtin_prefetch(&points.x[point]);
    __builtin_prefetch(&points.y[point]);
    __builtin_prefetch(&points.classes[point]);
}

/// Calls draw(point, lifted) for all visible points from the lowest to the topmost.
template<typename Draw>
void inOrder(const PointPicture& picture, const Draw& draw)
{
    const auto& order = picture.points.drawOrder;
    for (std::size_t k = 0; k < order.size(); ++k) {
        if (k + kAhead < order.size())
            fetch(picture.points, order[k + kAhead]);
        if (picture.isVisible(order[k]))
            draw(order[k], false);
    }
    markedInOrder(picture, draw);
}

/// Markers rendered when they are first asked for.
class Stamps
{
public:
    Stamps(const PointPicture& picture, qreal pixelRatio)
        : m_picture(picture), m_pixelRatio(pixelRatio), m_stamps(2 * kColours * kSizes * kShapes)
    {
    }
    const Stamp& of(std::uint32_t point, bool lifted)
    {
        auto& stamp = m_stamps[placeOf(point, lifted)];
        if (!stamp) {
            MarkerStyle style = m_picture.styleOf(point, lifted);
            style.pixelRatio = m_pixelRatio;
            stamp.emplace(markerImage(style));
        }
        return *stamp;
    }

private:
    std::size_t placeOf(std::uint32_t point, bool lifted) const
    {
        const ScatterPoints& points = m_picture.points;
        const std::size_t size = points.sizes.empty() ? 0 : points.sizes[point];
        const auto shape = static_cast<std::size_t>(m_picture.shapeOf(point));
        const std::size_t looks = (colourIndex(points, point) * kSizes + size) * kShapes + shape;
        return 2 * looks + (lifted ? 1 : 0);
    }

    const PointPicture& m_picture;
    qreal m_pixelRatio;
    std::vector<std::optional<Stamp>> m_stamps;
};

/// Puts markers on whole pixels of a picture.
class Stamper
{
public:
    Stamper(const PointPicture& picture, const QSize& pixels, qreal pixelRatio)
        : m_picture(picture), m_stamps(picture, pixelRatio), m_left(picture.range.left()),
          m_bottom(picture.range.bottom()), m_across(pixels.width() / picture.range.width()),
          m_down(pixels.height() / picture.range.height()),
          m_margin(static_cast<int>(std::ceil((kLargestPoint + kLift) * pixelRatio))),
          m_right(pixels.width() + m_margin), m_under(pixels.height() + m_margin), m_sheet(pixels, 2 * m_margin + 4)
    {
    }
    void stamp(std::uint32_t i, bool lifted)
    {
        const double x = (m_picture.points.x[i] - m_left) * m_across;
        const double y = (m_bottom - m_picture.points.y[i]) * m_down;
        if (x > -m_margin && x < m_right && y > -m_margin && y < m_under) // else it reaches no pixel
            m_sheet.blend(m_stamps.of(i, lifted), {static_cast<int>(std::floor(x)), static_cast<int>(std::floor(y))});
    }
    QImage finish() const { return m_sheet.picture(); }

private:
    const PointPicture& m_picture;
    Stamps m_stamps;
    double m_left, m_bottom, m_across, m_down; ///< data to pixels
    int m_margin;                              ///< px that a marker may lie beyond the picture and still reach it
    double m_right, m_under;
    StampSheet m_sheet;
};

} // namespace

bool PointPicture::isVisible(std::uint32_t point) const
{
    return !isHidden(hiddenClasses, points.classes[point]) &&
           (points.labels.empty() || !isHidden(hiddenLabels, points.labels[point]));
}

const QColor& PointPicture::colourOf(std::uint32_t point) const
{
    if (!points.labels.empty())
        return points.labels[point] == kNoLabel ? theme.whole : theme.classColour(points.labels[point]);
    if (!points.shades.empty() && points.shades[point] >= 0)
        return theme.sequential.at(static_cast<std::size_t>(points.shades[point]));
    return theme.classColour(points.shades.empty() ? points.classes[point] : -1);
}

MarkerShape PointPicture::shapeOf(std::uint32_t point) const
{
    if (!points.shapes.empty())
        return static_cast<MarkerShape>(points.shapes[point]);
    const bool byClass = points.colouredByClass() && points.size() <= kShapesUpTo;
    return byClass ? markerShape(points.classes[point]) : MarkerShape::Circle;
}

MarkerStyle PointPicture::styleOf(std::uint32_t point, bool lifted) const
{
    MarkerStyle style;
    style.colour = colourOf(point);
    if (points.sizes.empty()) {
        style.diameter = lifted ? kMarkedDiameter : kPointDiameter;
    } else {
        style.diameter = sizeOfStep(points.sizes[point]) + (lifted ? kLift : 0);
        style.hollow = points.sizes[point] == 0;
    }
    const double plain = theme.dark ? 0.5 : 0.6;
    style.opacity = lifted ? kMarkedOpacity : marked.empty() ? plain : kFadedOpacity;
    style.shape = shapeOf(point);
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
    Stamper stamper(picture, pixels, pixelRatio);
    inOrder(picture, [&](std::uint32_t i, bool lifted) { stamper.stamp(i, lifted); });
    return stamper.finish();
}

QImage renderMarked(const PointPicture& picture, const QSize& pixels, qreal pixelRatio)
{
    Stamper stamper(picture, pixels, pixelRatio);
    markedInOrder(picture, [&](std::uint32_t i, bool lifted) { stamper.stamp(i, lifted); });
    return stamper.finish();
}

void paintPoints(QPainter& painter, const PointPicture& picture, const QRectF& area)
{
    const QRectF& range = picture.range;
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    inOrder(picture, [&](std::uint32_t i, bool lifted) {
        const QPointF centre(area.left() + (picture.points.x[i] - range.left()) / range.width() * area.width(),
                             area.top() + (range.bottom() - picture.points.y[i]) / range.height() * area.height());
        const MarkerStyle style = picture.styleOf(i, lifted);
        if (!area.adjusted(-style.diameter, -style.diameter, style.diameter, style.diameter).contains(centre))
            return;
        QColor colour = style.colour;
        colour.setAlphaF(static_cast<float>(style.opacity));
        painter.setPen(style.hollow ? QPen(colour, 1) : QPen(Qt::NoPen));
        painter.setBrush(style.hollow ? QBrush(Qt::NoBrush) : QBrush(colour));
        paintMarkerShape(painter, style.shape, centre, style.diameter / 2);
    });
    painter.restore();
}

} // namespace marquee
