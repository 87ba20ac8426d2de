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

struct StabilityOptions
{
    int seeds = 20;             ///< fits to all rows, and as many to resamples; at least 2
    double resampleShare = 0.8; ///< of the rows, without replacement; in (0, 1]
    std::vector<int>
        reference{}; ///< labels of the partition judged, one per row; empty: of the fit with the given seed
};

/// How well a partition repeats.
struct ClusterStability
{
    double overSeeds = 0;               ///< median pairwise adjusted Rand index of the fits with different seeds
    double overResamples = 0;           ///< the same of fits to resamples, each pair compared on the rows both hold
    std::vector<double> clusterJaccard; ///< per cluster of the reference: mean Jaccard index with its best match in the
                                        ///< fits to resamples, on their rows (Hennig 2007)
    int seeds = 0;
    bool operator==(const ClusterStability&) const = default;
};

/// Fits with other seeds and to resamples. O(2 seeds fits). Errors as fitKMeans; InvalidArgument for fewer than 2 seeds
/// or a share outside (0, 1].
Result<ClusterStability> clusterStability(const RowMajorMatrix& values, const KMeansOptions& options,
                                          const StabilityOptions& stability = {}, std::stop_token stop = {},
                                          const ProgressFn& progress = {});

} // namespace marquee
