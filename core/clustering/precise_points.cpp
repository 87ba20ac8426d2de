// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/precise_points.h"

#include <algorithm>
#include <limits>

namespace marquee {

using kernels::kLanes;

double leastTellingDistance(const RowMajorMatrix& values, std::span<const int> labels,
                            std::span<const std::size_t> sizes)
{
    const auto k = static_cast<Eigen::Index>(sizes.size());
    RowMajorMatrix centroids = RowMajorMatrix::Zero(k, values.cols());
    std::vector<double> radii(sizes.size());
    for (std::size_t row = 0; row < labels.size(); ++row)
        centroids.row(labels[row]) += values.row(static_cast<Eigen::Index>(row)) /
                                      static_cast<double>(sizes[static_cast<std::size_t>(labels[row])]);
    for (std::size_t row = 0; row < labels.size(); ++row)
        radii[static_cast<std::size_t>(labels[row])] +=
            (values.row(static_cast<Eigen::Index>(row)) - centroids.row(labels[row])).norm() /
            static_cast<double>(sizes[static_cast<std::size_t>(labels[row])]);
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t c = 0; c < sizes.size(); ++c) {
        double nearest = std::numeric_limits<double>::infinity();
        for (std::size_t other = 0; other < sizes.size() && sizes[c] > 1; ++other)
            if (other != c && sizes[other] > 0)
                nearest = std::min(nearest, std::max(radii[other], (centroids.row(static_cast<Eigen::Index>(c)) -
                                                                    centroids.row(static_cast<Eigen::Index>(other)))
                                                                       .norm()));
        if (const double telling = std::max(radii[c], nearest); telling > 0)
            least = std::min(least, telling);
    }
    return least;
}

PrecisePoints::PrecisePoints(const RowMajorMatrix& values, double scale, const kernels::Kernels& variant)
    : m_values(values), m_scale(scale), m_kernels(variant)
{
    const auto rows = static_cast<std::size_t>(values.rows());
    const auto dims = static_cast<std::size_t>(values.cols());
    m_lanes.resize((rows + kLanes - 1) / kLanes * dims * kLanes);
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t f = 0; f < dims; ++f)
            m_lanes[(row / kLanes * dims + f) * kLanes + row % kLanes] = values.data()[row * dims + f];
}

void PrecisePoints::distances(std::size_t block, std::size_t first, std::size_t count, kernels::LaneRow* out) const
{
    const auto dims = static_cast<std::size_t>(m_values.cols());
    const kernels::PreciseRows rows{m_values.data() + first * dims, count, dims, m_scale};
    m_kernels.preciseDistances(m_lanes.data() + block * dims * kLanes, rows, out);
}

} // namespace marquee
