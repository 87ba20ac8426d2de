// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_legend.h"
#include "tabs/clusters/point_shades.h"

#include <QStringList>

namespace marquee {

class ExplorerState;

// What the points of the cluster scatter mean, as legends.

/// The clusters by number and name; those hidden are hollow. On screen the passports say it, in files nothing else
/// does.
ChartLegend clusterLegend(const ExplorerState& state, const std::vector<bool>& hidden);

/// The steps of a number with the bounds between them.
/// @param bounds the texts of shades.bounds
ChartLegend shadeLegend(const QString& name, const PointShades& shades, const QStringList& bounds);

} // namespace marquee
