// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/scatter_overlay.h"
#include "charts/scatter/scatter_points.h"
#include "tabs/clusters/cluster_axis.h"
#include "tabs/clusters/point_shades.h"

#include <optional>
#include <vector>

namespace marquee {

/// What the scatter shows of a clustering on two axes: titles with both values, coloured by cluster or by a
/// number.
struct ClusterScene
{
    ScatterPointsPtr points;
    std::vector<ScatterBadge> badges; ///< at the mean position of each cluster's points
    PointShades shades;               ///< when coloured by a number: its steps; those of the points are theirs
    std::size_t unclustered = 0;      ///< points of titles without any rating: in no cluster, grey
    std::size_t withoutValue = 0;     ///< titles shown that lack a value on an axis
};

/// @param shown  ids that pass the filter, ascending; the others have no point
/// @param colour the number to colour by; unset: the cluster
ClusterScene makeClusterScene(const Clustering& clustering, const ClusterAxis& x, const ClusterAxis& y,
                              const TitleIds& shown, std::optional<MeasureField> colour = {});

} // namespace marquee
