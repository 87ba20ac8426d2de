// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/clustering.h"

#include "clustering/cluster_measures.h"

#include <chrono>

namespace marquee {
namespace {

/// Principal components that the scatter can show on its axes.
constexpr int kComponents = 5;

/// A model, and the sweep it was chosen from.
struct Fit
{
    std::shared_ptr<const ClusterModel> model;
    std::shared_ptr<const Sweep> sweep;
};

/// Fits the k asked for, or sweeps and takes chosenPoint().
Result<Fit> fitModel(const RowMajorMatrix& values, const ClusteringOptions& options, const std::stop_token& stop,
                     const ProgressFn& progress)
{
    const auto titles = static_cast<std::size_t>(values.rows());
    if (options.clusters) {
        auto model = fitKMeans(values, options.kmeans(*options.clusters, titles), stop, progress);
        if (!model)
            return model.error();
        return Fit{std::make_shared<const ClusterModel>(std::move(model).value()), nullptr};
    }
    const SweepOptions wanted{options.kMin, options.kMax, options.kmeans(options.kMin, titles),
                              options.sampling(titles)};
    auto swept = sweepClusters(values, wanted, stop, progress);
    if (!swept)
        return swept.error();
    auto sweep = std::make_shared<const Sweep>(std::move(swept).value());
    // The model shares the sweep's own copy.
    return Fit{std::shared_ptr<const ClusterModel>(sweep, &chosenPoint(*sweep).model), sweep};
}

} // namespace

bool ClusteringOptions::usesMiniBatch(std::size_t titles) const noexcept
{
    return method == FitMethod::MiniBatch || (method == FitMethod::Automatic && titles > kExactTitles);
}

KMeansOptions ClusteringOptions::kmeans(int k, std::size_t titles) const
{
    KMeansOptions wanted;
    wanted.clusters = k;
    wanted.restarts = restarts;
    wanted.seed = seed;
    wanted.threads = threads;
    wanted.miniBatch = usesMiniBatch(titles);
    return wanted;
}

std::optional<SilhouetteSampling> ClusteringOptions::sampling(std::size_t titles) const
{
    if (method == FitMethod::Exact || titles <= kExactTitles)
        return std::nullopt;
    SilhouetteSampling wanted;
    wanted.seed = seed;
    return wanted;
}

Result<ClusteringPtr> describeModel(DatasetPtr data, FeatureMatrixPtr features,
                                    std::shared_ptr<const ClusterModel> model, const ClusteringOptions& options,
                                    const std::stop_token& stop, const ProgressFn& progress)
{
    auto out = std::make_shared<Clustering>();
    out->data = std::move(data);
    out->features = std::move(features);
    out->model = std::move(model);
    if (auto status = measureClusters(*out, options, stop, progress); !status)
        return status.error();
    auto pca = fitPca(out->features->values, kComponents, stop);
    if (!pca)
        return pca.error();
    out->pca = std::make_shared<const Pca>(std::move(pca).value());
    out->profiles = profileClusters(*out->data, *out->features, *out->model, out->silhouettes);
    out->clusterOfTitle.assign(out->data->size(), -1);
    for (std::size_t i = 0; i < out->features->titles.size(); ++i)
        out->clusterOfTitle[out->features->titles[i].row] = out->model->labels[i];
    return ClusteringPtr(std::move(out));
}

Result<ClusteringPtr> clusterCatalogue(DatasetPtr data, const ClusteringOptions& options, const std::stop_token& stop,
                                       const ProgressFn& progress)
{
    const auto start = std::chrono::steady_clock::now();
    auto built = buildFeatures(*data, options.features);
    if (!built)
        return built.error();
    auto features = std::make_shared<const FeatureMatrix>(std::move(built).value());
    if (stop.stop_requested())
        return cancelled();
    auto fit = fitModel(features->values, options, stop, stretch(progress, 0.05, 0.8));
    if (!fit)
        return fit.error();
    auto described = describeModel(std::move(data), features, fit->model, options, stop, stretch(progress, 0.8, 0.95));
    if (!described)
        return described.error();
    auto out = std::make_shared<Clustering>(**described);
    out->sweep = std::move(fit->sweep);
    out->miniBatch = options.usesMiniBatch(features->titles.size());
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
