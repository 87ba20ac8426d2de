// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/marker.h"
#include "charts/scatter/scatter_points.h"

#include <QRectF>

#include <vector>

namespace marquee {

struct Theme;

/// All that a picture of points depends on, but its size.
struct PointPicture
{
    const ScatterPoints& points;
    const Theme& theme;
    QRectF range;                             ///< shown part of the data plane, top() the smaller y
    const std::vector<std::uint32_t>& marked; ///< ascending: drawn on top, the others fade; empty: none fades
    const std::vector<bool>& hiddenClasses;   ///< by class; a missing entry is drawn
    const std::vector<bool>& hiddenLabels;    ///< by code of ScatterPoints::labels; likewise

    bool isVisible(std::uint32_t point) const;
    const QColor& colourOf(std::uint32_t point) const;
    MarkerShape shapeOf(std::uint32_t point) const;
    /// How a point is drawn; `lifted` when it is marked.
    MarkerStyle styleOf(std::uint32_t point, bool lifted) const;
    /// Visible points inside the range. O(n).
    std::size_t pointsInView() const;
};

/// The picture in device pixels: every visible point's marker, rendered once per look and stamped on whole pixels in
/// drawOrder, the marked ones once more at the end. O(n) stamps.
QImage renderPoints(const PointPicture& picture, const QSize& pixels, qreal pixelRatio);

/// The marked points alone, as renderPoints() draws them.
QImage renderMarked(const PointPicture& picture, const QSize& pixels, qreal pixelRatio);

/// The same as shapes, for vector files: exact places, the same order.
void paintPoints(QPainter& painter, const PointPicture& picture, const QRectF& area);

} // namespace marquee
