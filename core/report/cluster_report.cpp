// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cluster_report.h"

#include "base/figure_text.h"
#include "report/html_text.h"
#include "report/report_parts.h"
#include "report/report_style.h"

#include <fmt/format.h>

namespace marquee {

namespace {

std::string chartSection(const std::vector<ReportChart>& charts)
{
    if (charts.empty())
        return {};
    std::string html = "<section>\n<h2>Charts</h2>\n";
    for (const ReportChart& chart : charts)
        html += fmt::format("<figure class=\"card chart\">\n<figcaption>{}</figcaption>\n{}\n</figure>\n",
                            htmlText(chart.title), chart.svg);
    return html + "</section>\n";
}

} // namespace

std::string clusterReportHtml(const Clustering& clustering, const std::vector<ReportChart>& charts,
                              const ReportInfo& info)
{
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<title>Cluster report</title>\n<style>";
    html += reportStyle();
    html += fmt::format("</style>\n</head>\n<body>\n<main>\n<h1>Cluster report</h1>\n<p class=\"lead\">{} titles in {} "
                        "clusters</p>\n",
                        countText(clustering.features->titles.size()), clustering.model->clusters());
    html += factsSection(clustering, info);
    html += overviewSection(clustering, info);
    html += qualitySection(clustering);
    html += sweepSection(clustering);
    html += chartSection(charts);
    html += clusterSections(clustering, info);
    html += titleListSection(clustering, info);
    html += methodSection(clustering);
    return html + "</main>\n</body>\n</html>\n";
}

} // namespace marquee
