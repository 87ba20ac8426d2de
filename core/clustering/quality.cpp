// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality.h"

#include "clustering/assignment.h"
#include "clustering/point_blocks.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace marquee {
namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// What both centroid-based indices are made of; clusters without rows are left out.
struct Spread
{
    RowMajorMatrix centroids;
    std::vector<double> sizes;
    std::vector<double> meanDistances; ///< of the rows of a cluster to its centroid
    double within = 0;                 ///< sum of squared distances to the own centroid
    double between = 0;                ///< sum over the clusters of size * squared distance to the overall mean
};

Spread usedClusters(const RowMajorMatrix& values, std::span<const int> labels, std::vector<int>& place)
{
    Spread spread;
    std::vector<double> sizes(place.size());
    for (const int label : labels)
        sizes[static_cast<std::size_t>(label)] += 1;
    for (std::size_t c = 0; c < place.size(); ++c)
        if (sizes[c] > 0) {
            place[c] = static_cast<int>(spread.sizes.size());
            spread.sizes.push_back(sizes[c]);
        }
    spread.centroids = RowMajorMatrix::Zero(static_cast<Eigen::Index>(spread.sizes.size()), values.cols());
    spread.meanDistances.assign(spread.sizes.size(), 0);
    return spread;
}

Spread measureSpread(const RowMajorMatrix& values, std::span<const int> labels, int k)
{
    std::vector<int> place(static_cast<std::size_t>(k));
    Spread spread = usedClusters(values, labels, place);
    const auto placeOf = [&](Eigen::Index row) {
        return place[static_cast<std::size_t>(labels[static_cast<std::size_t>(row)])];
    };
    // Means are taken from a row of the cluster on, so that a cluster of equal rows has no spread at all.
    std::vector<Eigen::Index> origins(spread.sizes.size(), -1);
    for (Eigen::Index row = 0; row < values.rows(); ++row) {
        Eigen::Index& origin = origins[static_cast<std::size_t>(placeOf(row))];
        origin = origin < 0 ? row : origin;
        spread.centroids.row(placeOf(row)) += values.row(row) - values.row(origin);
    }
    Eigen::RowVectorXd mean = Eigen::RowVectorXd::Zero(values.cols());
    for (std::size_t c = 0; c < spread.sizes.size(); ++c) {
        auto centroid = spread.centroids.row(static_cast<Eigen::Index>(c));
        centroid = centroid / spread.sizes[c] + values.row(origins[c]);
        mean += spread.sizes[c] / static_cast<double>(values.rows()) * centroid;
    }
    for (std::size_t c = 0; c < spread.sizes.size(); ++c)
        spread.between += spread.sizes[c] * (spread.centroids.row(static_cast<Eigen::Index>(c)) - mean).squaredNorm();
    for (Eigen::Index row = 0; row < values.rows(); ++row) {
        const int c = placeOf(row);
        const double squared = squaredDistance(values.row(row).data(), spread.centroids.row(c).data(), values.cols());
        spread.within += squared;
        spread.meanDistances[static_cast<std::size_t>(c)] += std::sqrt(squared);
    }
    for (std::size_t c = 0; c < spread.sizes.size(); ++c)
        spread.meanDistances[c] /= spread.sizes[c];
    return spread;
}

double daviesBouldin(const Spread& spread)
{
    double sum = 0;
    const auto k = spread.centroids.rows();
    for (Eigen::Index i = 0; i < k; ++i) {
        double worst = 0;
        for (Eigen::Index j = 0; j < k; ++j) {
            const double apart = (spread.centroids.row(i) - spread.centroids.row(j)).norm();
            // Coinciding centroids would make the index infinite for any spread; scikit-learn skips them too.
            if (i != j && apart > 0)
                worst = std::max(worst, (spread.meanDistances[static_cast<std::size_t>(i)] +
                                         spread.meanDistances[static_cast<std::size_t>(j)]) /
                                            apart);
        }
        sum += worst;
    }
    return sum / static_cast<double>(k);
}

void requireLabels(const RowMajorMatrix& values, std::span<const int> labels, int k)
{
    if (labels.size() != static_cast<std::size_t>(values.rows()))
        throw std::invalid_argument("cluster quality: one label for every row is needed");
    for (const int label : labels)
        if (label < 0 || label >= k)
            throw std::invalid_argument("cluster quality: a label outside 0..k-1");
}

} // namespace

ClusterQuality centroidQuality(const RowMajorMatrix& values, std::span<const int> labels, int k)
{
    requireLabels(values, labels, k);
    ClusterQuality quality{kUndefined, kUndefined, kUndefined};
    const Spread spread = measureSpread(values, labels, k);
    const auto n = static_cast<double>(values.rows());
    const auto used = static_cast<double>(spread.sizes.size());
    if (used < 2 || used >= n)
        return quality;
    if (spread.within > 0)
        quality.calinskiHarabasz = (spread.between / (used - 1)) / (spread.within / (n - used));
    quality.daviesBouldin = daviesBouldin(spread);
    return quality;
}

Result<ClusterQuality> clusterQuality(const RowMajorMatrix& values, std::span<const int> labels, int k,
                                      unsigned threads, std::stop_token stop, const ProgressFn& progress)
{
    const auto each = silhouettes(values, labels, k, threads, stop, progress);
    if (!each)
        return each.error();
    ClusterQuality quality = centroidQuality(values, labels, k);
    if (!each->empty())
        quality.silhouette = std::accumulate(each->begin(), each->end(), 0.0) / static_cast<double>(each->size());
    return quality;
}

} // namespace marquee
