// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/lloyd.h"

namespace marquee {

/// What cutting one cluster in two would give.
struct Bisection
{
    Eigen::RowVectorXd first; ///< the means of the two parts
    Eigen::RowVectorXd second;
    double gain = 0; ///< by how much the inertia falls; 0 for a cluster of equal points
};

/// Every cluster cut across its principal axis (power iteration; Boley 1998), the cut then settled by a few steps of
/// 2-means. O(n d). `stop` is polled between passes over the matrix; after a stop the result is of no use.
std::vector<Bisection> bisectClusters(const RowMajorMatrix& values, const Partition& partition,
                                      const std::stop_token& stop = {});

} // namespace marquee
