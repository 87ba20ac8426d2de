// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"

#include <string>
#include <vector>

namespace marquee {

/// Clusters to be made one.
struct MergeRequest
{
    std::vector<int> clusters;      ///< at least two
    std::vector<std::string> names; ///< by cluster, as the user knows them: what the record of the merge says
    ClusteringOptions options;      ///< of the fit: how silhouettes are taken
};

/// The number each cluster has once some are made one, again by falling size (ties: the lower old number first); the
/// merged ones share theirs. `sizes` by cluster; `merged` valid numbers.
std::vector<int> mergedNumbers(const std::vector<std::size_t>& sizes, const std::vector<int>& merged);

/// The clustering with some clusters made one, and all figures taken anew: centroids, sizes, indices, silhouettes and
/// profiles. Untouched clusters keep their names. The record of it is added to Clustering::handMerges. Features,
/// components and the sweep stay those of the fit; a label need no longer be that of the nearest centroid. O(n^2 d) for
/// the silhouettes. Errors: InvalidArgument (fewer than two clusters given, an unknown one, or all there are),
/// NotFinite, Cancelled.
Result<ClusteringPtr> mergeClusters(const Clustering& clustering, const MergeRequest& request,
                                    const std::stop_token& stop = {}, const ProgressFn& progress = {});

/// Clusters of the fit, before any were made one by hand.
int fittedClusters(const Clustering& clustering);

} // namespace marquee
