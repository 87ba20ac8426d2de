// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "cluster_input.h"
#include "cluster_json.h"
#include "cluster_notes.h"
#include "commands.h"
#include "data_input.h"
#include "output.h"
#include "progress_line.h"

namespace marquee::cli {

namespace {

Json sweepJson(const Sweep& sweep)
{
    Json results = Json::array();
    for (const SweepPoint& point : sweep.points) {
        Json figures = fitJson(point.model, point.quality);
        figures["stability"] = jsonNumber(point.stability);
        results.push_back(std::move(figures));
    }
    return {{"results", std::move(results)},
            {"k", sweep.suggested ? Json(*sweep.suggested) : Json(nullptr)},
            {"verdict", sweep.verdict}};
}

void writeSweep(const Sweep& sweep, TableWriter& table)
{
    table.header({"k", "inertia", "silhouette", "calinski_harabasz", "davies_bouldin", "stability"});
    for (const SweepPoint& point : sweep.points) {
        table.whole(static_cast<std::uint64_t>(point.k));
        table.number(point.model.inertia);
        table.number(point.quality.silhouette);
        table.number(point.quality.calinskiHarabasz);
        table.number(point.quality.daviesBouldin);
        table.number(point.stability);
        table.endRow();
    }
}

SweepOptions sweepOptions(const Options& options)
{
    const ClusteringOptions wanted = clusteringOptions(options);
    SweepOptions sweep;
    sweep.kMin = static_cast<int>(options.whole("k-min").value_or(wanted.kMin));
    sweep.kMax = static_cast<int>(options.whole("k-max").value_or(wanted.kMax));
    sweep.kmeans.restarts = wanted.restarts;
    sweep.kmeans.seed = wanted.seed;
    sweep.kmeans.threads = wanted.threads;
    return sweep;
}

Status run(const Options& options)
{
    const SweepOptions wanted = sweepOptions(options);
    if (wanted.kMin > wanted.kMax)
        return wrongUsage("--k-min is above --k-max");
    const auto input = readClusterInput(options);
    if (!input)
        return input.error();
    const auto sweep = sweepClusters(input->features.values, wanted, {}, progressLine());
    endProgressLine();
    if (!sweep)
        return sweep.error();
    noteEarlyEnd(*sweep, wanted.kMax);
    const Status written = putTableFile(options, [&](TableWriter& table) { writeSweep(*sweep, table); });
    return written ? putJson(sweepJson(*sweep)) : written;
}

} // namespace

Command sweepCommand()
{
    constexpr std::int64_t kMostClusters = 10000;
    return {"sweep", "Every number of clusters in a range, and which one to take, as JSON",
            joined({clusterInputOptions(),
                    {{"k-min", "N", "first number of clusters (default 2)", wholeBetween<1, kMostClusters>},
                     {"k-max", "N", "last number of clusters (default 12)", wholeBetween<1, kMostClusters>}},
                    fitOptions(),
                    tableOptions()}),
            run};
}

} // namespace marquee::cli
