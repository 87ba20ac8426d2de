// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster_input.h"
#include "cluster_notes.h"
#include "commands.h"
#include "data_input.h"
#include "io/csv_writer.h"
#include "output.h"
#include "progress_line.h"
#include "report_module.h"

#include <algorithm>
#include <utility>

namespace marquee::cli {

namespace {

std::optional<ChartFormat> formatOf(std::string_view name)
{
    if (name == "png")
        return ChartFormat::Png;
    if (name == "svg")
        return ChartFormat::Svg;
    return name == "pdf" ? std::optional(ChartFormat::Pdf) : std::nullopt;
}

/// Those of a list with commas between, each once; empty when one is no format.
std::vector<ChartFormat> formatsOf(std::string_view list)
{
    std::vector<ChartFormat> formats;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        const auto format = formatOf(list.substr(begin, end - begin));
        if (!format)
            return {};
        if (std::find(formats.begin(), formats.end(), *format) == formats.end())
            formats.push_back(*format);
        begin = end + 1;
    }
    return formats;
}

std::string chartFormats(std::string_view value)
{
    return formatsOf(value).empty() ? "is no list of png, svg and pdf" : "";
}

Error notDrawn()
{
    return Error{ErrorCode::Internal, "no chart is written: one of them cannot be drawn", {}, 0};
}

/// The clusters' charts; without --k, data that cannot be clustered only goes without them.
Status addClusters(const DatasetPtr& data, const Options& options, const ReportModule& module,
                   const std::vector<ChartFormat>& formats, ChartFiles& files)
{
    const auto clustering = clusterCatalogue(data, clusteringOptions(options), {}, progressLine());
    endProgressLine();
    if (!clustering && options.has("k"))
        return clustering.error();
    if (!clustering) {
        files.missing.push_back({"charts of the clusters", describe(clustering.error())});
        return std::monostate{};
    }
    noteFeatures(*(*clustering)->features);
    if (!module.clusterFiles(**clustering, formats, files))
        return notDrawn();
    return std::monostate{};
}

/// All files or none.
Status writeCharts(ChartFiles drawn, const Options& options)
{
    for (const MissingChart& missing : drawn.missing)
        note("not written: " + missing.title + ": " + missing.reason);
    if (drawn.files.empty())
        return Error{ErrorCode::MissingColumn, "no chart is written: there is nothing to draw", {}, 0};
    const std::filesystem::path folder = *options.text("out");
    std::vector<TextFile> files;
    files.reserve(drawn.files.size());
    for (ChartFile& file : drawn.files)
        files.push_back({folder / file.name, std::move(file.content)});
    return writeTextFiles(files, !options.has("no-clobber"));
}

Status run(const Options& options)
{
    if (auto fault = clustersFault(options))
        return *fault;
    const auto loaded = loadReportModule();
    if (!loaded)
        return loaded.error();
    const ReportModule& module = **loaded;
    FigureFormat figures;
    if (const auto locale = options.text("locale"); locale && !module.useLocale(locale->c_str(), figures))
        return wrongUsage("--locale: “" + *locale + "” is no locale like de_DE");
    const std::vector<ChartFormat> formats = formatsOf(options.text("format").value_or("png"));
    const auto data = openData(options);
    if (!data)
        return data.error();
    ChartFiles files;
    if (!module.catalogueFiles(*data, formats, files))
        return notDrawn();
    if (Status added = addClusters(*data, options, module, formats, files); !added)
        return added;
    return writeCharts(std::move(files), options);
}

} // namespace

Command chartsCommand()
{
    return {"charts", "Every chart of the catalogue and of its clusters as files, and its numbers as CSV beside it",
            joined({dataOptions(),
                    {{"format", "LIST", "png (the default), svg and pdf, with commas between", chartFormats},
                     {"out", "DIR", "folder of the charts, made where missing", nullptr, false, true},
                     {"no-clobber", "", "refuse to replace existing files"},
                     {"locale", "L", "how figures in the pictures are written, as de_DE (default English)"},
                     clustersOption()},
                    featureSpecs(),
                    fitOptions()}),
            run};
}

} // namespace marquee::cli
