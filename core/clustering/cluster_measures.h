// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"

namespace marquee {

/// Takes silhouettes and quality indices of a clustering that has its features and model: exact, or of a sample where
/// the options ask for one. O(n^2 d) where exact. Errors: NotFinite, Cancelled.
Status measureClusters(Clustering& clustering, const ClusteringOptions& options, const std::stop_token& stop,
                       const ProgressFn& progress);

} // namespace marquee
