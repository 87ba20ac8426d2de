// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "clustering/point_blocks.h"

#include <stop_token>

namespace marquee {

/// Greedy k-means++ (Arthur and Vassilvitskii 2007, with 2 + floor(ln k) trials a seed, as scikit-learn does it): k
/// rows of the matrix, every one drawn in proportion to its squared distance to the seeds before it, the best of the
/// trials kept. Distinct as long as the matrix has k distinct rows. Cost O(n d k log k). Empty when stopped.
RowMajorMatrix seedCentroids(const PointBlocks& points, int clusters, Random random, const std::stop_token& stop);

} // namespace marquee
