// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"
#include "charts/plot_chart.h"

#include <memory>

namespace marquee {

/// Mean weighted score of films by decade of release, with intervals. Says so where there is nothing to show.
std::unique_ptr<PlotChart> makeEraChart(const std::vector<DecadeScore>& eras, const Theme& theme);

} // namespace marquee
