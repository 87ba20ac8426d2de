// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/kmeans.h"
#include "clustering/lloyd.h"

namespace marquee {

/// The partition of `values` as a model: clusters from the largest to the smallest, of equals by centroid,
/// lexicographically; its inertia measured row by row. O(n d).
ClusterModel orderedModel(const RowMajorMatrix& values, Partition partition);

} // namespace marquee
