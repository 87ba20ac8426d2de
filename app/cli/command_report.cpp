// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings.h"
#include "base/figure_text.h"
#include "cluster_input.h"
#include "commands.h"
#include "data_input.h"
#include "io/csv_writer.h"
#include "output.h"
#include "progress_line.h"
#include "report/cluster_report.h"
#include "report/eda_report.h"
#include "report_module.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>
#include <utility>

namespace marquee::cli {

namespace {

/// One format, or several with commas between.
std::string htmlAlone(std::string_view value)
{
    for (std::size_t begin = 0; begin <= value.size();) {
        const std::size_t end = std::min(value.find(',', begin), value.size());
        const std::string_view format = value.substr(begin, end - begin);
        if (format == "pdf" || format == "xlsx")
            return fmt::format("asks for {}, which is not there yet: this version writes html", format);
        if (format != "html")
            return "is no list of html, pdf and xlsx";
        begin = end + 1;
    }
    return "";
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

Error notDrawn()
{
    return Error{ErrorCode::Internal, "no report is written: its charts cannot be drawn", {}, 0};
}

/// The language of figures, in this program and in the charts' module.
Status chooseLocale(const Options& options, const ReportModule& module)
{
    const auto name = options.text("locale");
    FigureFormat format;
    if (name && !module.useLocale(name->c_str(), format))
        return wrongUsage("--locale: “" + *name + "” is no locale like de_DE");
    setFigureFormat(std::move(format));
    return std::monostate{};
}

Result<std::string> clusterReport(const DatasetPtr& data, const Options& options, const ReportModule& module)
{
    const ClusteringOptions wanted = clusteringOptions(options);
    const auto clustering = clusterCatalogue(data, wanted, {}, progressLine());
    endProgressLine();
    if (!clustering)
        return clustering.error();
    std::vector<ReportChart> charts;
    if (!module.clusterCharts(**clustering, charts))
        return notDrawn();
    ReportInfo info;
    info.date = options.text("date").value_or(today());
    info.restarts = wanted.restarts;
    return clusterReportHtml(**clustering, charts, info);
}

Result<std::string> edaReport(const DatasetPtr& data, const Options& options, const ReportModule& module)
{
    const auto findings = findFindings(*data, {}, progressLine());
    endProgressLine();
    if (!findings)
        return findings.error();
    ReportCharts charts;
    if (!module.edaCharts(data, charts))
        return notDrawn();
    ReportInfo info;
    info.date = options.text("date").value_or(today());
    const TitleIds all = data->all();
    return edaReportHtml({*data, all, *findings}, charts, info);
}

Status run(const Options& options)
{
    if (options.has("session"))
        return wrongUsage("this version offers no --session");
    if (auto fault = clustersFault(options))
        return *fault;
    const auto module = loadReportModule();
    if (!module)
        return module.error();
    if (auto chosen = chooseLocale(options, **module); !chosen)
        return chosen;
    const auto data = openData(options);
    if (!data)
        return data.error();
    auto clusters = clusterReport(*data, options, **module);
    if (!clusters)
        return clusters.error();
    auto eda = edaReport(*data, options, **module);
    if (!eda)
        return eda.error();
    const std::filesystem::path folder = *options.text("out");
    const std::array files{TextFile{folder / "cluster-report.html", std::move(*clusters)},
                           TextFile{folder / "eda-report.html", std::move(*eda)}};
    return writeTextFiles(files, !options.has("no-clobber"));
}

} // namespace

Command reportCommand()
{
    return {"report", "The cluster report and the EDA report, one HTML file each",
            joined({dataOptions(),
                    {{"format", "LIST", "html (the default); pdf and xlsx are not there yet", htmlAlone},
                     {"out", "DIR", "folder of both files, made where missing", nullptr, false, true},
                     {"no-clobber", "", "refuse to replace existing files"},
                     {"session", "F", "filters and names of a session (not in this version)"},
                     {"date", "YYYY-MM-DD", "date that stands in the reports (default today)", isoDate},
                     {"locale", "L", "how figures are written, as de_DE (default English)"},
                     clustersOption()},
                    featureSpecs(),
                    fitOptions()}),
            run};
}

} // namespace marquee::cli
