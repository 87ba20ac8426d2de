// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_parts.h"

#include "report/html_text.h"
#include "report/report_style.h"

#include <fmt/format.h>

namespace marquee {

std::string clusterName(const ClusterProfile& profile, const ReportInfo& info)
{
    const auto given = info.names.find(profile.id);
    return htmlText(given == info.names.end() ? profile.name : given->second);
}

std::string classColour(int id)
{
    return id < kReportClassColours ? fmt::format("c{}", id) : "other";
}

std::string clusterBadge(int id)
{
    const std::string ink = id < kReportClassColours ? fmt::format("i{}", id) : "iother";
    return fmt::format("<span class=\"badge\" style=\"background:var(--{});color:var(--{})\">{}</span>",
                       classColour(id), ink, id + 1);
}

std::string titleLine(const Catalogue& catalogue, TitleId id)
{
    std::string line = htmlText(catalogue.title(id));
    if (const auto year = catalogue.releaseYear(id))
        line += fmt::format(" <span class=\"year\">{}</span>", *year);
    return line;
}

} // namespace marquee
