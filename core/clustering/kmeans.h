// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "features/matrix.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace marquee {

struct KMeansOptions
{
    int clusters = 8;        ///< k, from 1 to the number of distinct rows
    int restarts = 10;       ///< independent k-means++ starts, each iterated to the stop rule; the best is kept
    int maxIterations = 300; ///< of one start
    double tolerance =
        1e-4; ///< stop once the squared centroid shifts sum to at most this times the mean column variance
    std::uint64_t seed = 42; ///< same seed and data, same labels, on any number of threads
    unsigned threads = 0;    ///< 0: all the machine has
    bool miniBatch = false;  ///< approximate, for many rows: see mini_batch.h
};

/// A matrix cut into k clusters.
struct ClusterModel
{
    RowMajorMatrix centroids;       ///< k x d, each the mean of its rows unless the iteration limit cut the fit short
    std::vector<int> labels;        ///< one per matrix row, 0..k-1, ordered by falling size (ties by centroid,
                                    ///< lexicographic); always the nearest centroid
    std::vector<std::size_t> sizes; ///< rows per cluster
    double inertia = 0;             ///< sum of squared distances to the own centroid
    int iterations = 0;             ///< of the winning restart, refinement included
    std::uint64_t seed = 0;
    double seconds = 0; ///< wall time of the fit with all restarts
    int clusters() const { return static_cast<int>(centroids.rows()); }
};

/// K-Means: greedy k-means++, Lloyd's iteration with scikit-learn's stop rule, `restarts` times; the best of each half
/// of the restarts and of four generations crossed from them (brood.h) is then refined (refinement.h).
/// O(restarts n k d iterations); memory 4 n d bytes more. With options.miniBatch as fitMiniBatch().
/// @param values   n x d; a cell that is not finite gives NotFinite; fewer distinct rows than k give TooFewRows
/// @param stop     polled at least every few milliseconds; a stop gives Cancelled
/// @param progress told after each restart, crossed start and refinement
Result<ClusterModel> fitKMeans(const RowMajorMatrix& values, const KMeansOptions& options, std::stop_token stop = {},
                               const ProgressFn& progress = {});

/// For each row the number of the nearest centroid, the lower of two equally near, in double precision. O(n k d).
/// @param centroids k x d, k >= 1, of the same width (throws std::invalid_argument otherwise)
std::vector<int> assignToCentroids(const RowMajorMatrix& values, const RowMajorMatrix& centroids);

} // namespace marquee
