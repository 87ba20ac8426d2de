// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/catalogue/catalogue_chart.h"

namespace marquee {

/// A histogram where the file gives minutes, else its four classes, films beside series: almost every series stands in
/// the shortest class, so that the two together would tell nothing.
CatalogueChart makeRuntimeChart(const ChartInput& input, const Theme& theme);

} // namespace marquee
