// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/overview/era_chart.h"

#include "charts/chart_text.h"
#include "charts/line_chart.h"

namespace marquee {

namespace {

/// "1950", "60s", …, "2000", "10s": the century is written where it begins.
QString decadeTick(int decade, bool first)
{
    if (first || decade % 100 == 0)
        return QString::number(decade);
    return QStringLiteral("%1s").arg(decade % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

std::unique_ptr<PlotChart> makeEraChart(const std::vector<DecadeScore>& eras, const Theme& theme)
{
    LineNumbers numbers;
    numbers.caption = {
        ChartWords::tr("Quality by era"), ChartWords::tr("mean weighted score of films by decade, 95 %"), {}, {}, {}};
    if (eras.empty()) {
        auto chart = std::make_unique<PlotChart>(theme, numbers.caption);
        chart->setEmptyText(ChartWords::tr("No decade has 20 rated films with a release year."));
        return chart;
    }
    numbers.caption.footer = ChartWords::tr("%1 films from the %2s, %3 from the %4s")
                                 .arg(integerText(static_cast<qint64>(eras.front().score.n)))
                                 .arg(eras.front().decade)
                                 .arg(integerText(static_cast<qint64>(eras.back().score.n)))
                                 .arg(eras.back().decade);
    numbers.quantity = ChartWords::tr("Mean weighted score");
    numbers.xQuantity = ChartWords::tr("Decade");
    numbers.accentPoints = true;
    for (const DecadeScore& era : eras) {
        LinePoint point;
        point.x = era.decade;
        point.value = era.score.mean;
        if (era.score.n > 1) {
            point.low = era.score.low;
            point.high = era.score.high;
        }
        point.filled = true;
        point.name = ChartWords::tr("%1s").arg(era.decade);
        point.note = ChartWords::tr("n = %1").arg(integerText(static_cast<qint64>(era.score.n)));
        numbers.xTicks.append({point.x, decadeTick(era.decade, numbers.xTicks.isEmpty()), false});
        numbers.points.push_back(point);
    }
    return makeLineChart(numbers, theme);
}

} // namespace marquee
