// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QPointF;
class QRectF;

namespace marquee {

struct Theme;

/// A name over its values on a raised card, inside `bounds` and off the pointer.
void paintHoverCard(QPainter& painter, const QRectF& bounds, QPointF pointer, const QString& name, const QString& value,
                    const Theme& theme);

} // namespace marquee
