// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"
#include "clustering/stability.h"
#include "json.h"

namespace marquee::cli {

/// The figures of one fit: k, seed, inertia, silhouette, calinski_harabasz, davies_bouldin, iterations, seconds.
Json fitJson(const ClusterModel& model, const ClusterQuality& quality);

/// over_seeds, over_resamples, seeds, and the Jaccard index of each cluster.
Json stabilityJson(const ClusterStability& stability);

/// id, name, size and share of the clusters of a bare matrix.
Json matrixClustersJson(const ClusterModel& model);

/// The same with what a catalogue tells of them.
Json profilesJson(const Clustering& clustering);

} // namespace marquee::cli
