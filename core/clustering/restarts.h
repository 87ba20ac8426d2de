// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/kmeans.h"
#include "clustering/point_blocks.h"

#include <optional>

namespace marquee {

/// A model with what its restarts say about it.
struct RestartFit
{
    ClusterModel model;
    double agreement = 0; ///< adjusted Rand index between the refined bests of the two halves of the restarts: how far
                          ///< two independent fits give the same clusters; NaN with a single restart
};

/// Number of distinct rows, or `enough` once that many are found.
std::size_t countDistinctRows(const RowMajorMatrix& values, std::size_t enough);

/// Why options cannot be met by the matrix.
std::optional<Error> findFault(const RowMajorMatrix& values, const KMeansOptions& options);

/// Fits several numbers of clusters at once, the restarts of all spread over the threads. Each fit is the same as
/// alone.
/// @param clusters every k wanted; options.clusters is not looked at
Result<std::vector<RestartFit>> fitRestarts(const PointBlocks& points, const std::vector<int>& clusters,
                                            const KMeansOptions& options, const std::stop_token& stop,
                                            const ProgressFn& progress);

} // namespace marquee
