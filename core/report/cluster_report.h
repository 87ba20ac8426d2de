// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"

#include <string>
#include <vector>

namespace marquee {

/// A chart drawn by the caller, as one SVG element.
struct ReportChart
{
    std::string title;
    std::string svg;
};

/// The cluster report as one self-contained HTML file: parameters, seed, quality, a section a cluster, the charts as
/// inline SVG, the titles by cluster. Text from the catalogue is escaped. English number format.
std::string clusterReportHtml(const Clustering& clustering, const std::vector<ReportChart>& charts);

} // namespace marquee
