// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_files.h"

#include "charts/catalogue/catalogue_chart.h"
#include "charts/chart_export.h"
#include "charts/chart_words.h"
#include "charts/cluster_charts.h"
#include "clustering/cluster_merge.h"
#include "io/csv_writer.h"
#include "theme/locale_scope.h"
#include "theme/plain_numbers.h"

#include <QBuffer>

#include <array>
#include <stdexcept>
#include <utility>

namespace marquee {

namespace {

constexpr QSize kSize(720, 450);
constexpr double kPngScale = 2;
constexpr int kRows = 12;

/// What all charts of one call have in common.
struct Target
{
    ChartFiles& files;
    const std::vector<ChartFormat>& formats;
};

const char* endingOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return ".png";
    case ChartFormat::Svg:
        return ".svg";
    case ChartFormat::Pdf:
        break;
    }
    return ".pdf";
}

QByteArray drawnAs(ChartFormat format, PlotChart& chart)
{
    if (format == ChartFormat::Svg)
        return renderSvg(chart, kSize);
    if (format == ChartFormat::Pdf)
        return renderPdf(chart, kSize);
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !renderPng(chart, kSize, kPngScale).save(&buffer, "PNG"))
        throw std::runtime_error("a picture cannot be encoded");
    return buffer.data();
}

void addRow(CsvWriter& csv, const QStringList& cells)
{
    std::vector<std::string> fields;
    fields.reserve(static_cast<std::size_t>(cells.size()));
    for (const QString& cell : cells)
        fields.push_back(cell.toStdString());
    csv.row(fields);
}

std::string numbersOf(const PlotChart& chart)
{
    const PlainNumbers plain;
    const ChartTable table = chart.table();
    CsvWriter csv;
    addRow(csv, table.header);
    for (const QStringList& row : table.rows)
        addRow(csv, row);
    return csv.take();
}

void addChart(const Target& target, const std::string& id, PlotChart& chart)
{
    if (!chart.emptyText().isEmpty()) {
        target.files.missing.push_back({id, chart.emptyText().toStdString()});
        return;
    }
    for (const ChartFormat format : target.formats)
        target.files.files.push_back({id + endingOf(format), drawnAs(format, chart).toStdString()});
    target.files.files.push_back({id + ".csv", numbersOf(chart)});
}

void addSweep(const Target& target, const Clustering& clustering, const Theme& theme)
{
    struct Index
    {
        const char* id;
        SweepIndex index;
    };
    constexpr std::array kIndices{
        Index{"sweep-inertia", SweepIndex::Inertia}, Index{"sweep-silhouette", SweepIndex::Silhouette},
        Index{"sweep-calinski-harabasz", SweepIndex::CalinskiHarabasz},
        Index{"sweep-davies-bouldin", SweepIndex::DaviesBouldin}, Index{"sweep-stability", SweepIndex::Stability}};
    const bool swept = clustering.sweep && !clustering.sweep->points.empty();
    for (const auto& [id, index] : kIndices) {
        if (swept)
            addChart(target, id, *makeSweepChart(*clustering.sweep, index, fittedClusters(clustering), theme));
        else
            target.files.missing.push_back(
                {id, ChartWords::tr("The number of clusters was given, so that no other was tried.").toStdString()});
    }
}

} // namespace

void addCatalogueChartFiles(ChartFiles& files, const DatasetPtr& data, const std::vector<ChartFormat>& formats,
                            const Theme& theme, const QLocale& locale)
{
    const LocaleScope numbers(locale);
    ChartInput input;
    input.data = data;
    input.shown = std::make_shared<const TitleIds>(data->all());
    input.selected = std::make_shared<const TitleIds>();
    input.rows = kRows;
    for (const CatalogueChartKind& kind : catalogueChartKinds(*data->catalogue)) {
        const CatalogueChart made = kind.make(input, theme);
        addChart({files, formats}, kind.id.toStdString(), *made.chart);
    }
}

void addClusterChartFiles(ChartFiles& files, const Clustering& clustering, const std::vector<ChartFormat>& formats,
                          const Theme& theme, const QLocale& locale)
{
    const LocaleScope numbers(locale);
    const Target target{files, formats};
    addChart(target, "cluster-sizes", *makeClusterSizesChart(clustering, theme));
    addChart(target, "cluster-scores", *makeClusterScoresChart(clustering, theme));
    addChart(target, "cluster-distribution", *makeClusterDistributionChart(clustering, theme));
    addChart(target, "cluster-silhouettes", *makeClusterSilhouettesChart(clustering, theme));
    if (clustering.pca && clustering.pca->scores.cols() >= 2)
        addChart(target, "cluster-components", *makeComponentsChart(clustering, theme));
    else
        files.missing.push_back(
            {"cluster-components", ChartWords::tr("The titles differ along one line alone.").toStdString()});
    addSweep(target, clustering, theme);
}

} // namespace marquee
