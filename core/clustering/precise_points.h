// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/kernels/kernels.h"
#include "features/matrix.h"

#include <span>
#include <vector>

namespace marquee {

/// The least distance that decides a silhouette: over the clusters of two rows or more, the greater of the mean
/// distance to the own centroid and of that to the nearest other cluster. Infinite without such a cluster; clusters
/// that coincide in one point do not count. O(n d + k^2 d).
double leastTellingDistance(const RowMajorMatrix& values, std::span<const int> labels,
                            std::span<const std::size_t> sizes);

/// A matrix in double precision, 16 rows side by side: for distances that single precision, relative to the whole
/// spread of the data, cannot tell. Memory: 8 n d bytes. Matrix and kernels must outlive it.
class PrecisePoints
{
public:
    /// @param scale factor on every distance, so that it fits single precision
    PrecisePoints(const RowMajorMatrix& values, double scale, const kernels::Kernels& variant);

    /// out[i] = distances of the rows of a block to row first + i, each rounded to single precision once.
    void distances(std::size_t block, std::size_t first, std::size_t count, kernels::LaneRow* out) const;

private:
    const RowMajorMatrix& m_values;
    const double m_scale;
    const kernels::Kernels& m_kernels;
    std::vector<double> m_lanes; ///< [block][feature][lane], 0 behind the last row
};

} // namespace marquee
