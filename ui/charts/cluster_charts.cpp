// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cluster_charts.h"

#include "charts/catalogue/chart_parts.h"
#include "charts/chart_text.h"
#include "charts/plot_paint.h"
#include "charts/row_chart.h"
#include "charts/scatter_chart.h"
#include "charts/silhouette_chart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

struct IndexLook
{
    QString title, subtitle;
    double (*value)(const SweepPoint&);
    int better = 0; ///< +1 higher, -1 lower, 0 neither: inertia always falls
    int decimals = 2;
};

IndexLook lookOf(SweepIndex index)
{
    switch (index) {
    case SweepIndex::Inertia:
        return {ChartWords::tr("Inertia"), ChartWords::tr("elbow"), [](const SweepPoint& p) { return p.model.inertia; },
                0, 0};
    case SweepIndex::Silhouette:
        return {ChartWords::tr("Silhouette"), ChartWords::tr("higher is better"),
                [](const SweepPoint& p) { return p.quality.silhouette; }, 1, 2};
    case SweepIndex::CalinskiHarabasz:
        return {ChartWords::tr("Calinski-Harabasz"), ChartWords::tr("higher is better"),
                [](const SweepPoint& p) { return p.quality.calinskiHarabasz; }, 1, 0};
    case SweepIndex::DaviesBouldin:
        return {ChartWords::tr("Davies-Bouldin"), ChartWords::tr("lower is better"),
                [](const SweepPoint& p) { return p.quality.daviesBouldin; }, -1, 2};
    case SweepIndex::Stability:
        return {ChartWords::tr("Stability (ARI)"), ChartWords::tr("repeats above 0.90"),
                [](const SweepPoint& p) { return p.stability; }, 1, 2};
    }
    return {};
}

double bestValue(const std::vector<LinePoint>& points, int better)
{
    double best = std::numeric_limits<double>::quiet_NaN();
    for (const LinePoint& point : points) {
        if (std::isfinite(point.value) && (!std::isfinite(best) || better * (point.value - best) > 0))
            best = point.value;
    }
    return best;
}

/// First, last, chosen and, where they keep clear of these, every fourth k.
QList<AxisTick> sweepTicks(int first, int last, int chosenK)
{
    QList<AxisTick> ticks;
    for (int k = first; k <= last; ++k) {
        const bool regular =
            k == first || k == last || ((k - first) % 4 == 0 && last - k > 1 && std::abs(k - chosenK) > 1);
        const bool clear = std::abs(k - chosenK) > 1 || k == first || k == last;
        if (k == chosenK || (regular && clear))
            ticks.append({static_cast<double>(k), QString::number(k), k == chosenK});
    }
    return ticks;
}

QString clusterLabel(const ClusterProfile& profile)
{
    return QStringLiteral("%1 %2").arg(profile.id + 1).arg(QString::fromStdString(profile.name));
}

RowNumbers clusterRows(const Clustering& clustering, const QString& title, const QString& subtitle)
{
    RowNumbers numbers;
    std::size_t clustered = 0;
    for (const ClusterProfile& profile : clustering.profiles)
        clustered += profile.size;
    numbers.caption = {title, subtitle, usedText(clustered, clustering.data->all().size()), {}, {}};
    numbers.quantity = ChartWords::tr("Cluster");
    for (const ClusterProfile& profile : clustering.profiles)
        numbers.rows.push_back({clusterLabel(profile), {}, false, profile.id});
    return numbers;
}

/// Ids per cluster, ascending.
std::vector<TitleIds> members(const Clustering& clustering)
{
    std::vector<TitleIds> ids(clustering.profiles.size());
    for (std::size_t row = 0; row < clustering.clusterOfTitle.size(); ++row) {
        const int cluster = clustering.clusterOfTitle[row];
        if (cluster >= 0 && cluster < static_cast<int>(ids.size()))
            ids[static_cast<std::size_t>(cluster)].push_back({static_cast<std::uint32_t>(row)});
    }
    return ids;
}

/// Mean positions of the clusters in the plane of the first two components.
std::vector<QPointF> centresOfClusters(const Clustering& clustering)
{
    std::vector<QPointF> centres(clustering.profiles.size());
    const TitleIds& titles = clustering.features->titles;
    for (std::size_t row = 0; row < titles.size(); ++row) {
        const auto i = static_cast<Eigen::Index>(row);
        const auto cluster = static_cast<std::size_t>(clustering.clusterOfTitle[titles[row].row]);
        centres[cluster] += QPointF(clustering.pca->scores(i, 0), clustering.pca->scores(i, 1)) /
                            static_cast<double>(clustering.profiles[cluster].size);
    }
    return centres;
}

void paintCentres(QPainter& painter, const PlotChart& chart, const std::vector<QPointF>& centres)
{
    for (std::size_t cluster = 0; cluster < centres.size(); ++cluster)
        paintClassBadge(painter, chart.toPlot(centres[cluster]), static_cast<int>(cluster),
                        QString::number(cluster + 1), chart.theme());
}

} // namespace

LineNumbers sweepNumbers(const Sweep& sweep, SweepIndex index, int chosenK)
{
    const IndexLook look = lookOf(index);
    LineNumbers numbers;
    numbers.caption = {look.title, look.subtitle, {}, {}, {}};
    numbers.quantity = look.title;
    numbers.xQuantity = QStringLiteral("k");
    numbers.decimals = look.decimals;
    numbers.yLabels = false;
    numbers.chosen = chosenK;
    numbers.wholeColumns = true;
    if (index == SweepIndex::Stability)
        numbers.reference = 0.9;
    for (const SweepPoint& point : sweep.points)
        numbers.points.push_back({static_cast<double>(point.k),
                                  look.value(point),
                                  {},
                                  {},
                                  false,
                                  ChartWords::tr("k = %1").arg(point.k),
                                  {}});
    if (look.better != 0) {
        const double best = bestValue(numbers.points, look.better);
        for (LinePoint& point : numbers.points)
            point.filled = point.value == best;
    }
    if (!sweep.points.empty())
        numbers.xTicks = sweepTicks(sweep.points.front().k, sweep.points.back().k, chosenK);
    return numbers;
}

LineNumbers gapNumbers(const GapStatistic& gap, int chosenK)
{
    LineNumbers numbers;
    numbers.caption = {ChartWords::tr("Gap statistic"), ChartWords::tr("against even clouds"), {}, {}, {}};
    numbers.quantity = numbers.caption.title;
    numbers.xQuantity = QStringLiteral("k");
    numbers.decimals = 3;
    numbers.yLabels = false;
    numbers.chosen = chosenK;
    numbers.wholeColumns = true;
    for (const GapPoint& point : gap.points)
        numbers.points.push_back({static_cast<double>(point.k),
                                  point.gap,
                                  {},
                                  {},
                                  point.k == gap.suggested,
                                  ChartWords::tr("k = %1").arg(point.k),
                                  ChartWords::tr("standard error %1").arg(decimalText(point.standardError, 3))});
    if (!gap.points.empty())
        numbers.xTicks = sweepTicks(gap.points.front().k, gap.points.back().k, chosenK);
    return numbers;
}

std::unique_ptr<PlotChart> makeSweepChart(const Sweep& sweep, SweepIndex index, int chosenK, const Theme& theme)
{
    return makeLineChart(sweepNumbers(sweep, index, chosenK), theme);
}

std::unique_ptr<PlotChart> makeClusterSizesChart(const Clustering& clustering, const Theme& theme)
{
    RowNumbers numbers = clusterRows(clustering, ChartWords::tr("Sizes of the clusters"), ChartWords::tr("titles"));
    numbers.columns = {{RowColumnKind::Bars, {}, ChartWords::tr("Titles"), 1, {}, false, 2}};
    for (std::size_t i = 0; i < numbers.rows.size(); ++i) {
        RowCell cell;
        cell.count = clustering.profiles[i].size;
        numbers.rows[i].cells.push_back(cell);
    }
    return makeRowChart(numbers, theme);
}

std::unique_ptr<PlotChart> makeClusterScoresChart(const Clustering& clustering, const Theme& theme)
{
    RowNumbers numbers =
        clusterRows(clustering, ChartWords::tr("Scores by cluster"),
                    ChartWords::tr("mean weighted score, 95 % interval; dashed: all clustered titles"));
    double sum = 0;
    std::size_t n = 0;
    for (std::size_t i = 0; i < numbers.rows.size(); ++i) {
        RowCell cell;
        cell.mean = clustering.profiles[i].weightedScore;
        if (cell.mean.n > 0) {
            sum += cell.mean.mean * static_cast<double>(cell.mean.n);
            n += cell.mean.n;
        }
        numbers.rows[i].cells.push_back(cell);
    }
    std::optional<double> all;
    if (n > 0)
        all = sum / static_cast<double>(n);
    numbers.columns = {{RowColumnKind::Intervals, {}, ChartWords::tr("Mean weighted score"), 1, all, true, 2}};
    return makeRowChart(numbers, theme);
}

std::unique_ptr<PlotChart> makeClusterDistributionChart(const Clustering& clustering, const Theme& theme)
{
    RowNumbers numbers =
        clusterRows(clustering, ChartWords::tr("Distribution of scores by cluster"),
                    ChartWords::tr("weighted score; box 25 to 75 %, whiskers within 1.5 of its length"));
    numbers.columns = {{RowColumnKind::Boxes, {}, ChartWords::tr("Weighted score"), 1, {}, false, 2}};
    const std::vector<TitleIds> ids = members(clustering);
    for (std::size_t i = 0; i < numbers.rows.size(); ++i) {
        RowCell cell;
        cell.box = boxStats(clustering.data->numbers(Measure::WeightedScore), ids[i]);
        numbers.rows[i].cells.push_back(cell);
    }
    return makeRowChart(numbers, theme);
}

std::unique_ptr<PlotChart> makeClusterSilhouettesChart(const Clustering& clustering, const Theme& theme)
{
    SilhouetteNumbers numbers;
    const TitleIds& titles = clustering.features->titles;
    numbers.bands = std::make_shared<const SilhouetteBands>(silhouetteBands(clustering, titles));
    numbers.allTitles = clustering.data->size();
    for (const ClusterProfile& profile : clustering.profiles)
        numbers.names << clusterLabel(profile);
    return makeSilhouetteChart(numbers, theme);
}

std::unique_ptr<PlotChart> makeComponentsChart(const Clustering& clustering, const Theme& theme)
{
    const Pca& pca = *clustering.pca;
    ScatterNumbers numbers;
    const TitleIds& titles = clustering.features->titles;
    numbers.caption = {ChartWords::tr("Clusters in two principal components"),
                       ChartWords::tr("every clustered title"),
                       usedText(titles.size(), clustering.data->all().size()),
                       {},
                       {}};
    const auto axisTitle = [&](Eigen::Index i) {
        return ChartWords::tr("PC %1, %2 of variance").arg(i + 1).arg(percentText(pca.explainedRatio[i], 1));
    };
    numbers.xQuantity = ChartWords::tr("PC 1");
    numbers.yQuantity = ChartWords::tr("PC 2");
    numbers.pointName = [data = clustering.data, features = clustering.features](std::size_t i) {
        return titleName(*data->catalogue, features->titles[i]);
    };
    numbers.xTitle = axisTitle(0);
    numbers.yTitle = axisTitle(1);
    for (std::size_t row = 0; row < titles.size(); ++row) {
        const auto i = static_cast<Eigen::Index>(row);
        numbers.points.push_back({static_cast<float>(pca.scores(i, 0)), static_cast<float>(pca.scores(i, 1)),
                                  clustering.clusterOfTitle[titles[row].row], false});
    }
    auto chart = makeScatterChart(std::move(numbers), theme);
    chart->addLayer([centres = centresOfClusters(clustering)](
                        QPainter& painter, const PlotChart& c) { paintCentres(painter, c, centres); },
                    PlotChart::Depth::OverLines);
    return chart;
}

} // namespace marquee
