// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/catalogue/voices_chart.h"

#include "charts/catalogue/chart_parts.h"
#include "charts/chart_text.h"
#include "charts/scatter_chart.h"

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

/// Points of the titles that have both voices: z(WR) and K = gap + z(WR). `ids` receives their titles.
std::vector<ScatterPoint> voicePoints(const ChartInput& input, TitleIds& ids)
{
    const Scores& scores = *input.data->scores;
    std::vector<ScatterPoint> points;
    auto selected = input.selected->begin();
    for (const TitleId id : *input.shown) {
        const double gap = scores.gap[id.row];
        if (!std::isfinite(gap))
            continue;
        while (selected != input.selected->end() && *selected < id)
            ++selected;
        const double audience = (scores.weightedRating[id.row] - scores.ratingMean) / scores.ratingSd;
        points.push_back({static_cast<float>(audience), static_cast<float>(gap + audience), overlayColour(input, id),
                          selected != input.selected->end() && *selected == id});
        ids.push_back(id);
    }
    return points;
}

} // namespace

CatalogueChart makeVoicesChart(const ChartInput& input, const Theme& theme)
{
    const QString title = ChartWords::tr("Audience against critics");
    if (!input.data->has(Measure::Gap))
        return missingChart(theme, title,
                            ChartWords::tr("No title has both an audience and a critic score. Map a column to each."));
    auto ids = std::make_shared<TitleIds>();
    ScatterNumbers numbers;
    numbers.points = voicePoints(input, *ids);
    numbers.anySelected = input.anySelected();
    numbers.caption = {title,
                       ChartWords::tr("standard scores; dashed line is balance"),
                       usedText(ids->size(), input.shown->size()),
                       {},
                       {}};
    if (numbers.anySelected) {
        const auto count = std::count_if(numbers.points.begin(), numbers.points.end(),
                                         [](const ScatterPoint& point) { return point.selected; });
        numbers.caption.footerPicked = ChartWords::tr("%1 selected").arg(integerText(count));
    }
    numbers.xQuantity = ChartWords::tr("audience");
    numbers.yQuantity = ChartWords::tr("critics");
    numbers.balanceLine = true;
    numbers.signedTicks = true;
    numbers.corners = {{Qt::TopLeftCorner, ChartWords::tr("critics warmer")},
                       {Qt::BottomRightCorner, ChartWords::tr("audience warmer")}};
    numbers.pointName = [data = input.data, ids](std::size_t i) { return titleName(*data->catalogue, (*ids)[i]); };
    CatalogueChart result;
    result.chart = makeScatterChart(std::move(numbers), theme);
    result.titles = [ids](const std::vector<std::size_t>& marks) {
        TitleIds found;
        for (const std::size_t mark : marks)
            found.push_back((*ids)[mark]);
        return found; // points stand in the order of their titles
    };
    result.reason = [data = input.data, ids](const std::vector<std::size_t>& marks) {
        return marks.size() == 1 ? titleName(*data->catalogue, (*ids)[marks.front()])
                                 : ChartWords::tr("area of audience against critics");
    };
    return result;
}

} // namespace marquee
