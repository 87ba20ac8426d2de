// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/box_paint.h"

#include "charts/plot_chart.h"
#include "charts/plot_paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace marquee {

void paintBox(QPainter& painter, const BoxStats& box, const std::function<double(double)>& toX, double y, double height,
              const QColor& colour, const QColor& ground)
{
    if (box.n == 0 || !std::isfinite(box.median))
        return;
    const double low = toX(box.lowWhisker), high = toX(box.highWhisker);
    painter.fillRect(QRectF(std::round(low), std::round(y) - 1, std::max(std::round(high - low), 1.0), 2), colour);
    paintBar(painter, {toX(box.q1), y - height / 2, std::max(toX(box.q3) - toX(box.q1), 2.0), height}, colour);
    painter.fillRect(QRectF(std::round(toX(box.median)) - 1, std::round(y - height / 2), 2, std::round(height)),
                     ground);
}

void paintHistogramBoxes(QPainter& painter, const PlotChart& chart, const BoxStats& whole,
                         const std::optional<BoxStats>& selected)
{
    const Theme& theme = chart.theme();
    const QRectF plot = chart.plotArea();
    const auto toX = [&](double value) { return std::clamp(chart.toPlot({value, 0}).x(), plot.left(), plot.right()); };
    const double bottom = plot.top() - kBoxRow / 2 - 1;
    if (selected)
        paintBox(painter, *selected, toX, bottom, 6, theme.accent, theme.surface);
    paintBox(painter, whole, toX, selected ? bottom - kBoxRow : bottom, 6, theme.wholeEdge, theme.surface);
}

} // namespace marquee
