// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/histogram_chart.h"
#include "charts/plot_chart.h"
#include "features/dataset.h"

#include <functional>
#include <memory>
#include <vector>

namespace marquee {

/// Classes that histograms and scatters tell apart.
enum class ChartOverlay
{
    None,
    Type,
    Cluster
};

/// What the charts of a catalogue look at. Bundled, so that a chart can find the titles behind a mark later on.
struct ChartInput
{
    DatasetPtr data;
    std::shared_ptr<const TitleIds> shown;    ///< ids that pass the filter, ascending
    std::shared_ptr<const TitleIds> selected; ///< those of them that are selected, ascending; may be empty
    QString selectionReason;                  ///< the mark that made the selection is drawn as picked
    ChartOverlay overlay = ChartOverlay::None;
    SelectionScale scale = SelectionScale::Count;
    std::vector<int> clusterOfTitle; ///< one per title of the catalogue; empty: not clustered
    QStringList clusterNames;
    int rows = 8;                                  ///< of charts that list labels
    int years = 51;                                ///< span of the release years
    MeasureField outcome = Measure::WeightedScore; ///< what the mean of each label is taken of
    QString outcomeName;                           ///< empty: the weighted score
    int outcomeDecimals = 2;
    bool brief =
        false; ///< without density, boxes, means of labels and figures in the footer: small cards of an overview

    bool anySelected() const { return !selected->empty(); }
};

/// A chart and the way back from its marks.
struct CatalogueChart
{
    std::unique_ptr<PlotChart> chart;
    std::function<TitleIds(const std::vector<std::size_t>&)> titles; ///< behind some marks, ascending
    std::function<QString(const std::vector<std::size_t>&)> reason;  ///< "Language is Japanese"
};

/// One chart of a catalogue.
struct CatalogueChartKind
{
    QString id;    ///< stable, for settings and file names
    QString title; ///< translated
    std::function<CatalogueChart(const ChartInput&, const Theme&)> make;
    bool shownAtFirst = false;
};

/// Those that every catalogue may have, in the order they are shown in. A chart whose columns the file lacks says so in
/// its place.
std::vector<CatalogueChartKind> commonChartKinds();
/// One for each further column of the file, how a number is distributed or which labels there are; then the common
/// ones.
std::vector<CatalogueChartKind> catalogueChartKinds(const Catalogue& catalogue);
/// One of those; throws std::invalid_argument for unknown ids.
CatalogueChartKind catalogueChartKind(const Catalogue& catalogue, const QString& id);

} // namespace marquee
