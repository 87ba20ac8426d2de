// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/profile.h"
#include "clustering/sweep.h"
#include "features/pca.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace marquee {

/// A clustering with all that screens and reports say of it, computed once.
struct Clustering
{
    DatasetPtr data;
    FeatureMatrixPtr features;
    std::shared_ptr<const ClusterModel> model;
    ClusterQuality quality;
    std::vector<double> silhouettes; ///< one per matrix row
    std::vector<ClusterProfile> profiles;
    std::shared_ptr<const Pca> pca;
    std::shared_ptr<const Sweep> sweep; ///< null when k was set by hand
    std::vector<int> clusterOfTitle;    ///< one per title of the catalogue, -1: left out
    double seconds = 0;                 ///< wall time of everything
};
using ClusteringPtr = std::shared_ptr<const Clustering>;

struct ClusteringOptions
{
    FeatureOptions features;
    std::optional<int> clusters; ///< k; unset: automatic
    int kMin = 2, kMax = 12;
    std::uint64_t seed = 42;
    int restarts = 10;
    unsigned threads = 0;
    bool operator==(const ClusteringOptions&) const = default;
};

/// features -> (sweep) -> K-Means -> indices -> profiles -> PCA. Errors: those of the stages.
Result<ClusteringPtr> clusterCatalogue(DatasetPtr data, const ClusteringOptions& options,
                                       const std::stop_token& stop = {}, const ProgressFn& progress = {});

/// The clustering with a sweep over the same features, seed and restarts, where it has none of its own.
ClusteringPtr withSweep(ClusteringPtr clustering, std::shared_ptr<const Sweep> sweep);

} // namespace marquee
