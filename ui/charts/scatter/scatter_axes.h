// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

namespace marquee {

class PlotChart;

/// Gives a scatter's chart the axes of a range, with as many ticks as the plot has room for and titles that fit along
/// them: without their last parts where those have no room.
void setScatterAxes(PlotChart& chart, const QRectF& range, const QString& xTitle, const QString& yTitle);

} // namespace marquee
