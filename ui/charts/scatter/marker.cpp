// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/marker.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace marquee {

MarkerShape markerShape(int colourClass)
{
    constexpr int kShapes = 5;
    return colourClass < 0 ? MarkerShape::Circle : static_cast<MarkerShape>(colourClass % kShapes);
}

void paintMarkerShape(QPainter& painter, MarkerShape shape, const QPointF& centre, double radius)
{
    // Corners on a fine grid: a shape is then rasterised alike wherever its centre stands.
    const auto snapped = [](double length) { return std::round(length * 256) / 256; };
    const auto polygon = [&](double startDegrees, int corners, double size) {
        QPolygonF points;
        for (int i = 0; i < corners; ++i) {
            const double angle = (startDegrees + 360.0 * i / corners) * M_PI / 180.0;
            points << centre + QPointF(snapped(size * std::cos(angle)), snapped(size * std::sin(angle)));
        }
        painter.drawPolygon(points);
    };
    const auto cross = [&] {
        const double arm = snapped(radius * 1.2);
        const double half = snapped(radius * 0.42);
        painter.drawPolygon(QPolygonF({{half, half},
                                       {half, arm},
                                       {-half, arm},
                                       {-half, half},
                                       {-arm, half},
                                       {-arm, -half},
                                       {-half, -half},
                                       {-half, -arm},
                                       {half, -arm},
                                       {half, -half},
                                       {arm, -half},
                                       {arm, half}})
                                .translated(centre));
    };
    switch (shape) {
    case MarkerShape::Circle:
        painter.drawEllipse(centre, radius, radius);
        break;
    case MarkerShape::Square:
        polygon(45, 4, radius * 1.25);
        break;
    case MarkerShape::Triangle:
        polygon(-90, 3, radius * 1.35);
        break;
    case MarkerShape::Diamond:
        polygon(0, 4, radius * 1.3);
        break;
    case MarkerShape::TriangleDown:
        polygon(90, 3, radius * 1.35);
        break;
    case MarkerShape::Cross:
        cross();
        break;
    }
}

QImage markerImage(const MarkerStyle& style)
{
    const double radius = style.diameter * style.pixelRatio / 2;
    const int side = 2 * static_cast<int>(std::ceil(radius * 1.4) + 1) + 1;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.hollow ? QPen(style.colour, style.pixelRatio) : QPen(Qt::NoPen));
    painter.setBrush(style.hollow ? QBrush(Qt::NoBrush) : QBrush(style.colour));
    painter.setOpacity(style.opacity);
    paintMarkerShape(painter, style.shape, QPointF(side, side) / 2, radius);
    return image;
}

} // namespace marquee
