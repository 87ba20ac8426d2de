// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

class QPainter;

namespace marquee {

enum class MarkerShape
{
    Circle,
    Square,
    Triangle,
    Diamond,
    TriangleDown,
    Cross ///< upright; stands for all further labels
};

/// Shape of a class in small scatters, so that colour is never alone; repeats after five.
MarkerShape markerShape(int colourClass);

/// The shape in the painter's brush and pen, about as large to the eye as a circle of this radius.
void paintMarkerShape(QPainter& painter, MarkerShape shape, const QPointF& centre, double radius);

struct MarkerStyle
{
    QColor colour;
    double diameter = 4;   ///< px at 100 %
    double opacity = 1;    ///< 0..1
    double pixelRatio = 1; ///< device pixels per px
    MarkerShape shape = MarkerShape::Circle;
    bool hollow = false; ///< an outline alone: the point has no value for its size
};

/// A marker drawn once, to be stamped many times. Premultiplied ARGB, device pixel ratio 1, odd width: its middle pixel
/// is the point.
QImage markerImage(const MarkerStyle& style);

} // namespace marquee
