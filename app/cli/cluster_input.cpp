// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster_input.h"

#include "base/numbers.h"
#include "checks.h"
#include "cluster_notes.h"
#include "command.h"
#include "data_input.h"
#include "matrix_file.h"

#include <limits>

namespace marquee::cli {

namespace {

constexpr int kMostClusters = std::numeric_limits<int>::max();
/// Weeks of work; anything above is a slip of the finger.
constexpr std::int64_t kMostRestarts = 100'000;

std::string blockWeight(std::string_view value)
{
    const auto assignment = splitAssignment(value);
    if (!assignment)
        return "is not of the form NAME=W";
    if (!blockFromName(assignment->first))
        return "names no block: scores, popularity, awards, era, runtime, type, genres, languages, age_rating";
    return zeroOrMore(assignment->second).empty() ? "" : "gives no weight of at least 0";
}

std::string clustersOrAuto(std::string_view value)
{
    const bool number = wholeOfAnySize(value).empty() && value.find_first_not_of('0') != std::string_view::npos;
    return value == "auto" || number ? "" : "is neither a number of clusters nor auto";
}

std::string zOrRobust(std::string_view value)
{
    return value == "z" || value == "robust" ? "" : "is neither z nor robust";
}

std::string typeOrAll(std::string_view value)
{
    return value == "type" || value == "all" ? "" : "is neither type nor all";
}

} // namespace

std::vector<OptionSpec> featureSpecs()
{
    return {
        {"block", "NAME=W", "weight of a block of features, 0 leaves it out", blockWeight, true},
        {"standardise", "z|robust", "numbers by mean and deviation, or by median and quartiles (default z)", zOrRobust},
        {"gaps", "type|all", "a missing number becomes the median of its type, or of all titles (default type)",
         typeOrAll}};
}

std::vector<OptionSpec> fitOptions()
{
    return {{"seed", "N", "seed of the random numbers (default 42)", wholeFrom<0>},
            {"restarts", "N", "independent starts, the best is kept (default 10)", wholeBetween<1, kMostRestarts>},
            {"mini-batch", {}, "fit approximately, by batches of rows: for very large tables"}};
}

OptionSpec clustersOption()
{
    return {"k", "N|auto", "number of clusters, or the best of 2 to 12 (default auto)", clustersOrAuto};
}

FeatureOptions featureOptions(const Options& options)
{
    FeatureOptions features;
    for (const std::string& text : options.all("block")) {
        const auto assignment = splitAssignment(text);
        features.weights[static_cast<std::size_t>(*blockFromName(assignment->first))] =
            *parseNumber(assignment->second);
    }
    if (options.text("standardise") == "robust")
        features.standardisation = Standardisation::Robust;
    if (options.text("gaps") == "all")
        features.gaps = GapFilling::Median;
    return features;
}

std::optional<int> clustersWanted(const Options& options)
{
    const auto k = options.text("k");
    if (!k || *k == "auto")
        return std::nullopt;
    int clusters = kMostClusters; // of a number that fits no table
    std::from_chars(k->data(), k->data() + k->size(), clusters);
    return clusters;
}

std::optional<Error> clustersFault(const Options& options)
{
    if (clustersWanted(options) != kMostClusters)
        return std::nullopt;
    return Error{ErrorCode::TooFewRows, "k = " + *options.text("k") + " clusters: no table has so many rows", {}, 0};
}

ClusteringOptions clusteringOptions(const Options& options)
{
    ClusteringOptions clustering;
    clustering.features = featureOptions(options);
    clustering.clusters = clustersWanted(options);
    clustering.seed = static_cast<std::uint64_t>(options.whole("seed").value_or(42));
    clustering.restarts = static_cast<int>(options.whole("restarts").value_or(10));
    clustering.threads = threadsOf(options);
    clustering.method = options.has("mini-batch") ? FitMethod::MiniBatch : FitMethod::Exact;
    return clustering;
}

std::vector<OptionSpec> clusterInputOptions()
{
    return joined({{dataOption(), {"matrix", "F", "a numeric CSV to cluster as it is, in place of --data"}},
                   mappingOptions(),
                   featureSpecs(),
                   {threadsOption()}});
}

Result<ClusterInput> readClusterInput(const Options& options)
{
    if (options.has("data") == options.has("matrix"))
        return wrongUsage("either --data FILE or --matrix F is needed");
    ClusterInput input;
    if (options.has("matrix")) {
        for (const char* name : {"block", "standardise", "gaps", "map", "sheet"})
            if (options.has(name))
                return wrongUsage("--" + std::string(name) +
                                  " has no meaning with --matrix, which is clustered as it is");
        auto matrix = readMatrixFile(*options.text("matrix"), threadsOf(options));
        if (!matrix)
            return matrix.error();
        input.features.values = std::move(matrix->values);
        input.features.names = std::move(matrix->names);
        input.rows = std::move(matrix->rows);
        return input;
    }
    auto data = openData(options);
    if (!data)
        return data.error();
    auto features = buildFeatures(**data, featureOptions(options));
    if (!features)
        return features.error();
    input.data = std::move(*data);
    input.features = std::move(*features);
    input.rows.reserve(input.features.titles.size());
    for (const TitleId id : input.features.titles)
        input.rows.push_back(id.row);
    noteFeatures(input.features);
    return input;
}

} // namespace marquee::cli
