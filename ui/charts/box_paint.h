// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/distribution.h"

#include <QColor>

#include <functional>
#include <optional>

class QPainter;

namespace marquee {

class PlotChart;

inline constexpr double kBoxRow = 11; ///< px that one box above a histogram takes

/// A lying box with whiskers: 25 to 75 %, a gap at the median. `toX` maps values to px.
void paintBox(QPainter& painter, const BoxStats& box, const std::function<double(double)>& toX, double y, double height,
              const QColor& colour, const QColor& ground);

/// The box of the whole above a histogram, that of the selected titles beneath it.
void paintHistogramBoxes(QPainter& painter, const PlotChart& chart, const BoxStats& whole,
                         const std::optional<BoxStats>& selected);

} // namespace marquee
