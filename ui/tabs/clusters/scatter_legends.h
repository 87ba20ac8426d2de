// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_legend.h"
#include "tabs/clusters/cluster_scene.h"

#include <vector>

namespace marquee {

class ExplorerState;

// What the points of the cluster scatter mean, as legends.

/// The clusters by number and name; those hidden are hollow. On screen the passports say it, in files nothing else
/// does.
ChartLegend clusterLegend(const ExplorerState& state, const std::vector<bool>& hidden);

/// What colours, sizes and shapes of a scene mean, those that say more than the cluster. The labels of colours can be
/// clicked.
/// @param hiddenLabels by code of ScatterPoints::labels
std::vector<ChartLegend> sceneLegends(const Catalogue& catalogue, const ClusterScene& scene,
                                      const std::vector<bool>& hiddenLabels);

} // namespace marquee
