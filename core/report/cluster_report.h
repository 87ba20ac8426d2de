// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"
#include "report/report_info.h"

#include <string>
#include <vector>

namespace marquee {

/// The cluster report as one self-contained HTML file: parameters, seed, quality, a section a cluster, the charts as
/// inline SVG, the titles by cluster. No script. Text from the catalogue is escaped; the SVG is taken as it is. Figures
/// in the process's FigureFormat.
std::string clusterReportHtml(const Clustering& clustering, const std::vector<ReportChart>& charts,
                              const ReportInfo& info = {});

} // namespace marquee
