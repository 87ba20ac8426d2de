// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "cluster_input.h"
#include "cluster_json.h"
#include "cluster_notes.h"
#include "clustering/gap_statistic.h"
#include "commands.h"
#include "data_input.h"
#include "output.h"
#include "progress_line.h"

namespace marquee::cli {

namespace {

constexpr int kReferences = 10;
constexpr std::int64_t kMostReferences = 10'000;

/// The gap statistic of a sweep, where it was asked for.
using Gap = std::optional<GapStatistic>;

const GapPoint& gapOf(const GapStatistic& gap, const SweepPoint& point)
{
    return gap.points.at(static_cast<std::size_t>(point.k) - 1);
}

Json numberOrNull(std::optional<int> k)
{
    return k ? Json(*k) : Json(nullptr);
}

Json sweepJson(const Sweep& sweep, const Gap& gap)
{
    Json results = Json::array();
    for (const SweepPoint& point : sweep.points) {
        Json figures = fitJson(point.model, point.quality);
        figures["stability"] = jsonNumber(point.stability);
        if (gap) {
            figures["gap"] = jsonNumber(gapOf(*gap, point).gap);
            figures["gap_standard_error"] = jsonNumber(gapOf(*gap, point).standardError);
        }
        results.push_back(std::move(figures));
    }
    Json json{{"results", std::move(results)}, {"k", numberOrNull(sweep.suggested)}, {"verdict", sweep.verdict}};
    if (gap) {
        json["verdict"] = sweep.verdict + ' ' + gapSentence(*gap, sweep.suggested);
        json["gap_k"] = numberOrNull(gap->suggested);
    }
    return json;
}

void writeSweep(const Sweep& sweep, const Gap& gap, TableWriter& table)
{
    std::vector<std::string> header{"k", "inertia", "silhouette", "calinski_harabasz", "davies_bouldin", "stability"};
    if (gap)
        header.insert(header.end(), {"gap", "gap_standard_error"});
    table.header(header);
    for (const SweepPoint& point : sweep.points) {
        table.whole(static_cast<std::uint64_t>(point.k));
        table.number(point.model.inertia);
        table.number(point.quality.silhouette);
        table.number(point.quality.calinskiHarabasz);
        table.number(point.quality.daviesBouldin);
        table.number(point.stability);
        if (gap) {
            table.number(gapOf(*gap, point).gap);
            table.number(gapOf(*gap, point).standardError);
        }
        table.endRow();
    }
}

SweepOptions sweepOptions(const Options& options)
{
    const ClusteringOptions wanted = clusteringOptions(options);
    SweepOptions sweep;
    sweep.kMin = static_cast<int>(options.whole("k-min").value_or(wanted.kMin));
    sweep.kMax = static_cast<int>(options.whole("k-max").value_or(wanted.kMax));
    sweep.kmeans = wanted.kmeans(sweep.kMin, 0);
    return sweep;
}

Result<Gap> gapWanted(const Options& options, const RowMajorMatrix& values, const SweepOptions& sweep)
{
    if (!options.has("gap"))
        return Gap();
    GapOptions wanted;
    wanted.kMax = sweep.kMax;
    wanted.references = static_cast<int>(options.whole("gap-references").value_or(kReferences));
    wanted.kmeans = sweep.kmeans;
    auto gap = gapStatistic(values, wanted, {}, progressLine());
    endProgressLine();
    if (!gap)
        return gap.error();
    return Gap(std::move(gap).value());
}

Status run(const Options& options)
{
    const SweepOptions wanted = sweepOptions(options);
    if (wanted.kMin > wanted.kMax)
        return wrongUsage("--k-min is above --k-max");
    if (options.has("gap-references") && !options.has("gap"))
        return wrongUsage("--gap-references has no meaning without --gap");
    const auto input = readClusterInput(options);
    if (!input)
        return input.error();
    const auto sweep = sweepClusters(input->features.values, wanted, {}, progressLine());
    endProgressLine();
    if (!sweep)
        return sweep.error();
    noteEarlyEnd(*sweep, wanted.kMax);
    const auto gap = gapWanted(options, input->features.values, wanted);
    if (!gap)
        return gap.error();
    const Status written = putTableFile(options, [&](TableWriter& table) { writeSweep(*sweep, *gap, table); });
    return written ? putJson(sweepJson(*sweep, *gap)) : written;
}

} // namespace

Command sweepCommand()
{
    constexpr std::int64_t kMostClusters = 10000;
    return {"sweep", "Every number of clusters in a range, and which one to take, as JSON",
            joined({clusterInputOptions(),
                    {{"k-min", "N", "first number of clusters (default 2)", wholeBetween<1, kMostClusters>},
                     {"k-max", "N", "last number of clusters (default 12)", wholeBetween<1, kMostClusters>},
                     {"gap", "", "the gap statistic as well: gap and its standard error by k, and gap_k from 1 up"},
                     {"gap-references", "B", "reference sets of the gap statistic (default 10)",
                      wholeBetween<1, kMostReferences>}},
                    fitOptions(),
                    tableOptions()}),
            run};
}

} // namespace marquee::cli
