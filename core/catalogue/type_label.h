// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/role.h"

#include <string_view>

namespace marquee {

/// "Movie", "film", "short" are films; "Series", "TV Show", "tvSeries", "tvMiniSeries" are series; anything else is
/// unknown.
TitleType typeOfLabel(std::string_view label);

} // namespace marquee
