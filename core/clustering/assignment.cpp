// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/assignment.h"

#include "base/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {
namespace {

/// Blocks of a stretch that takes well under a millisecond, whatever k and d are.
std::size_t stretchBlocks(const PointBlocks& points, Eigen::Index centroids)
{
    constexpr std::size_t kProducts = 4'000'000;
    const std::size_t perBlock = kernels::kLanes * std::max<std::size_t>(points.dims(), 1);
    return std::clamp<std::size_t>(kProducts / (perBlock * static_cast<std::size_t>(centroids)), 1, 256);
}

/// Largest possible error of the difference of two values |c|^2 / 2 - x.c in single precision.
/// Higham 2002, section 3.1: a product of d terms errs by at most (d + 2) u |x| |c|, rounding the inputs included; the
/// half square and the subtraction add u (|c|^2 + |x| |c|). Taken for both values, and a little more for second order
/// terms and for the rounding of the bound itself.
kernels::Doubt doubtOf(const KernelRows& centroids, std::size_t dims)
{
    constexpr double u = std::numeric_limits<float>::epsilon() / 2.0;
    const double square = static_cast<double>(*std::max_element(centroids.squares.begin(), centroids.squares.end()));
    return {static_cast<float>(2.02 * u * (static_cast<double>(dims) + 4.0) * std::sqrt(square)),
            static_cast<float>(2.02 * u * square)};
}

} // namespace

Assignment::Assignment(const PointBlocks& points) : m_points(points), m_labels(points.blockCount() * kernels::kLanes, 0)
{
}

bool Assignment::run(const RowMajorMatrix& centroids, unsigned threads, const std::stop_token& stop)
{
    const KernelRows rows = m_points.convert(centroids);
    const std::size_t step = stretchBlocks(m_points, centroids.rows());
    const std::size_t total = m_points.blockCount();
    return parallelFor((total + step - 1) / step, threads,
                       [&](std::size_t s) { runBlocks(centroids, rows, s * step, std::min(total, (s + 1) * step)); },
                       stop);
}

void Assignment::runBlocks(const RowMajorMatrix& centroids, const KernelRows& rows, std::size_t first, std::size_t last)
{
    std::int32_t* labels = m_labels.data() + first * kernels::kLanes;
    m_points.kernels().assign(m_points.blocks(first, last), rows.view(), doubtOf(rows, m_points.dims()), labels);
    const std::size_t end = std::min(m_points.rows(), last * kernels::kLanes);
    for (std::size_t row = first * kernels::kLanes; row < end; ++row)
        if (m_labels[row] < 0)
            m_labels[row] = nearestCentroid(m_points.values().data() + row * m_points.dims(), centroids);
}

double squaredDistance(const double* a, const double* b, Eigen::Index dims)
{
    double sum = 0;
    for (Eigen::Index f = 0; f < dims; ++f)
        sum += (a[f] - b[f]) * (a[f] - b[f]);
    return sum;
}

int nearestCentroid(const double* row, const RowMajorMatrix& centroids)
{
    int nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (Eigen::Index c = 0; c < centroids.rows(); ++c)
        if (const double distance = squaredDistance(row, centroids.row(c).data(), centroids.cols()); distance < least) {
            least = distance;
            nearest = static_cast<int>(c);
        }
    return nearest;
}

} // namespace marquee
