// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/refinement.h"

namespace marquee {

std::optional<Partition> refine(const PointBlocks& points, Partition partition, const LloydOptions& options,
                                const std::stop_token& stop)
{
    LloydOptions strict = options;
    strict.maxShift = 0;
    auto refined = iterateLloyd(points, partition.centroids, strict, stop);
    if (refined)
        refined->iterations += partition.iterations;
    return refined;
}

} // namespace marquee
