// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/catalogue/catalogue_chart.h"

namespace marquee {

// Charts of the labels titles carry: the most frequent ones and, in one row, all others; beside them the mean of the
// outcome, unless the chart is to be brief.

CatalogueChart makeGenresChart(const ChartInput& input, const Theme& theme);
CatalogueChart makeLanguagesChart(const ChartInput& input, const Theme& theme);
CatalogueChart makeCountriesChart(const ChartInput& input, const Theme& theme); ///< where titles are available
CatalogueChart makeAgeRatingsChart(const ChartInput& input, const Theme& theme);
/// Labels of a further column of the file.
CatalogueChart makeCategoryChart(const ChartInput& input, const Theme& theme, std::size_t column);
CatalogueChart makeGenrePairsChart(const ChartInput& input, const Theme& theme);

} // namespace marquee
