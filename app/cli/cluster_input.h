// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"
#include "options.h"

#include <optional>
#include <vector>

namespace marquee::cli {

/// --block, --standardise and --gaps.
std::vector<OptionSpec> featureSpecs();
/// --seed, --restarts and --mini-batch.
std::vector<OptionSpec> fitOptions();
/// --k N|auto.
OptionSpec clustersOption();

FeatureOptions featureOptions(const Options& options);
std::optional<int> clustersWanted(const Options& options); ///< nothing: automatic
/// TooFewRows for a number of clusters that no input could give, so that none need be read.
std::optional<Error> clustersFault(const Options& options);
ClusteringOptions clusteringOptions(const Options& options);

/// What is clustered: a catalogue's features, or a matrix as it is.
struct ClusterInput
{
    DatasetPtr data;                 ///< null with --matrix
    FeatureMatrix features;          ///< its values and, with --data, all the rest
    std::vector<std::uint64_t> rows; ///< the row of each matrix row in the file
};

/// Reads --data or --matrix, of which there must be exactly one.
Result<ClusterInput> readClusterInput(const Options& options);
std::vector<OptionSpec> clusterInputOptions();

} // namespace marquee::cli
