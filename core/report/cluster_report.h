// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"

#include <map>
#include <string>
#include <vector>

namespace marquee {

/// A chart drawn by the caller, as one SVG element.
struct ReportChart
{
    std::string title;
    std::string svg;
};

/// What a report says beside the clustering itself. Empty parts are left out.
struct ReportInfo
{
    std::string date;                 ///< "2026-11-22"; passed in, so that equal input gives equal bytes
    std::string filters;              ///< in words
    std::optional<int> restarts;      ///< of the K-Means fit
    std::map<int, std::string> names; ///< names the user gave, by cluster id
};

/// The cluster report as one self-contained HTML file: parameters, seed, quality, a section a cluster, the charts as
/// inline SVG, the titles by cluster. No script. Text from the catalogue is escaped; the SVG is taken as it is. English
/// number format.
std::string clusterReportHtml(const Clustering& clustering, const std::vector<ReportChart>& charts,
                              const ReportInfo& info = {});

} // namespace marquee
