// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_chart.h"
#include "features/pca.h"

#include <memory>

namespace marquee {

/// The share of variance that "enough" components explain together.
inline constexpr double kEnoughVariance = 0.8;

/// All principal components of a clustering's features.
struct ComponentNumbers
{
    std::shared_ptr<const Pca> pca; ///< p components of d features
    QStringList features;           ///< d names
    int chosen = 0;                 ///< 0-based: the one whose loadings are listed
    int onX = -1, onY = -1;         ///< those on the scatter's axes; -1: none
    std::size_t titles = 0;         ///< that the components are of
    std::size_t allTitles = 0;      ///< of the catalogue
};

/// The shares added up, p of them, rising to 1.
std::vector<double> cumulativeShares(const Pca& pca);
/// How many components explain kEnoughVariance together; all of them where even they do not, as without any variance.
int componentsThatAreEnough(const Pca& pca);
/// Features by falling size of their loading on a component; equal ones in their order.
std::vector<int> byLoading(const Pca& pca, int component);

/// Share of variance by component as bars, the shares added up as a line, the number that is enough. Marks are the
/// components.
std::unique_ptr<PlotChart> makeScreeChart(const ComponentNumbers& numbers, const Theme& theme);
/// The largest loadings of the chosen component, to either side of 0. Marks are the features listed. The table holds
/// every feature on the first five components, and on the chosen one.
std::unique_ptr<PlotChart> makeLoadingsChart(const ComponentNumbers& numbers, const Theme& theme);

} // namespace marquee
