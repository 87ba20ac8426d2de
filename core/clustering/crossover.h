// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "features/matrix.h"

namespace marquee {

/// Centroids to start from, out of those of two fits: each centroid of `a` is paired with a near one of `b`, nearest
/// pair first, and of every pair one is drawn. What both fits agree on stays, and what either has found can meet.
/// After Gribel and Vidal 2019 ("HG-means", Pattern Recognition 88), with greedy pairs. O(k^2 (d + log k)).
/// @throws std::invalid_argument when the shapes differ
RowMajorMatrix crossCentroids(const RowMajorMatrix& a, const RowMajorMatrix& b, Random random);

} // namespace marquee
