// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"
#include "report/report_info.h"

#include <QLocale>

#include <map>
#include <string>
#include <vector>

namespace marquee {

struct Theme;

// The charts of reports as self-contained inline SVG with ids that are unique in the page, numbers in `locale`. GUI
// thread only.

/// Sizes, scores with intervals, the distribution of scores, silhouettes, the first two principal
/// components and the indices by k.
/// The points of the components are one picture above 2,000 of them, and the chart says so.
/// @param names those the user gave, by cluster id
std::vector<ReportChart> clusterReportCharts(const Clustering& clustering, const std::map<int, std::string>& names,
                                             const Theme& theme, const QLocale& locale);

/// Every chart of a catalogue, of the titles shown; those that the file has no columns for with the reason.
ReportCharts edaReportCharts(const DatasetPtr& data, TitleIds shown, const Theme& theme, const QLocale& locale);

} // namespace marquee
