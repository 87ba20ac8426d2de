// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/catalogue/chart_parts.h"

#include "charts/chart_text.h"

namespace marquee {

CatalogueChart missingChart(const Theme& theme, const QString& title, const QString& sentence)
{
    CatalogueChart result;
    result.chart = std::make_unique<PlotChart>(theme, ChartCaption{title, {}, {}, {}, {}});
    result.chart->setEmptyText(sentence);
    result.titles = [](const std::vector<std::size_t>&) { return TitleIds{}; };
    result.reason = [](const std::vector<std::size_t>&) { return QString(); };
    return result;
}

QString labelText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString titleName(const Catalogue& catalogue, TitleId id)
{
    const QString name = labelText(catalogue.title(id));
    const std::optional<int> year = catalogue.releaseYear(id);
    return year ? QStringLiteral("%1 (%2)").arg(name).arg(*year) : name;
}

std::vector<OverlayGroup> overlayGroups(const ChartInput& input)
{
    std::vector<OverlayGroup> groups;
    const Catalogue& catalogue = *input.data->catalogue;
    if (input.overlay == ChartOverlay::Type) {
        groups = {{ChartWords::tr("films"), ChartWords::tr("films"), 0, {}},
                  {ChartWords::tr("series"), ChartWords::tr("series"), 1, {}}};
        for (const TitleId id : *input.shown) {
            if (catalogue.type(id) != TitleType::Unknown)
                groups[catalogue.type(id) == TitleType::Film ? 0 : 1].ids.push_back(id);
        }
    } else if (input.overlay == ChartOverlay::Cluster && !input.clusterOfTitle.empty()) {
        for (qsizetype i = 0; i < input.clusterNames.size(); ++i) {
            const QString key = QString::number(i + 1);
            groups.push_back({key + QLatin1Char(' ') + input.clusterNames[i], key, static_cast<int>(i), {}});
        }
        for (const TitleId id : *input.shown) {
            const int cluster = input.clusterOfTitle[id.row];
            if (cluster >= 0 && cluster < static_cast<int>(groups.size()))
                groups[static_cast<std::size_t>(cluster)].ids.push_back(id);
        }
    }
    std::erase_if(groups, [](const OverlayGroup& group) { return group.ids.empty(); }); // a line along the axis
    return groups;
}

int overlayColour(const ChartInput& input, TitleId id)
{
    if (input.overlay == ChartOverlay::Cluster && !input.clusterOfTitle.empty())
        return input.clusterOfTitle[id.row];
    if (input.overlay == ChartOverlay::Type)
        return input.data->catalogue->type(id) == TitleType::Series ? 1 : 0;
    return -2;
}

QString labelsReason(const QString& what, const QStringList& labels)
{
    if (labels.size() == 1)
        return ChartWords::tr("%1 is %2").arg(what, labels.front());
    if (labels.size() == 2)
        return ChartWords::tr("%1 is %2 or %3").arg(what, labels.front(), labels.back());
    return ChartWords::tr("%1: %2 labels").arg(what, integerText(labels.size()));
}

} // namespace marquee
