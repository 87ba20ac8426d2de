// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace marquee {

/// The part of the data plane a scatter shows. Pure arithmetic, so that it is tested without a window.
/// Rectangles are in data coordinates with top() the smaller y.

/// All points with a margin of 4 % on each side; a flat or empty extent becomes one unit wide.
QRectF fittedRange(const QRectF& bounds);

/// `range` scaled by `factor` (< 1 zooms in) so that `anchor` keeps its place. Never beyond 1.5 times `home` outwards,
/// nor below 1/5000 of it inwards.
QRectF zoomedRange(const QRectF& range, const QRectF& home, const QPointF& anchor, double factor);

/// `range` moved by `delta` data units, its centre kept inside `home`.
QRectF pannedRange(const QRectF& range, const QRectF& home, const QPointF& delta);

} // namespace marquee
