// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/line_chart.h"
#include "clustering/clustering.h"
#include "clustering/gap_statistic.h"

#include <array>
#include <memory>

namespace marquee {

/// Which index of a sweep a chart shows.
enum class SweepIndex
{
    Inertia,
    Silhouette,
    CalinskiHarabasz,
    DaviesBouldin,
    Stability
};
inline constexpr std::array kSweepIndices{SweepIndex::Inertia, SweepIndex::Silhouette, SweepIndex::CalinskiHarabasz,
                                          SweepIndex::DaviesBouldin, SweepIndex::Stability};

/// One index by k; the best k filled, the chosen one as an accent line with its value.
LineNumbers sweepNumbers(const Sweep& sweep, SweepIndex index, int chosenK);
/// The gap statistic by k from 1, the k it suggests filled.
LineNumbers gapNumbers(const GapStatistic& gap, int chosenK);
std::unique_ptr<PlotChart> makeSweepChart(const Sweep& sweep, SweepIndex index, int chosenK, const Theme& theme);

std::unique_ptr<PlotChart> makeClusterSizesChart(const Clustering& clustering, const Theme& theme);
/// Mean weighted score with its 95 % interval; the mean of all clustered titles as a dashed line.
std::unique_ptr<PlotChart> makeClusterScoresChart(const Clustering& clustering, const Theme& theme);
/// Boxes of the weighted score.
std::unique_ptr<PlotChart> makeClusterDistributionChart(const Clustering& clustering, const Theme& theme);
/// Every title's silhouette, see silhouette_chart.h.
std::unique_ptr<PlotChart> makeClusterSilhouettesChart(const Clustering& clustering, const Theme& theme);
std::unique_ptr<PlotChart> makeComponentsChart(const Clustering& clustering, const Theme& theme);

} // namespace marquee
