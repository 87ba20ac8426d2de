// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/catalogue/catalogue_chart.h"

namespace marquee {

// Histograms of one number per title. Heavy-tailed numbers (votes, awards, box office) stand on a logarithmic axis.

CatalogueChart makeWeightedScoreChart(const ChartInput& input, const Theme& theme);
CatalogueChart makeImdbChart(const ChartInput& input, const Theme& theme);
CatalogueChart makeRottenTomatoesChart(const ChartInput& input, const Theme& theme);
CatalogueChart makeMetacriticChart(const ChartInput& input, const Theme& theme);
CatalogueChart makeGapChart(const ChartInput& input, const Theme& theme);
CatalogueChart makeVotesChart(const ChartInput& input, const Theme& theme);
CatalogueChart makeAwardsChart(const ChartInput& input, const Theme& theme);
CatalogueChart makeBoxOfficeChart(const ChartInput& input, const Theme& theme);
CatalogueChart makeRuntimeMinutesChart(const ChartInput& input, const Theme& theme);
/// A further number column of the file; logarithmic where a few numbers are far above all others.
CatalogueChart makeMetricChart(const ChartInput& input, const Theme& theme, std::size_t column);

} // namespace marquee
