// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/kmeans.h"
#include "clustering/lloyd.h"

namespace marquee {

/// The partition as a model: clusters from the largest to the smallest, of equals by centroid, lexicographically.
ClusterModel orderedModel(Partition partition);

} // namespace marquee
