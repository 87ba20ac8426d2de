// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/assignment.h"

#include <limits>
#include <optional>

namespace marquee {

/// A partition that Lloyd's iteration has come to.
struct Partition
{
    RowMajorMatrix centroids;
    std::vector<int> labels;
    std::vector<std::size_t> sizes;
    double inertia = 0; ///< to `centroids`, within rounding of the total spread; infinite when given up
    int iterations = 0;
    bool settled = false; ///< the last iteration changed no label: the centroids are the means of their points
};

struct LloydOptions
{
    int maxIterations = 300;
    double maxShift = 0; ///< stop at this sum of squared centroid shifts; 0: only when no label changes any more
    unsigned threads = 1;
    double target = std::numeric_limits<double>::infinity(); ///< give up once this inertia is out of reach
};

/// Lloyd's iteration (1982) from `start`; O(n k d) an iteration. A cluster that loses all its points takes the one
/// farthest from its centroid. Labels always name the nearest of the returned centroids. Nothing when stopped.
std::optional<Partition> iterateLloyd(const PointBlocks& points, RowMajorMatrix start, const LloydOptions& options,
                                      const std::stop_token& stop);

} // namespace marquee
