// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/silhouette.h"

namespace marquee {

/// How well a partition separates its clusters, exact over all rows. NaN where undefined: fewer than two clusters that
/// have rows, no cluster of two, or (Calinski-Harabasz) no spread within the clusters.
struct ClusterQuality
{
    double silhouette = 0;       ///< mean over the rows, -1..1, higher is better (Rousseeuw 1987)
    double calinskiHarabasz = 0; ///< [B/(k-1)] / [W/(n-k)], higher is better (1974)
    double daviesBouldin = 0;    ///< mean over i of max over j of (s_i + s_j)/d_ij, lower is better (1979)
};

/// Calinski-Harabasz and Davies-Bouldin, the silhouette left NaN. O(n d + k^2 d).
/// @param labels one per row, each in [0, k) (throws std::invalid_argument otherwise)
ClusterQuality centroidQuality(const RowMajorMatrix& values, std::span<const int> labels, int k);

/// All three. O(n^2 d) for the silhouette. Errors: NotFinite, Cancelled.
Result<ClusterQuality> clusterQuality(const RowMajorMatrix& values, std::span<const int> labels, int k,
                                      unsigned threads = 0, std::stop_token stop = {}, const ProgressFn& progress = {});

} // namespace marquee
