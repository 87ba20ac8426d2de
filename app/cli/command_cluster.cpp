// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster_input.h"
#include "cluster_json.h"
#include "cluster_notes.h"
#include "clustering/saved_model.h"
#include "clustering/stability.h"
#include "commands.h"
#include "data_input.h"
#include "io/csv_writer.h"
#include "output.h"
#include "progress_line.h"

#include <algorithm>
#include <numeric>

namespace marquee::cli {

namespace {

/// The cluster of each row, -1 for a title left out, and what the JSON says of the fit.
struct Answer
{
    std::vector<std::pair<std::uint64_t, int>> clusterOfRow; ///< by ascending row
    Json json;
};

void writeClusters(const Answer& answer, TableWriter& table)
{
    table.header({"row", "cluster"});
    for (const auto& [row, cluster] : answer.clusterOfRow) {
        table.whole(row);
        if (cluster < 0)
            table.missing();
        else
            table.whole(static_cast<std::uint64_t>(cluster));
        table.endRow();
    }
}

/// How the clustering repeats, when asked for.
Result<Json> stabilityOf(const Clustering& clustering, const ClusteringOptions& options)
{
    const RowMajorMatrix& values = clustering.features->values;
    StabilityOptions judged;
    judged.reference = clustering.model->labels;
    const auto found =
        clusterStability(values, options.kmeans(clustering.model->clusters(), static_cast<std::size_t>(values.rows())),
                         judged, {}, progressLine());
    endProgressLine();
    if (!found)
        return found.error();
    return stabilityJson(*found);
}

Status saveModel(const Clustering& clustering, const Options& options)
{
    std::vector<std::string> names;
    for (const ClusterProfile& profile : clustering.profiles)
        names.push_back(profile.name);
    return writeTextFile(*options.text("save-model"), modelText(savedModelOf(clustering, std::move(names))),
                         !options.has("no-clobber"));
}

Result<Answer> clusterData(const Options& options)
{
    const auto data = openData(options);
    if (!data)
        return data.error();
    const ClusteringOptions wanted = clusteringOptions(options);
    const auto clustering = clusterCatalogue(*data, wanted, {}, progressLine());
    endProgressLine();
    if (!clustering)
        return clustering.error();
    const Clustering& found = **clustering;
    noteFeatures(*found.features);
    if (found.sweep)
        noteChoice(*found.sweep, ClusteringOptions{}.kMax);
    Answer answer;
    for (std::size_t row = 0; row < found.clusterOfTitle.size(); ++row)
        answer.clusterOfRow.emplace_back(row, found.clusterOfTitle[row]);
    answer.json = fitJson(*found.model, found.quality);
    if (found.sweep)
        answer.json["verdict"] = found.sweep->verdict;
    if (options.has("stability")) {
        auto stability = stabilityOf(found, wanted);
        if (!stability)
            return stability.error();
        answer.json["stability"] = std::move(*stability);
    }
    if (options.has("save-model"))
        if (Status saved = saveModel(found, options); !saved)
            return saved.error();
    answer.json["clusters"] = profilesJson(found);
    return answer;
}

/// A fit with its indices, and the verdict when k was found by itself.
struct MatrixFit
{
    ClusterModel model;
    ClusterQuality quality;
    std::string verdict;
};

Result<MatrixFit> fitAutomatically(const RowMajorMatrix& values, const SweepOptions& options)
{
    auto sweep = sweepClusters(values, options, {}, progressLine());
    if (!sweep)
        return sweep.error();
    endProgressLine();
    noteChoice(*sweep, options.kMax);
    const SweepPoint& chosen = chosenPoint(*sweep);
    return MatrixFit{chosen.model, chosen.quality, sweep->verdict};
}

Result<MatrixFit> fitMatrix(const RowMajorMatrix& values, const ClusteringOptions& wanted)
{
    const auto rows = static_cast<std::size_t>(values.rows());
    if (!wanted.clusters)
        return fitAutomatically(values, {wanted.kMin, wanted.kMax, wanted.kmeans(wanted.kMin, rows), {}});
    auto model = fitKMeans(values, wanted.kmeans(*wanted.clusters, rows), {}, progressLine());
    if (!model)
        return model.error();
    auto quality = clusterQuality(values, model->labels, model->clusters(), wanted.threads);
    if (!quality)
        return quality.error();
    return MatrixFit{std::move(*model), *quality, {}};
}

Result<Answer> clusterMatrix(const Options& options)
{
    for (const char* name : {"save-model", "stability"})
        if (options.has(name))
            return wrongUsage("--" + std::string(name) + " needs --data: a bare matrix has no titles");
    const auto input = readClusterInput(options);
    if (!input)
        return input.error();
    const auto fit = fitMatrix(input->features.values, clusteringOptions(options));
    endProgressLine();
    if (!fit)
        return fit.error();
    Answer answer;
    for (std::size_t i = 0; i < input->rows.size(); ++i)
        answer.clusterOfRow.emplace_back(input->rows[i], fit->model.labels[i]);
    std::stable_sort(answer.clusterOfRow.begin(), answer.clusterOfRow.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    answer.json = fitJson(fit->model, fit->quality);
    if (!fit->verdict.empty())
        answer.json["verdict"] = fit->verdict;
    answer.json["clusters"] = matrixClustersJson(fit->model);
    return answer;
}

Status run(const Options& options)
{
    if (auto fault = clustersFault(options))
        return *fault;
    const bool bare = options.has("matrix") || !options.has("data");
    const auto answer = bare ? clusterMatrix(options) : clusterData(options);
    if (!answer)
        return answer.error();
    const auto produce = [&](TableWriter& table) { writeClusters(*answer, table); };
    if (!options.has("json"))
        return putTable(options, produce);
    if (Status written = putTableFile(options, produce); !written)
        return written;
    return putJson(answer->json);
}

} // namespace

Command clusterCommand()
{
    return {"cluster", "Clusters by K-Means: the cluster of every title, or quality and profiles as JSON",
            joined({clusterInputOptions(),
                    {clustersOption(),
                     {"save-model", "F", "file that receives the model, for assign"},
                     {"stability", {}, "how the clusters repeat over 20 seeds and 80 % resamples, in the JSON"}},
                    fitOptions(),
                    tableOptions()}),
            run};
}

} // namespace marquee::cli
