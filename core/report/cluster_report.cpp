// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cluster_report.h"

#include "base/figure_text.h"
#include "report/report_page.h"
#include "report/report_parts.h"

#include <fmt/format.h>

namespace marquee {

std::string clusterReportHtml(const Clustering& clustering, const std::vector<ReportChart>& charts,
                              const ReportInfo& info)
{
    const std::string lead = fmt::format("{} titles in {} clusters", countText(clustering.features->titles.size()),
                                         clustering.model->clusters());
    std::string html = factsSection(clustering, info);
    html += overviewSection(clustering, info);
    html += qualitySection(clustering);
    html += sweepSection(clustering);
    if (!charts.empty())
        html += "<section>\n<h2>Charts</h2>\n" + chartFigures(charts) + "</section>\n";
    html += clusterSections(clustering, info);
    html += titleListSection(clustering, info);
    html += methodSection(clustering);
    return reportPage("Cluster report", lead, html);
}

} // namespace marquee
