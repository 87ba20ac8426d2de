// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"

#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// A clustering without its titles: how a title becomes a row, and where the clusters are. New titles, of this
/// catalogue or another, are assigned to it without a new fit.
struct SavedModel
{
    FeatureOptions options;
    FeatureEncoding encoding;       ///< d columns
    RowMajorMatrix centroids;       ///< k x d
    std::vector<std::string> names; ///< k, as the user calls the clusters
    std::uint64_t seed = 0;
    std::string source;     ///< name of the file it was fitted to
    std::size_t titles = 0; ///< clustered there
};

/// @param names one per cluster (throws std::invalid_argument otherwise)
SavedModel savedModelOf(const Clustering& clustering, std::vector<std::string> names);

/// As JSON, ended by a line feed; numbers come back bit for bit.
std::string modelText(const SavedModel& model);
/// Errors: ModelUnusable (no JSON, another version, parts that are missing or do not fit each other), with `file`.
Result<SavedModel> readModel(std::string_view text, const std::string& file);

/// Where titles fall in a model. Unrated ones are left out, as in a fit.
struct Assigned
{
    TitleIds titles;
    std::vector<int> clusters;     ///< the nearest
    std::vector<double> distances; ///< to its centroid, in the unit of the matrix
};
Assigned assignTitles(const Dataset& data, const SavedModel& model);

/// The catalogue clustered by a model in place of a fit: clusters keep the model's order and names, and may be empty.
/// Errors: TooFewRows (no rated title), those of describeModel().
Result<ClusteringPtr> applyModel(DatasetPtr data, const SavedModel& model, const ClusteringOptions& options,
                                 const std::stop_token& stop = {}, const ProgressFn& progress = {});

} // namespace marquee
