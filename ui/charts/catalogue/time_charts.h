// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/catalogue/catalogue_chart.h"

namespace marquee {

CatalogueChart makeReleaseYearChart(const ChartInput& input, const Theme& theme); ///< titles per year
/// Titles per month; a month that dwarfs the others, as the start of the collection does, runs off the axis.
CatalogueChart makeAdditionsChart(const ChartInput& input, const Theme& theme);

} // namespace marquee
