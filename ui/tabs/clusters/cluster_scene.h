// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/scatter_overlay.h"
#include "charts/scatter/scatter_points.h"
#include "tabs/clusters/cluster_axis.h"
#include "tabs/clusters/point_labels.h"
#include "tabs/clusters/point_shades.h"
#include "tabs/clusters/point_sizes.h"

#include <optional>
#include <vector>

namespace marquee {

inline constexpr double kJitter = 0.35; ///< of one whole number

/// What the scatter shows of a clustering on two axes: titles with both values, and what their looks mean.
struct ClusterScene
{
    CataloguePtr catalogue; ///< of the points' titles; another file may be open by now
    ScatterPointsPtr points;
    std::vector<ScatterBadge> badges; ///< at the mean position of each cluster's points
    PointLooks looks;
    PointShades shades;              ///< when coloured by a number: its steps; those of the points are theirs
    PointLabels colours;             ///< when coloured by a label
    PointLabels shapes;              ///< when shaped by a label
    std::optional<PointSizes> sizes; ///< when sized by a number
    bool anyWithoutSize = false;
    bool jitteredX = false, jitteredY = false; ///< places along the axis are up to kJitter away from the value
    std::size_t unclustered = 0;               ///< points of titles without any rating: in no cluster, grey
    std::size_t withoutValue = 0;              ///< titles shown that lack a value on an axis
};

/// @param shown ids that pass the filter, ascending; the others have no point
ClusterScene makeClusterScene(const Clustering& clustering, const ClusterAxis& x, const ClusterAxis& y,
                              const TitleIds& shown, const PointLooks& looks = {});

/// Code of ScatterPoints::labels that an entry of the colours' legend stands for: the names, the others, those without.
std::size_t labelCode(const PointLabels& labels, std::size_t entry);

} // namespace marquee
