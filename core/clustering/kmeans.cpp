// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans.h"

#include "clustering/assignment.h"
#include "clustering/mini_batch.h"
#include "clustering/restarts.h"

#include <chrono>
#include <stdexcept>

namespace marquee {

Result<ClusterModel> fitKMeans(const RowMajorMatrix& values, const KMeansOptions& options, std::stop_token stop,
                               const ProgressFn& progress)
{
    if (options.miniBatch)
        return fitMiniBatch(values, options, stop, progress);
    const auto begin = std::chrono::steady_clock::now();
    if (auto fault = findFault(values, options))
        return *fault;
    const PointBlocks points(values, stop);
    auto fits = fitRestarts(points, {options.clusters}, options, stop, progress);
    if (!fits)
        return fits.error();
    ClusterModel model = std::move(fits->front().model);
    model.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return model;
}

std::vector<int> assignToCentroids(const RowMajorMatrix& values, const RowMajorMatrix& centroids)
{
    if (centroids.rows() < 1 || centroids.cols() != values.cols())
        throw std::invalid_argument("assignToCentroids: no centroids, or of another width than the matrix");
    const PointBlocks points(values);
    Assignment assignment(points);
    assignment.run(centroids, 0, {});
    std::vector<int> labels(points.rows());
    for (std::size_t row = 0; row < labels.size(); ++row)
        labels[row] = assignment.label(row);
    return labels;
}

} // namespace marquee
