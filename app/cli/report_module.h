// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/figure_text.h"
#include "clustering/clustering.h"
#include "report/chart_file_list.h"
#include "report/report_info.h"

#include <string>
#include <vector>

namespace marquee {

/// Name of the module that draws charts. It alone links Qt, and is loaded for `report` and
/// `charts` alone, so that no other command pays for it.
inline constexpr const char* kReportModuleFile = "marquee-charts.so";
inline constexpr const char* kReportModuleEntry = "marquee_report_module";

/// What the module can do. Nothing throws: it is called across a C boundary.
struct ReportModule
{
    /// How a locale ("de_DE") writes figures; the charts drawn from now on do so too. False for no such locale.
    bool (*useLocale)(const char* name, FigureFormat& format);
    /// Charts as SVG elements. False, with the reason on standard error, when they cannot be drawn.
    bool (*clusterCharts)(const Clustering& clustering, std::vector<ReportChart>& charts);
    bool (*edaCharts)(const DatasetPtr& data, ReportCharts& charts);
    /// Charts as files, added to those that are there. False as above.
    bool (*catalogueFiles)(const DatasetPtr& data, const std::vector<ChartFormat>& formats, ChartFiles& files);
    bool (*clusterFiles)(const Clustering& clustering, const std::vector<ChartFormat>& formats, ChartFiles& files);
};

/// What the module exports under kReportModuleEntry with C linkage.
using ReportModuleEntry = const ReportModule* (*)();

namespace cli {

/// The module, loaded for the rest of the run. Internal, with the reason, where it is missing.
Result<const ReportModule*> loadReportModule();

} // namespace cli

} // namespace marquee
