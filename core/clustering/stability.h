// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/kmeans.h"

#include <span>

namespace marquee {

/// Adjusted Rand index of two labelings of the same rows (Hubert and Arabie 1985): 1 for equal partitions whatever the
/// names, about 0 for unrelated ones. Labels are >= 0. NaN without rows; 1 where both are a single cluster.
double adjustedRand(std::span<const int> a, std::span<const int> b);

/// For each of the k clusters of `a` the Jaccard index (shared rows over all rows of either) with its partner in `b`,
/// the partners being chosen one to one, best pair first; 0 for a cluster left without one or without rows.
std::vector<double> jaccardByBestMatch(std::span<const int> a, std::span<const int> b, int k);

/// How well a partition repeats.
struct ClusterStability
{
    double overSeeds = 0;               ///< median pairwise adjusted Rand index of the fits with different seeds
    double overResamples = 0;           ///< the same of fits to resamples, each pair compared on the rows both hold
    std::vector<double> clusterJaccard; ///< per cluster of the fit with options.seed: mean Jaccard index with its best
                                        ///< match in the fits to resamples, on their rows (Hennig 2007)
};

/// Fits with `seeds` seeds and to as many resamples without replacement of a share of the rows. O(2 seeds fits).
/// Errors as fitKMeans; InvalidArgument for seeds < 2 or a share outside (0, 1].
Result<ClusterStability> clusterStability(const RowMajorMatrix& values, const KMeansOptions& options, int seeds = 20,
                                          double resampleShare = 0.8, std::stop_token stop = {},
                                          const ProgressFn& progress = {});

} // namespace marquee
