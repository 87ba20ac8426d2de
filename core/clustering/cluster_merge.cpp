// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/cluster_merge.h"

#include "clustering/cluster_measures.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace marquee {
namespace {

std::vector<int> ascendingOnce(std::vector<int> clusters)
{
    std::sort(clusters.begin(), clusters.end());
    clusters.erase(std::unique(clusters.begin(), clusters.end()), clusters.end());
    return clusters;
}

Status check(const std::vector<int>& clusters, int k)
{
    const auto refuse = [](std::string why) { return Error{ErrorCode::InvalidArgument, std::move(why), {}, 0}; };
    if (clusters.size() < 2)
        return refuse("at least two clusters are needed");
    if (clusters.front() < 0 || clusters.back() >= k)
        return refuse(fmt::format("there are {} clusters", k));
    if (static_cast<int>(clusters.size()) == k)
        return refuse("all clusters made one would be no clusters");
    return std::monostate{};
}

std::shared_ptr<const ClusterModel> mergedModel(const Clustering& from, const std::vector<int>& numbers)
{
    const ClusterModel& old = *from.model;
    const RowMajorMatrix& values = from.features->values;
    const int k = *std::max_element(numbers.begin(), numbers.end()) + 1;
    auto model = std::make_shared<ClusterModel>();
    model->iterations = old.iterations;
    model->seed = old.seed;
    model->seconds = old.seconds;
    model->sizes.assign(static_cast<std::size_t>(k), 0);
    model->centroids = RowMajorMatrix::Zero(k, values.cols());
    for (Eigen::Index row = 0; row < values.rows(); ++row) {
        const int cluster = numbers[static_cast<std::size_t>(old.labels[static_cast<std::size_t>(row)])];
        model->labels.push_back(cluster);
        ++model->sizes[static_cast<std::size_t>(cluster)];
        model->centroids.row(cluster) += values.row(row);
    }
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (model->sizes[static_cast<std::size_t>(numbers[i])] == 0) // a saved model's, without titles here
            model->centroids.row(numbers[i]) = old.centroids.row(static_cast<Eigen::Index>(i));
    for (Eigen::Index c = 0; c < k; ++c)
        model->centroids.row(c) /=
            static_cast<double>(std::max<std::size_t>(1, model->sizes[static_cast<std::size_t>(c)]));
    for (Eigen::Index row = 0; row < values.rows(); ++row)
        model->inertia +=
            (values.row(row) - model->centroids.row(model->labels[static_cast<std::size_t>(row)])).squaredNorm();
    return model;
}

HandMerge recordOf(const MergeRequest& request, const std::vector<int>& merged)
{
    HandMerge record;
    for (const int cluster : merged) {
        const auto i = static_cast<std::size_t>(cluster);
        record.parts.push_back(i < request.names.size() ? request.names[i] : fmt::format("cluster {}", cluster + 1));
    }
    return record;
}

} // namespace

std::vector<int> mergedNumbers(const std::vector<std::size_t>& sizes, const std::vector<int>& merged)
{
    const std::vector<int> parts = ascendingOnce(merged);
    const auto isLaterPart = [&](int cluster) {
        return cluster != parts.front() && std::binary_search(parts.begin(), parts.end(), cluster);
    };
    std::vector<std::size_t> grown = sizes;
    std::vector<int> order;
    for (int cluster = 0; cluster < static_cast<int>(sizes.size()); ++cluster) {
        if (isLaterPart(cluster))
            grown[static_cast<std::size_t>(parts.front())] += sizes[static_cast<std::size_t>(cluster)];
        else
            order.push_back(cluster);
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return grown[static_cast<std::size_t>(a)] > grown[static_cast<std::size_t>(b)];
    });
    std::vector<int> numbers(sizes.size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i)
        numbers[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    for (const int part : parts)
        numbers[static_cast<std::size_t>(part)] = numbers[static_cast<std::size_t>(parts.front())];
    return numbers;
}

Result<ClusteringPtr> mergeClusters(const Clustering& clustering, const MergeRequest& request,
                                    const std::stop_token& stop, const ProgressFn& progress)
{
    const std::vector<int> merged = ascendingOnce(request.clusters);
    if (auto status = check(merged, clustering.model->clusters()); !status)
        return status.error();
    const std::vector<int> numbers = mergedNumbers(clustering.model->sizes, merged);
    auto out = std::make_shared<Clustering>(clustering);
    out->model = mergedModel(clustering, numbers);
    if (auto status = measureClusters(*out, request.options, stop, progress); !status)
        return status.error();
    std::vector<std::string> kept(out->model->sizes.size());
    for (std::size_t old = 0; old < numbers.size(); ++old)
        if (!std::binary_search(merged.begin(), merged.end(), static_cast<int>(old)))
            kept[static_cast<std::size_t>(numbers[old])] = clustering.profiles[old].name;
    out->profiles = profileClusters(*out->data, *out->features, *out->model, out->silhouettes, kept);
    for (int& cluster : out->clusterOfTitle)
        if (cluster >= 0)
            cluster = numbers[static_cast<std::size_t>(cluster)];
    out->handMerges.push_back(recordOf(request, merged));
    return ClusteringPtr(std::move(out));
}

int fittedClusters(const Clustering& clustering)
{
    return std::accumulate(
        clustering.handMerges.begin(), clustering.handMerges.end(), clustering.model->clusters(),
        [](int sum, const HandMerge& merge) { return sum + static_cast<int>(merge.parts.size()) - 1; });
}

} // namespace marquee
