// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/lloyd.h"

namespace marquee {

/// Carries a good partition on to a better one: Lloyd's iteration until no label changes, then exchanges that no single
/// step of Lloyd's could make: two near clusters are merged (Ward's cost) and a third one is cut in two across its
/// principal axis, most promising exchange first, each kept only if it lowers the inertia; until none of a few does, or
/// 16 have been made. Only up to 256 clusters. After Ismkhan 2018 ("I-k-means-+", Pattern Recognition 79). Never raises
/// the inertia. Costs about as much as one or two restarts. Nothing when stopped.
std::optional<Partition> refine(const PointBlocks& points, Partition partition, const LloydOptions& options,
                                const std::stop_token& stop);

} // namespace marquee
