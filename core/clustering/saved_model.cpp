// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/saved_model.h"

#include "clustering/assignment.h"

#include <chrono>
#include <cmath>
#include <stdexcept>

namespace marquee {
namespace {

TitleIds ratedTitles(const Dataset& data)
{
    TitleIds rated;
    for (const TitleId id : data.all())
        if (!std::isnan(data.scores->weightedScore[id.row]))
            rated.push_back(id);
    return rated;
}

/// The features of `data` as the model learned them elsewhere.
FeatureMatrix featuresBy(const Dataset& data, const SavedModel& model)
{
    FeatureMatrix out;
    out.options = model.options;
    out.encoding = model.encoding;
    out.encoding.imputed.clear(); // counted of the titles learned from
    out.titles = ratedTitles(data);
    for (const TitleId id : data.all())
        if (std::isnan(data.scores->weightedScore[id.row]))
            out.leftOut.push_back(id);
    out.values = encodeTitles(data, model.encoding, out.titles);
    out.leftOutValues = encodeTitles(data, model.encoding, out.leftOut);
    for (const FeatureColumn& column : model.encoding.columns) {
        out.names.push_back(column.name);
        out.blocks.push_back(column.block);
    }
    return out;
}

ClusterModel modelOf(const SavedModel& saved, const RowMajorMatrix& values)
{
    ClusterModel model;
    model.centroids = saved.centroids;
    model.labels = assignToCentroids(values, saved.centroids);
    model.sizes.assign(static_cast<std::size_t>(saved.centroids.rows()), 0);
    model.seed = saved.seed;
    for (std::size_t i = 0; i < model.labels.size(); ++i) {
        ++model.sizes[static_cast<std::size_t>(model.labels[i])];
        model.inertia += squaredDistance(values.row(static_cast<Eigen::Index>(i)).data(),
                                         saved.centroids.row(model.labels[i]).data(), values.cols());
    }
    return model;
}

} // namespace

SavedModel savedModelOf(const Clustering& clustering, std::vector<std::string> names)
{
    if (names.size() != static_cast<std::size_t>(clustering.model->clusters()))
        throw std::invalid_argument("saved model: one name for every cluster is needed");
    return {clustering.features->options,
            clustering.features->encoding,
            clustering.model->centroids,
            std::move(names),
            clustering.model->seed,
            clustering.data->catalogue->source().fileName(),
            clustering.features->titles.size()};
}

Assigned assignTitles(const Dataset& data, const SavedModel& model)
{
    Assigned out;
    out.titles = ratedTitles(data);
    if (out.titles.empty())
        return out;
    const RowMajorMatrix values = encodeTitles(data, model.encoding, out.titles);
    out.clusters = assignToCentroids(values, model.centroids);
    out.distances.reserve(out.titles.size());
    for (std::size_t i = 0; i < out.titles.size(); ++i)
        out.distances.push_back(std::sqrt(squaredDistance(values.row(static_cast<Eigen::Index>(i)).data(),
                                                          model.centroids.row(out.clusters[i]).data(), values.cols())));
    return out;
}

Result<ClusteringPtr> applyModel(DatasetPtr data, const SavedModel& model, const ClusteringOptions& options,
                                 const std::stop_token& stop, const ProgressFn& progress)
{
    const auto start = std::chrono::steady_clock::now();
    auto features = std::make_shared<const FeatureMatrix>(featuresBy(*data, model));
    if (features->titles.empty())
        return Error{ErrorCode::TooFewRows, "no title has an audience score or a critic score", {}, 0};
    if (stop.stop_requested())
        return cancelled();
    auto fitted = std::make_shared<const ClusterModel>(modelOf(model, features->values));
    auto described = describeModel(std::move(data), features, std::move(fitted), options, stop, progress);
    if (!described)
        return described.error();
    auto out = std::make_shared<Clustering>(**described);
    for (std::size_t c = 0; c < out->profiles.size(); ++c)
        out->profiles[c].name = model.names[c];
    out->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return ClusteringPtr(std::move(out));
}

} // namespace marquee
