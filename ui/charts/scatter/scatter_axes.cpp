// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatter_axes.h"

#include "charts/plot_chart.h"

#include <QFontMetricsF>

#include <algorithm>
#include <utility>

namespace marquee {
namespace {

constexpr double kPixelsPerTick = 110;

QList<AxisTick> ticks(double low, double high, double pixels)
{
    return niceTicks(low, high, std::max(2, static_cast<int>(pixels / kPixelsPerTick) + 1));
}

/// An axis title that fits along its axis: without its last parts where they have no room.
QString shortened(QString title, double pixels)
{
    const QFontMetricsF metrics(themeFont(FontRole::Footer));
    while (metrics.horizontalAdvance(title) > pixels) {
        const auto end = std::max(title.lastIndexOf(QStringLiteral(", ")), title.lastIndexOf(QStringLiteral(": ")));
        if (end <= 0)
            break;
        title.truncate(end);
    }
    return metrics.elidedText(title, Qt::ElideRight, pixels);
}

PlotAxis axis(double from, double to, const QString& title, double pixels)
{
    return {from, to, ticks(from, to, pixels), true, false, false, shortened(title, pixels)};
}

} // namespace

void setScatterAxes(PlotChart& chart, const QRectF& range, const QString& xTitle, const QString& yTitle)
{
    const QRectF area = chart.plotArea();
    chart.setPlotAxes(axis(range.left(), range.right(), xTitle, area.width()),
                      axis(range.top(), range.bottom(), yTitle, area.height()));
}

} // namespace marquee
