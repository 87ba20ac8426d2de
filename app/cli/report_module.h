// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/cluster_report.h"

#include <filesystem>
#include <vector>

namespace marquee {

/// Name of the module that draws charts, beside the program. It alone links Qt, and is loaded for `report` alone, so
/// that no other command pays for it.
inline constexpr const char* kReportModuleFile = "marquee-charts.so";
inline constexpr const char* kReportModuleEntry = "marquee_render_cluster_charts";

/// What the module exports under kReportModuleEntry with C linkage: appends the charts of a clustering as SVG elements.
/// @return 0, or anything else when it could not draw
using RenderClusterCharts = int (*)(const Clustering& clustering, std::vector<ReportChart>& charts);

namespace cli {

/// The charts of a clustering as the module draws them. Internal, with the reason, where it is missing or fails.
Result<std::vector<ReportChart>> renderClusterCharts(const Clustering& clustering);

} // namespace cli

} // namespace marquee
