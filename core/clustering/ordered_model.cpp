// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/ordered_model.h"

#include "clustering/assignment.h"

#include <algorithm>
#include <numeric>

namespace marquee {

ClusterModel orderedModel(const RowMajorMatrix& values, Partition partition)
{
    const RowMajorMatrix& centroids = partition.centroids;
    std::vector<Eigen::Index> order(partition.sizes.size());
    std::iota(order.begin(), order.end(), Eigen::Index{0});
    std::sort(order.begin(), order.end(), [&](Eigen::Index a, Eigen::Index b) {
        const auto sizeA = partition.sizes[static_cast<std::size_t>(a)];
        const auto sizeB = partition.sizes[static_cast<std::size_t>(b)];
        return sizeA != sizeB
                   ? sizeA > sizeB
                   : std::lexicographical_compare(centroids.row(a).data(), centroids.row(a).data() + centroids.cols(),
                                                  centroids.row(b).data(), centroids.row(b).data() + centroids.cols());
    });
    ClusterModel model;
    model.centroids.resize(centroids.rows(), centroids.cols());
    std::vector<int> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
        model.centroids.row(static_cast<Eigen::Index>(i)) = centroids.row(order[i]);
        model.sizes.push_back(partition.sizes[static_cast<std::size_t>(order[i])]);
    }
    for (int& label : partition.labels)
        label = rank[static_cast<std::size_t>(label)];
    model.labels = std::move(partition.labels);
    for (std::size_t i = 0; i < model.labels.size(); ++i)
        model.inertia += squaredDistance(values.row(static_cast<Eigen::Index>(i)).data(),
                                         model.centroids.row(model.labels[i]).data(), values.cols());
    model.iterations = partition.iterations;
    return model;
}

} // namespace marquee
