// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/recommender.h"

#include <QString>

class QPainter;
class QRectF;

namespace marquee {

struct Theme;

/// The parts of a ranking score as one bar: segments in fixed order with 1 px gaps on a track. `scale` is the score at
/// the track's full width, one for a whole list.
void paintWhyBar(QPainter& painter, const QRectF& area, const PartValues& contributions, double scale,
                 const Theme& theme);

/// "Genres 8.3 + Tags 11.1 + …": the shown parts add up to the shown score.
QString whySum(const Pick& pick);

/// The scale of a list: its best score rounded up to 5 points of 100.
double whyScale(const PickList& list);

} // namespace marquee
