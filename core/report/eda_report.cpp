// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/eda_report.h"

#include "base/figure_text.h"
#include "report/eda_parts.h"
#include "report/html_text.h"
#include "report/report_page.h"

#include <fmt/format.h>

namespace marquee {

namespace {

bool filtered(const EdaSubject& subject)
{
    return subject.shown.size() != subject.data.all().size();
}

std::string leadOf(const EdaSubject& subject)
{
    const std::string all = countText(subject.data.all().size());
    return filtered(subject)
               ? fmt::format("{} of {} titles: those that pass the filters", countText(subject.shown.size()), all)
               : all + " titles";
}

std::string missingCharts(const std::vector<MissingChart>& missing)
{
    if (missing.empty())
        return {};
    std::string html = "<div class=\"card\">\n<h3>What this file has no column for</h3>\n<ul class=\"plain\">\n";
    for (const MissingChart& chart : missing)
        html += "<li><b>" + htmlText(chart.title) + "</b>: " + htmlText(chart.reason) + "</li>\n";
    return html + "</ul>\n</div>\n";
}

} // namespace

std::string edaFactsSection(const EdaSubject& subject, const ReportInfo& info)
{
    std::string html = "<section class=\"card\">\n<dl class=\"facts\">\n" + sourceFacts(subject.data);
    html += fact("Columns", countText(subject.data.catalogue->source().columns()));
    html += fact("Titles in figures and charts", countText(subject.shown.size()));
    html += scoreFacts(subject.data) + originFacts(info);
    html += longFact("Filters", info.filters.empty() ? "none" : info.filters);
    return html + "</dl>\n</section>\n";
}

std::string edaChartsSection(const EdaSubject& subject, const ReportCharts& charts)
{
    std::string html = fmt::format("<section>\n<h2>Charts</h2>\n<p class=\"note\">Of {} titles{}. Each chart says how "
                                   "many of them it could use.</p>\n",
                                   countText(subject.shown.size()), filtered(subject) ? " that pass the filters" : "");
    return html + chartFigures(charts.drawn) + missingCharts(charts.missing) + "</section>\n";
}

std::string edaReportHtml(const EdaSubject& subject, const ReportCharts& charts, const ReportInfo& info)
{
    std::string html = edaFactsSection(subject, info);
    html += edaHeadlineSection(subject);
    html += edaFindingsSection(subject.findings);
    html += edaClaimsSection(subject.findings);
    html += edaErasSection(filmsByDecade(subject.data, subject.shown));
    html += edaChartsSection(subject, charts);
    html += edaCompletenessSection(subject.data);
    html += edaCleaningSection(subject.data);
    html += edaMethodSection(subject.data);
    return reportPage("Exploratory analysis", leadOf(subject), html);
}

} // namespace marquee
