// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"
#include "report/cluster_report.h"

#include <vector>

namespace marquee {

struct Theme;

/// The charts of a cluster report as self-contained inline SVG with unique ids: sizes, scores with intervals, the
/// indices by k, the first two principal components, and the distribution of scores. The points of the components
/// are one picture above 2,000 of them, and the chart says so.
std::vector<ReportChart> clusterReportCharts(const Clustering& clustering, const Theme& theme);

} // namespace marquee
