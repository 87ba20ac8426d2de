// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docks/filters/check_source.h"

namespace marquee {

class ExplorerState;

// Groups of titles that are not of the file; `state` must outlive the source.

CheckSource clusterSource(const ExplorerState& state); ///< in the order of their numbers
CheckSource segmentSource(const ExplorerState& state); ///< in the order saved

} // namespace marquee
