// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/point_blocks.h"

#include <stop_token>

namespace marquee {

/// Number of the nearest centroid of every row, the lower number where two are equally near, decided in double
/// precision: single precision settles the clear cases and names those within its rounding error, which are then
/// measured again. So the labels do not depend on the instruction set, but for distances equal to 1e-15.
class Assignment
{
public:
    explicit Assignment(const PointBlocks& points);

    /// Assigns all rows. @return false when stopped; the labels are then of no use
    bool run(const RowMajorMatrix& centroids, unsigned threads, const std::stop_token& stop);

    int label(std::size_t row) const { return m_labels[row]; }

private:
    void runBlocks(const RowMajorMatrix& centroids, const KernelRows& rows, std::size_t first, std::size_t last);

    const PointBlocks& m_points;
    std::vector<std::int32_t> m_labels; ///< padded to whole blocks
};

/// Squared Euclidean distance in double precision, summed over the features in ascending order.
double squaredDistance(const double* a, const double* b, Eigen::Index dims);

/// Number of the centroid nearest to `row`, the lower of two equally near, in double precision.
int nearestCentroid(const double* row, const RowMajorMatrix& centroids);

} // namespace marquee
