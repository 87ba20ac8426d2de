// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/clustering.h"

#include "clustering/quality.h"
#include "clustering/silhouette.h"

#include <chrono>

namespace marquee {
namespace {

KMeansOptions kMeansOptions(const ClusteringOptions& options)
{
    KMeansOptions kmeans;
    kmeans.clusters = options.clusters.value_or(options.kMin);
    kmeans.restarts = options.restarts;
    kmeans.seed = options.seed;
    kmeans.threads = options.threads;
    return kmeans;
}

/// Fits the k asked for, or sweeps and takes chosenPoint().
Status fitModel(Clustering& out, const ClusteringOptions& options, const std::stop_token& stop,
                const ProgressFn& progress)
{
    const RowMajorMatrix& values = out.features->values;
    if (options.clusters) {
        auto model = fitKMeans(values, kMeansOptions(options), stop, progress);
        if (!model)
            return model.error();
        out.model = std::make_shared<const ClusterModel>(std::move(model).value());
        return std::monostate{};
    }
    auto sweep =
        sweepClusters(values, SweepOptions{options.kMin, options.kMax, kMeansOptions(options)}, stop, progress);
    if (!sweep)
        return sweep.error();
    out.sweep = std::make_shared<const Sweep>(std::move(sweep).value());
    out.model =
        std::shared_ptr<const ClusterModel>(out.sweep, &chosenPoint(*out.sweep).model); // shares the sweep's own copy
    return std::monostate{};
}

Status measure(Clustering& out, const ClusteringOptions& options, const std::stop_token& stop,
               const ProgressFn& progress)
{
    const RowMajorMatrix& values = out.features->values;
    const ClusterModel& model = *out.model;
    auto each = silhouettes(values, model.labels, model.clusters(), options.threads, stop, progress);
    if (!each)
        return each.error();
    out.silhouettes = std::move(each).value();
    out.quality = centroidQuality(values, model.labels, model.clusters());
    double sum = 0;
    for (const double silhouette : out.silhouettes)
        sum += silhouette;
    out.quality.silhouette = sum / static_cast<double>(out.silhouettes.size());
    auto pca = fitPca(values, 2, stop);
    if (!pca)
        return pca.error();
    out.pca = std::make_shared<const Pca>(std::move(pca).value());
    return std::monostate{};
}

} // namespace

Result<ClusteringPtr> clusterCatalogue(DatasetPtr data, const ClusteringOptions& options, const std::stop_token& stop,
                                       const ProgressFn& progress)
{
    const auto start = std::chrono::steady_clock::now();
    auto out = std::make_shared<Clustering>();
    out->data = std::move(data);
    auto features = buildFeatures(*out->data, options.features);
    if (!features)
        return features.error();
    out->features = std::make_shared<const FeatureMatrix>(std::move(features).value());
    if (stop.stop_requested())
        return cancelled();
    if (auto status = fitModel(*out, options, stop, stretch(progress, 0.05, 0.8)); !status)
        return status.error();
    if (auto status = measure(*out, options, stop, stretch(progress, 0.8, 0.95)); !status)
        return status.error();
    out->profiles = profileClusters(*out->data, *out->features, *out->model, out->silhouettes);
    out->clusterOfTitle.assign(out->data->size(), -1);
    for (std::size_t i = 0; i < out->features->titles.size(); ++i)
        out->clusterOfTitle[out->features->titles[i].row] = out->model->labels[i];
    out->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return ClusteringPtr(std::move(out));
}

ClusteringPtr withSweep(ClusteringPtr clustering, std::shared_ptr<const Sweep> sweep)
{
    if (clustering->sweep || !sweep)
        return clustering;
    auto copy = std::make_shared<Clustering>(*clustering);
    copy->sweep = std::move(sweep);
    return copy;
}

} // namespace marquee
