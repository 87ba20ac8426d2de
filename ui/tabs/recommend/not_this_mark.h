// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;

namespace marquee {

/// Where the cross of a pick row lies that sends the title away: in its upper right corner.
QRect notThisPlace(const QRect& row);
void paintNotThis(QPainter& painter, const QRect& place);

/// The pin of a title that stays on top, in the middle of `area`.
void paintPinned(QPainter& painter, const QRect& area);

} // namespace marquee
