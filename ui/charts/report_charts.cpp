// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/report_charts.h"

#include "charts/chart_export.h"
#include "charts/chart_text.h"
#include "charts/cluster_charts.h"

#include <QRegularExpression>
#include <QSize>

#include <algorithm>
#include <array>

namespace marquee {

namespace {

constexpr QSize kWide(680, 340);
constexpr QSize kSmall(330, 200);
constexpr std::size_t kVectorUpTo = 2000; // as makeScatterChart() has it

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
    return withOwnIds(svg, prefix).toStdString();
}

void addSweep(std::vector<ReportChart>& charts, const Clustering& clustering, const Theme& theme)
{
    if (!clustering.sweep || clustering.sweep->points.empty())
        return;
    const std::array indices{SweepIndex::Inertia, SweepIndex::Silhouette, SweepIndex::CalinskiHarabasz,
                             SweepIndex::DaviesBouldin, SweepIndex::Stability};
    for (const SweepIndex index : indices) {
        const auto chart = makeSweepChart(*clustering.sweep, index, clustering.model->clusters(), theme);
        const QString title = ChartWords::tr("%1 by number of clusters").arg(chart->caption().title);
        charts.push_back(
            {title.toStdString(), inlineSvg(*chart, kSmall, QStringLiteral("sweep%1-").arg(static_cast<int>(index)))});
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
    charts.push_back({title.toStdString(), inlineSvg(*chart, {680, 460}, QStringLiteral("components-"))});
}

} // namespace

std::vector<ReportChart> clusterReportCharts(const Clustering& clustering, const Theme& theme)
{
    std::vector<ReportChart> charts;
    const auto add = [&](const std::unique_ptr<PlotChart>& chart, const QString& prefix) {
        charts.push_back({chart->caption().title.toStdString(), inlineSvg(*chart, kWide, prefix)});
    };
    add(makeClusterSizesChart(clustering, theme), QStringLiteral("sizes-"));
    add(makeClusterScoresChart(clustering, theme), QStringLiteral("scores-"));
    add(makeClusterDistributionChart(clustering, theme), QStringLiteral("distribution-"));
    addComponents(charts, clustering, theme);
    addSweep(charts, clustering, theme);
    return charts;
}

} // namespace marquee
