// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/profile.h"
#include "clustering/sweep.h"
#include "features/pca.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// Clusters that were made one by hand, see cluster_merge.h.
struct HandMerge
{
    std::vector<std::string> parts; ///< their names at that time, larger first
};

/// How a clustering is fitted.
enum class FitMethod : std::uint8_t
{
    Exact,     ///< Lloyd's iteration over all rows, exact silhouettes
    Automatic, ///< exact up to kExactTitles titles; above, mini-batch and sampled silhouettes
    MiniBatch  ///< the fit approximate; silhouettes exact up to kExactTitles
};
/// Above this many titles the n^2 distances of exact silhouettes take minutes.
inline constexpr std::size_t kExactTitles = 100'000;

/// A clustering with all that screens and reports say of it, computed once.
struct Clustering
{
    DatasetPtr data;
    FeatureMatrixPtr features;
    std::shared_ptr<const ClusterModel> model;
    ClusterQuality quality;
    std::vector<double> silhouettes; ///< one per matrix row; NaN for a row outside a sample
    std::size_t silhouettesOf = 0;   ///< rows whose silhouette was measured: all of them, or a sample
    std::vector<ClusterProfile> profiles;
    std::shared_ptr<const Pca> pca;
    std::shared_ptr<const Sweep> sweep; ///< null when k was set by hand
    std::vector<int> clusterOfTitle;    ///< one per title of the catalogue, -1: left out
    bool miniBatch = false;             ///< fitted approximately
    std::vector<HandMerge> handMerges;  ///< in the order made; empty: the clusters are those of the fit
    double seconds = 0;                 ///< wall time of everything

    bool sampled() const noexcept { return silhouettesOf < silhouettes.size(); }
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
    FitMethod method = FitMethod::Automatic;
    bool operator==(const ClusteringOptions&) const = default;

    bool usesMiniBatch(std::size_t titles) const noexcept;
    /// How `clusters` of them are fitted to so many titles.
    KMeansOptions kmeans(int clusters, std::size_t titles) const;
    /// Of silhouettes of so many titles; unset: exact.
    std::optional<SilhouetteSampling> sampling(std::size_t titles) const;
};

/// Silhouettes, indices, components and profiles of a model of `features`. Errors: those of the stages.
Result<ClusteringPtr> describeModel(DatasetPtr data, FeatureMatrixPtr features,
                                    std::shared_ptr<const ClusterModel> model, const ClusteringOptions& options,
                                    const std::stop_token& stop = {}, const ProgressFn& progress = {});

/// features -> (sweep) -> K-Means -> indices -> profiles -> PCA. Errors: those of the stages.
Result<ClusteringPtr> clusterCatalogue(DatasetPtr data, const ClusteringOptions& options,
                                       const std::stop_token& stop = {}, const ProgressFn& progress = {});

/// The clustering with a sweep over the same features, seed and restarts, where it has none of its own.
ClusteringPtr withSweep(ClusteringPtr clustering, std::shared_ptr<const Sweep> sweep);

} // namespace marquee
