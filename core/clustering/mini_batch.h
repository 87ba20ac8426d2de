// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/kmeans.h"

namespace marquee {

/// Mini-batch K-Means (Sculley 2010, with the early end of scikit-learn): for catalogues whose exact fit takes too
/// long. Greedy k-means++ on a sample starts `restarts` fits; the one with the least inertia on a further sample is
/// moved by batches of rows, each centroid by the mean of all the rows it was given so far, until the smoothed inertia
/// of a batch falls no more. Two full Lloyd iterations end it, so that every row is with its nearest centroid and every
/// centroid the mean of its rows. O(batches * batch k d + 3 n k d), memory as fitKMeans.
/// The same labels for any number of threads. Errors as fitKMeans.
Result<ClusterModel> fitMiniBatch(const RowMajorMatrix& values, const KMeansOptions& options, std::stop_token stop = {},
                                  const ProgressFn& progress = {});

} // namespace marquee
