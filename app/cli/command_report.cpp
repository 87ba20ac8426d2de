// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster_input.h"
#include "commands.h"
#include "data_input.h"
#include "io/csv_writer.h"
#include "output.h"
#include "progress_line.h"
#include "report/cluster_report.h"
#include "report_module.h"

#include <chrono>
#include <fmt/format.h>

namespace marquee::cli {

namespace {

std::string htmlAlone(std::string_view value)
{
    return value == "html" ? "" : "is not offered by this version, which writes html";
}

std::string isoDate(std::string_view value)
{
    const bool dashed = value.size() == 10 && value[4] == '-' && value[7] == '-';
    const bool digits = value.find_first_not_of("0123456789-") == std::string_view::npos;
    return dashed && digits ? "" : "is no date like 2026-01-31";
}

std::string today()
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

Status run(const Options& options)
{
    if (options.has("session"))
        return wrongUsage("this version offers no --session");
    const auto data = openData(options);
    if (!data)
        return data.error();
    const ClusteringOptions wanted = clusteringOptions(options);
    const auto clustering = clusterCatalogue(*data, wanted, {}, progressLine());
    endProgressLine();
    if (!clustering)
        return clustering.error();
    const auto charts = renderClusterCharts(**clustering);
    if (!charts)
        note("the report has no charts: " + charts.error().detail);
    ReportInfo info;
    info.date = options.text("date").value_or(today());
    info.restarts = wanted.restarts;
    const auto path = std::filesystem::path(*options.text("out")) / "cluster-report.html";
    const auto html = clusterReportHtml(**clustering, charts ? *charts : std::vector<ReportChart>(), info);
    return writeTextFile(path, html, !options.has("no-clobber"));
}

} // namespace

Command reportCommand()
{
    return {"report", "The cluster report as one HTML file",
            joined({dataOptions(),
                    {{"format", "html", "formats of the report (default html)", htmlAlone},
                     {"out", "DIR", "folder of the report, made where missing", nullptr, false, true},
                     {"no-clobber", "", "refuse to replace an existing file"},
                     {"session", "F", "filters and names of a session (not in this version)"},
                     {"date", "YYYY-MM-DD", "date that stands in the report (default today)", isoDate},
                     clustersOption(),
                     blockOption()},
                    fitOptions()}),
            run};
}

} // namespace marquee::cli
