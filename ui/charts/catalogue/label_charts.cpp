// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/catalogue/label_charts.h"

#include "analysis/breakdown.h"
#include "charts/catalogue/chart_parts.h"
#include "charts/chart_text.h"
#include "charts/heat_map_chart.h"
#include "charts/row_chart.h"

#include <algorithm>
#include <unordered_map>

namespace marquee {

namespace {

struct LabelSpec
{
    const ListColumn* column = nullptr;     ///< of the catalogue in the input
    QString title, subtitle, what, missing; ///< what: "Language", as in "Language is Japanese"
};

bool showsMeans(const ChartInput& input)
{
    return !input.brief && input.data->has(input.outcome);
}

QString meanName(const ChartInput& input)
{
    return input.outcomeName.isEmpty() ? ChartWords::tr("Mean weighted score")
                                       : ChartWords::tr("Mean of %1").arg(input.outcomeName);
}

/// "titles; right: mean weighted score, 95 % interval"
QString subtitleOf(const ChartInput& input, const LabelSpec& spec)
{
    if (!showsMeans(input))
        return spec.subtitle;
    const QString outcome = input.outcomeName.isEmpty() ? ChartWords::tr("mean weighted score")
                                                        : ChartWords::tr("mean of %1").arg(input.outcomeName);
    return ChartWords::tr("titles; right: %1, 95 % interval").arg(outcome);
}

/// The labels listed one by one; the others share the last row.
struct Listed
{
    std::vector<std::string> labels;
    std::size_t others = 0;
};

Listed listedLabels(const Breakdown& all, std::size_t rows)
{
    Listed listed;
    const std::size_t shown = all.labels.size() <= rows ? all.labels.size() : rows - 1;
    for (std::size_t i = 0; i < shown; ++i)
        listed.labels.push_back(all.labels[i].label);
    listed.others = all.labels.size() - shown;
    return listed;
}

/// Titles that carry a label which has no row of its own.
TitleIds titlesOfOthers(const ListColumn& column, const std::vector<std::string>& listed, const TitleIds& ids)
{
    std::vector<char> isListed(column.dictionary().size(), 0);
    for (const std::string& label : listed) {
        if (const auto code = column.dictionary().find(label))
            isListed[*code] = 1;
    }
    return titlesWhere(ids, [&](TitleId id) {
        const auto codes = column.codes(id);
        return std::any_of(codes.begin(), codes.end(), [&](Dictionary::Code code) { return isListed[code] == 0; });
    });
}

std::unordered_map<std::string, LabelCount> byLabel(const Breakdown& counts)
{
    std::unordered_map<std::string, LabelCount> map;
    for (const LabelCount& count : counts.labels)
        map.emplace(count.label, count);
    return map;
}

ChartRow labelRow(const ChartInput& input, const LabelSpec& spec, const LabelCount& whole, const LabelCount* selected)
{
    ChartRow row;
    row.label = labelText(whole.label);
    row.picked = input.anySelected() && input.selectionReason == labelsReason(spec.what, {row.label});
    RowCell bar;
    bar.count = whole.titles;
    bar.selected = selected != nullptr ? selected->titles : 0;
    row.cells.push_back(bar);
    if (showsMeans(input)) {
        RowCell mean;
        mean.mean = whole.mean;
        if (selected != nullptr)
            mean.selectedMean = selected->mean;
        row.cells.push_back(mean);
    }
    return row;
}

/// The labels without a row of their own: their titles only, since a mean of so many would tell nothing.
ChartRow othersRow(const ChartInput& input, const LabelSpec& spec, const Listed& listed)
{
    ChartRow row;
    row.label = ChartWords::tr("%1 more").arg(integerText(static_cast<qint64>(listed.others)));
    RowCell bar;
    bar.count = titlesOfOthers(*spec.column, listed.labels, *input.shown).size();
    bar.selected = titlesOfOthers(*spec.column, listed.labels, *input.selected).size();
    row.cells.push_back(bar);
    if (showsMeans(input))
        row.cells.emplace_back();
    return row;
}

RowNumbers labelNumbers(const ChartInput& input, const LabelSpec& spec, const Breakdown& all, const Listed& listed)
{
    RowNumbers numbers;
    numbers.quantity = spec.what;
    numbers.anySelected = input.anySelected();
    numbers.scale = input.scale;
    numbers.columns = {{RowColumnKind::Bars, {}, ChartWords::tr("Titles"), 1.2, {}, false, 2}};
    if (showsMeans(input))
        numbers.columns.push_back(
            {RowColumnKind::Intervals, {}, meanName(input), 0.8, {}, false, input.outcomeDecimals});
    const auto selected = byLabel(breakdown(*input.data, *spec.column, *input.selected, input.outcome));
    for (std::size_t i = 0; i < listed.labels.size(); ++i) {
        const auto found = selected.find(listed.labels[i]);
        numbers.rows.push_back(
            labelRow(input, spec, all.labels[i], found == selected.end() ? nullptr : &found->second));
    }
    if (listed.others > 0)
        numbers.rows.push_back(othersRow(input, spec, listed));
    const QString right = ChartWords::tr("%1 of %2")
                              .arg(integerText(static_cast<qint64>(listed.labels.size())),
                                   integerText(static_cast<qint64>(all.labels.size())));
    numbers.caption = {spec.title,
                       subtitleOf(input, spec),
                       usedText(all.used, input.shown->size()),
                       listed.others > 0 ? ChartWords::tr("%1 + Other").arg(right) : right,
                       {}};
    return numbers;
}

CatalogueChart labelChart(const ChartInput& input, const Theme& theme, const LabelSpec& spec)
{
    const Breakdown all = breakdown(*input.data, *spec.column, *input.shown, input.outcome);
    if (spec.column->dictionary().size() == 0)
        return missingChart(theme, spec.title, spec.missing);
    const Listed listed = listedLabels(all, static_cast<std::size_t>(input.rows));
    CatalogueChart result;
    result.chart = makeRowChart(labelNumbers(input, spec, all, listed), theme);
    result.titles = [data = input.data, column = spec.column, shown = input.shown,
                     listed](const std::vector<std::size_t>& marks) {
        TitleIds found;
        for (const std::size_t mark : marks) {
            const TitleIds some = mark < listed.labels.size() ? titlesWith(*column, listed.labels[mark], *shown)
                                                              : titlesOfOthers(*column, listed.labels, *shown);
            TitleIds both;
            std::set_union(found.begin(), found.end(), some.begin(), some.end(), std::back_inserter(both));
            found = std::move(both);
        }
        return found;
    };
    result.reason = [what = spec.what, name = result.chart->marks().name](const std::vector<std::size_t>& marks) {
        QStringList labels;
        for (const std::size_t mark : marks)
            labels << name(mark);
        return labelsReason(what, labels);
    };
    return result;
}

/// The counts of pairs with `labels` in their order, as far as titles among `ids` carry them.
std::vector<std::vector<std::size_t>> pairTable(const ListColumn& column, const TitleIds& ids,
                                                const std::vector<std::string>& labels)
{
    return pairCounts(column, ids, labels).counts;
}

struct GenrePairs
{
    std::vector<std::string> labels; ///< the most frequent genres, in the order of rows and columns
    HeatMapNumbers numbers;
};

GenrePairs genrePairs(const ChartInput& input, const QString& title)
{
    const ListColumn& genres = input.data->catalogue->list(ListField::Genres);
    const Breakdown all = breakdown(*input.data, genres, *input.shown);
    constexpr std::size_t kMost = 10;
    GenrePairs pairs;
    auto& [labels, numbers] = pairs;
    for (std::size_t i = 0; i < std::min(kMost, all.labels.size()); ++i) {
        labels.push_back(all.labels[i].label);
        numbers.labels << labelText(all.labels[i].label);
    }
    numbers.quantity = ChartWords::tr("Genre");
    numbers.counts = pairTable(genres, *input.shown, labels);
    if (input.anySelected())
        numbers.selected = pairTable(genres, *input.selected, labels);
    numbers.caption = {
        title,
        ChartWords::tr("titles carrying both"),
        usedText(all.used, input.shown->size()),
        ChartWords::tr("%1 of %2")
            .arg(integerText(static_cast<qint64>(labels.size())), integerText(static_cast<qint64>(all.labels.size()))),
        {}};
    return pairs;
}

} // namespace

CatalogueChart makeGenresChart(const ChartInput& input, const Theme& theme)
{
    return labelChart(input, theme,
                      {&input.data->catalogue->list(ListField::Genres), ChartWords::tr("Genres"),
                       ChartWords::tr("titles, most frequent first"), ChartWords::tr("Genre"),
                       ChartWords::tr("No genres in this file. Map a column to Genres.")});
}

CatalogueChart makeLanguagesChart(const ChartInput& input, const Theme& theme)
{
    return labelChart(input, theme,
                      {&input.data->catalogue->list(ListField::Languages), ChartWords::tr("Languages"),
                       ChartWords::tr("titles, most frequent first"), ChartWords::tr("Language"),
                       ChartWords::tr("No languages in this file. Map a column to Languages.")});
}

CatalogueChart makeCountriesChart(const ChartInput& input, const Theme& theme)
{
    return labelChart(input, theme,
                      {&input.data->catalogue->list(ListField::Countries), ChartWords::tr("Available in"),
                       ChartWords::tr("titles available in a country"), ChartWords::tr("Country"),
                       ChartWords::tr("No countries in this file. Map a column to Countries.")});
}

CatalogueChart makeAgeRatingsChart(const ChartInput& input, const Theme& theme)
{
    return labelChart(input, theme,
                      {&input.data->catalogue->ageRatings(), ChartWords::tr("Age ratings"), ChartWords::tr("titles"),
                       ChartWords::tr("Age rating"),
                       ChartWords::tr("No age ratings in this file. Map a column to Age rating.")});
}

CatalogueChart makeCategoryChart(const ChartInput& input, const Theme& theme, std::size_t column)
{
    const Catalogue& catalogue = *input.data->catalogue;
    const QString name = labelText(catalogue.columnName(column));
    return labelChart(input, theme,
                      {&catalogue.list(LabelField::ofColumn(column)), name,
                       ChartWords::tr("titles, most frequent first"), name,
                       ChartWords::tr("No labels in this column of the file.")});
}

CatalogueChart makeGenrePairsChart(const ChartInput& input, const Theme& theme)
{
    const ListColumn& genres = input.data->catalogue->list(ListField::Genres);
    const QString title = ChartWords::tr("Genre pairs");
    if (genres.dictionary().size() < 2)
        return missingChart(theme, title, ChartWords::tr("No genres in this file. Map a column to Genres."));
    const GenrePairs pairs = genrePairs(input, title);
    CatalogueChart result;
    result.chart = makeHeatMapChart(pairs.numbers, theme);
    result.titles = [data = input.data, column = &genres, shown = input.shown,
                     labels = pairs.labels](const std::vector<std::size_t>& marks) {
        TitleIds found;
        for (const std::size_t mark : marks) {
            const LabelPair pair = pairAt(mark);
            const TitleIds some =
                titlesWith(*column, labels[pair.row], titlesWith(*column, labels[pair.column], *shown));
            found.insert(found.end(), some.begin(), some.end());
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    };
    result.reason = [name = result.chart->marks().name](const std::vector<std::size_t>& marks) {
        return marks.size() == 1 ? ChartWords::tr("Genres %1").arg(name(marks.front()))
                                 : ChartWords::tr("%1 genre pairs").arg(integerText(static_cast<qint64>(marks.size())));
    };
    return result;
}

} // namespace marquee
