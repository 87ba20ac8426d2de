// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/kmeans.h"
#include "clustering/quality.h"
#include "clustering/sampled_silhouettes.h"

#include <optional>
#include <string>

namespace marquee {

struct SweepOptions
{
    int kMin = 2;
    int kMax = 12;                              ///< lowered to the number of distinct rows
    KMeansOptions kmeans;                       ///< its `clusters` is not looked at
    std::optional<SilhouetteSampling> sampling; ///< unset: silhouettes are exact
};

struct SweepPoint
{
    int k = 0;
    ClusterModel model;
    ClusterQuality quality;
    double stability = 0; ///< adjusted Rand index between the bests of two halves of the restarts, or two mini-batch
                          ///< fits; NaN for one restart
};

/// Every number of clusters in a range, and what that says about which one to take.
struct Sweep
{
    std::vector<SweepPoint> points; ///< by ascending k
    std::optional<int> suggested;   ///< see verdict.h for the rule; nothing when no point has indices
    std::string verdict;            ///< in words, naming the indices that agree and those that do not
    double seconds = 0;             ///< wall time of fits and indices
};

/// The suggested point, or the first (the smallest k) where nothing is suggested: what an automatic k takes.
const SweepPoint& chosenPoint(const Sweep& sweep);

/// Fits every k; one pass over the distances serves all silhouettes, unless they are sampled. Errors as fitKMeans;
/// InvalidArgument for an empty range, TooFewRows when even kMin is above the number of distinct rows.
Result<Sweep> sweepClusters(const RowMajorMatrix& values, const SweepOptions& options, std::stop_token stop = {},
                            const ProgressFn& progress = {});

} // namespace marquee
