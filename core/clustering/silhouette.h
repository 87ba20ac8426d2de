// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "features/matrix.h"

#include <span>
#include <stop_token>
#include <vector>

namespace marquee {

/// Silhouette of every row (Rousseeuw 1987): (b - a) / max(a, b), with a the mean distance to the other rows of its
/// cluster and b the least mean distance to another cluster; 0 in a cluster of one. All NaN with fewer than two
/// clusters or no cluster of two rows. Exact over all rows in O(n^2 d) time and O(n) memory:
/// in single precision where that decides the fifth decimal, else in double.
/// @param labels one per row, each in [0, k) (throws std::invalid_argument otherwise)
/// @param stop   polled every few milliseconds; a stop gives Cancelled. NotFinite for an unusable cell
Result<std::vector<double>> silhouettes(const RowMajorMatrix& values, std::span<const int> labels, int k,
                                        unsigned threads = 0, std::stop_token stop = {},
                                        const ProgressFn& progress = {});

/// The mean silhouette of each of several labelings of the same rows, every distance being computed once for all.
/// Errors and limits as above; memory O(n) for each labeling.
Result<std::vector<double>> meanSilhouettes(const RowMajorMatrix& values, std::span<const std::vector<int>> labelings,
                                            unsigned threads = 0, std::stop_token stop = {},
                                            const ProgressFn& progress = {});

} // namespace marquee
