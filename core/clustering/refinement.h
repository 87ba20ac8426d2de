// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/lloyd.h"

namespace marquee {

/// Carries a good partition on until no label changes. Never raises the inertia. Nothing when stopped.
std::optional<Partition> refine(const PointBlocks& points, Partition partition, const LloydOptions& options,
                                const std::stop_token& stop);

} // namespace marquee
