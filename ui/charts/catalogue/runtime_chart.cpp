// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/catalogue/runtime_chart.h"

#include "analysis/breakdown.h"
#include "charts/catalogue/chart_parts.h"
#include "charts/catalogue/measure_charts.h"
#include "charts/chart_text.h"
#include "charts/row_chart.h"

#include <algorithm>
#include <array>

namespace marquee {

namespace {

std::array<QString, 4> classNames()
{
    return {ChartWords::tr("under 30 min"), ChartWords::tr("30 to 60 min"), ChartWords::tr("1 to 2 hours"),
            ChartWords::tr("over 2 hours")};
}

/// The mark of a title: two a class, films first; none where class or type is unknown.
std::optional<std::size_t> markOf(const Catalogue& catalogue, TitleId id)
{
    const RuntimeClass runtime = catalogue.runtimeClass(id);
    const TitleType type = catalogue.type(id);
    if (runtime == RuntimeClass::Unknown || type == TitleType::Unknown)
        return std::nullopt;
    return 2 * static_cast<std::size_t>(runtime) + (type == TitleType::Series ? 1 : 0);
}

RowNumbers runtimeNumbers(const ChartInput& input)
{
    const RuntimeCounts whole = runtimeCounts(*input.data->catalogue, *input.shown);
    const RuntimeCounts selected = runtimeCounts(*input.data->catalogue, *input.selected);
    RowNumbers numbers;
    numbers.caption = {ChartWords::tr("Runtime"),
                       ChartWords::tr("titles, four classes of the file, by type"),
                       usedText(whole.used, input.shown->size()),
                       {},
                       {}};
    numbers.quantity = ChartWords::tr("Runtime");
    numbers.columns = {{RowColumnKind::Bars, ChartWords::tr("Films"), ChartWords::tr("Films"), 1, {}, false, 2},
                       {RowColumnKind::Bars, ChartWords::tr("Series"), ChartWords::tr("Series"), 1, {}, false, 2}};
    numbers.anySelected = input.anySelected();
    numbers.scale = input.scale;
    const auto names = classNames();
    for (std::size_t c = 0; c < names.size(); ++c) {
        ChartRow row;
        row.label = names[c];
        for (std::size_t type = 0; type < 2; ++type) {
            RowCell cell;
            cell.count = whole.counts[c][type];
            cell.selected = selected.counts[c][type];
            row.cells.push_back(cell);
        }
        numbers.rows.push_back(std::move(row));
    }
    return numbers;
}

} // namespace

CatalogueChart makeRuntimeChart(const ChartInput& input, const Theme& theme)
{
    const Catalogue& catalogue = *input.data->catalogue;
    if (catalogue.hasRuntimeMinutes())
        return makeRuntimeMinutesChart(input, theme);
    if (!catalogue.has(Role::Runtime))
        return missingChart(theme, ChartWords::tr("Runtime"),
                            ChartWords::tr("No runtimes in this file. Map a column to Runtime."));
    CatalogueChart result;
    result.chart = makeRowChart(runtimeNumbers(input), theme);
    result.titles = [data = input.data, shown = input.shown](const std::vector<std::size_t>& marks) {
        return titlesWhere(*shown, [&](TitleId id) {
            const auto mark = markOf(*data->catalogue, id);
            return mark && std::binary_search(marks.begin(), marks.end(), *mark);
        });
    };
    result.reason = [name = result.chart->marks().name](const std::vector<std::size_t>& marks) {
        QStringList labels;
        for (const std::size_t mark : marks)
            labels << name(mark);
        return labelsReason(ChartWords::tr("Runtime"), labels);
    };
    return result;
}

} // namespace marquee
