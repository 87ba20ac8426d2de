// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;

namespace marquee {

/// Where the star of a pick row lies: left of its rank.
QRect starPlace(const QRect& row);

/// The star that puts a title on the shortlist: filled when it stands there, else an outline.
void paintStar(QPainter& painter, const QRect& place, bool on);

} // namespace marquee
