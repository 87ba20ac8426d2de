// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_page.h"

#include "base/figure_text.h"
#include "base/version.h"
#include "report/html_text.h"
#include "report/report_style.h"

#include <fmt/format.h>

#include <string_view>

namespace marquee {

namespace {

/// The file's name without the folders, which are nobody else's business.
std::string baseName(const std::string& path)
{
    return path.substr(path.find_last_of("/\\") + 1);
}

/// Ties "%" to its figure, so that no line begins with it.
std::string withFirmPercents(std::string html)
{
    constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
    for (std::size_t at = html.find(" %"); at != std::string::npos; at = html.find(" %", at + 1)) {
        if (at > 0 && html[at - 1] >= '0' && html[at - 1] <= '9')
            html.replace(at, 1, kNoBreakSpace);
    }
    return html;
}

} // namespace

std::string reportPage(const std::string& title, const std::string& lead, const std::string& sections)
{
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    html += fmt::format("<title>{}</title>\n<style>", title);
    html += reportStyle();
    html += fmt::format("</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n<p class=\"lead\">{}</p>\n", title, lead);
    return html + withFirmPercents(sections) + "</main>\n</body>\n</html>\n";
}

std::string fact(const std::string& name, const std::string& value)
{
    return value.empty() ? std::string() : fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", name, htmlText(value));
}

std::string longFact(const std::string& name, const std::string& value)
{
    return fmt::format("<div class=\"whole\"><dt>{}</dt><dd>{}</dd></div>\n", name, htmlText(value));
}

std::string sourceFacts(const Dataset& data)
{
    const RawTable& source = data.catalogue->source();
    return longFact("File", baseName(source.fileName())) +
           fact("FNV-1a hash", fmt::format("{:016x}", source.contentHash())) + fact("Records", countText(data.size()));
}

std::string scoreFacts(const Dataset& data)
{
    const ScoreOptions& options = data.scores->options;
    return fact("Score weights", fmt::format("audience {}, critics {}", shortText(options.audienceWeight),
                                             shortText(options.criticWeight))) +
           fact("Prior strength", wholeText(data.scores->priorVotes) + " votes");
}

std::string originFacts(const ReportInfo& info)
{
    return fact("Marquee", version()) + fact("Date", info.date);
}

std::string figureCard(const std::string& name, const std::string& figure, const std::string& meaning)
{
    return fmt::format("<div class=\"card\"><div class=\"label\">{}</div><div class=\"figure\">{}</div>"
                       "<div class=\"note\">{}</div></div>\n",
                       name, figure, meaning);
}

std::string chartFigures(const std::vector<ReportChart>& charts)
{
    std::string html;
    bool inRow = false;
    for (const ReportChart& chart : charts) {
        if (chart.narrow != inRow)
            html += chart.narrow ? "<div class=\"charts\">\n" : "</div>\n";
        inRow = chart.narrow;
        html += "<figure class=\"card chart\">\n" + chart.svg;
        if (!chart.caption.empty())
            html += fmt::format("\n<figcaption><details><summary>{}, in words</summary>{}</details></figcaption>",
                                htmlText(chart.title), htmlText(chart.caption));
        html += "\n</figure>\n";
    }
    return inRow ? html + "</div>\n" : html;
}

} // namespace marquee
