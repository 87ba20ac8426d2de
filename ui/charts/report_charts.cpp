// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/report_charts.h"

#include "charts/catalogue/catalogue_chart.h"
#include "charts/chart_export.h"
#include "charts/chart_text.h"
#include "charts/cluster_charts.h"
#include "clustering/cluster_merge.h"
#include "theme/locale_scope.h"

#include <QRegularExpression>
#include <QSize>

#include <algorithm>
#include <array>
#include <utility>

namespace marquee {

namespace {

constexpr QSize kWide(680, 340);
constexpr QSize kSmall(330, 200);
constexpr QSize kHalf(440, 330);
constexpr int kEdaRows = 10;
constexpr std::size_t kVectorUpTo = 2000; // as makeScatterChart() has it

/// Names of namespaces are for documents of their own: a page knows both by itself, and then refers to no address.
QString withoutNamespaces(QString svg)
{
    static const QRegularExpression declaration(QStringLiteral("\\sxmlns(:\\w+)?=\"[^\"]*\""));
    return svg.remove(declaration).replace(QStringLiteral("xlink:href"), QStringLiteral("href"));
}

/// Makes the ids of a drawing its own: several of them stand in one page.
QString withOwnIds(QString svg, const QString& prefix)
{
    static const QRegularExpression definition(QStringLiteral("\\b(xml:id|id)=\"([^\"]+)\""));
    static const QRegularExpression use(QStringLiteral("(url\\(#|href=\"#)"));
    svg.replace(definition, QStringLiteral("id=\"") + prefix + QStringLiteral("\\2\""));
    svg.replace(use, QStringLiteral("\\1") + prefix);
    return svg;
}

/// The <svg> element alone, as HTML takes it, with a name for screen readers.
std::string inlineSvg(PlotChart& chart, QSize size, const QString& prefix)
{
    QString svg = QString::fromUtf8(renderSvg(chart, size));
    svg = svg.mid(std::max<qsizetype>(svg.indexOf(QLatin1String("<svg")), 0));
    svg.insert(4, QStringLiteral(" role=\"img\" aria-label=\"%1\"").arg(chart.summary().toHtmlEscaped()));
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\",]+)\""));
    svg.replace(family, QStringLiteral("font-family=\"\\1, sans-serif\"")); // a reader's machine may lack ours
    return withOwnIds(withoutNamespaces(svg), prefix).toStdString();
}

/// How many titles the chart could use, and what it shows in words.
std::string caption(const PlotChart& chart)
{
    QStringList footer{chart.caption().footer, chart.caption().footerRight};
    footer.removeAll(QString());
    QStringList sentences{footer.join(QStringLiteral("; ")), chart.summary()};
    sentences.removeAll(QString());
    return sentences.join(QStringLiteral(". ")).toStdString();
}

void addSweep(std::vector<ReportChart>& charts, const Clustering& clustering, const Theme& theme)
{
    if (!clustering.sweep || clustering.sweep->points.empty())
        return;
    const std::array indices{SweepIndex::Inertia, SweepIndex::Silhouette, SweepIndex::CalinskiHarabasz,
                             SweepIndex::DaviesBouldin, SweepIndex::Stability};
    for (const SweepIndex index : indices) {
        const auto chart = makeSweepChart(*clustering.sweep, index, fittedClusters(clustering), theme);
        const QString title = ChartWords::tr("%1 by number of clusters").arg(chart->caption().title);
        charts.push_back({title.toStdString(),
                          inlineSvg(*chart, kSmall, QStringLiteral("sweep%1-").arg(static_cast<int>(index))),
                          {},
                          true});
    }
}

void addComponents(std::vector<ReportChart>& charts, const Clustering& clustering, const Theme& theme)
{
    if (!clustering.pca || clustering.pca->scores.cols() < 2)
        return;
    const auto chart = makeComponentsChart(clustering, theme);
    QString title = chart->caption().title;
    if (clustering.features->titles.size() > kVectorUpTo)
        title += ChartWords::tr(" (the points are one picture)");
    charts.push_back(
        {title.toStdString(), inlineSvg(*chart, {680, 460}, QStringLiteral("components-")), caption(*chart)});
}

/// The clustering under the names the user gave.
Clustering withNames(Clustering clustering, const std::map<int, std::string>& names)
{
    for (ClusterProfile& profile : clustering.profiles) {
        if (const auto given = names.find(profile.id); given != names.end())
            profile.name = given->second;
    }
    return clustering;
}

} // namespace

std::vector<ReportChart> clusterReportCharts(const Clustering& clustering, const std::map<int, std::string>& names,
                                             const Theme& theme, const QLocale& locale)
{
    const LocaleScope numbers(locale);
    const Clustering named = withNames(clustering, names);
    std::vector<ReportChart> charts;
    const auto add = [&](const std::unique_ptr<PlotChart>& chart, const QString& prefix) {
        charts.push_back({chart->caption().title.toStdString(), inlineSvg(*chart, kWide, prefix), caption(*chart)});
    };
    add(makeClusterSizesChart(named, theme), QStringLiteral("sizes-"));
    add(makeClusterScoresChart(named, theme), QStringLiteral("scores-"));
    add(makeClusterDistributionChart(named, theme), QStringLiteral("distribution-"));
    if (const auto silhouettes = makeClusterSilhouettesChart(named, theme); silhouettes->emptyText().isEmpty())
        add(silhouettes, QStringLiteral("silhouettes-"));
    addComponents(charts, named, theme);
    addSweep(charts, named, theme);
    return charts;
}

ReportCharts edaReportCharts(const DatasetPtr& data, TitleIds shown, const Theme& theme, const QLocale& locale)
{
    const LocaleScope numbers(locale);
    ChartInput input;
    input.data = data;
    input.shown = std::make_shared<const TitleIds>(std::move(shown));
    input.selected = std::make_shared<const TitleIds>();
    input.rows = kEdaRows;
    ReportCharts charts;
    for (const CatalogueChartKind& kind : catalogueChartKinds(*data->catalogue)) {
        const auto chart = kind.make(input, theme).chart;
        const std::string title = kind.title.toStdString();
        if (chart->emptyText().isEmpty())
            charts.drawn.push_back(
                {title, inlineSvg(*chart, kHalf, kind.id + QLatin1Char('-')), caption(*chart), true});
        else
            charts.missing.push_back({title, chart->emptyText().toStdString()});
    }
    return charts;
}

} // namespace marquee
