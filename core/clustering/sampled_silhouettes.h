// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/silhouette.h"

#include <cstdint>

namespace marquee {

/// How many rows stand for all where the exact O(n^2 d) takes too long.
struct SilhouetteSampling
{
    std::size_t rows = 20'000; ///< in all; more where the floor asks for it
    std::size_t floor = 200;   ///< of every cluster, or all it has
    std::uint64_t seed = 42;
};

struct SampledSilhouettes
{
    std::vector<double> each; ///< one per row; NaN for a row outside the sample
    double mean = 0;          ///< of the clusters' means, weighted by their true sizes
    std::size_t rows = 0;     ///< measured
};

/// Silhouettes of a sample stratified by cluster, each row measured against the sampled rows alone: within a cluster
/// all rows are drawn alike, so that mean distances stay unbiased. Exact where the sample would be everything.
/// O(n + rows^2 d). Errors and limits as silhouettes().
Result<SampledSilhouettes> sampledSilhouettes(const RowMajorMatrix& values, std::span<const int> labels, int k,
                                              const SilhouetteSampling& sampling = {}, unsigned threads = 0,
                                              std::stop_token stop = {}, const ProgressFn& progress = {});

} // namespace marquee
