// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics.h"
#include "catalogue/role.h"
#include "clustering/kmeans.h"
#include "features/feature_matrix.h"

#include <span>
#include <string>
#include <vector>

namespace marquee {

/// A label that is more (lift > 1) or less frequent in a cluster than in the catalogue.
struct LabelLift
{
    std::string label;
    double share = 0; ///< P(f|c), 0..1
    double lift = 0;  ///< P(f|c) / P(f), +1 smoothed
    std::size_t titles = 0;
};

struct BoundaryTitle
{
    TitleId title;
    int other = 0; ///< the next nearest cluster
};

/// A further number of the file within a cluster.
struct MetricMean
{
    std::string name;   ///< of the column
    MeanInterval mean;  ///< of the cluster's titles that have it
    double overall = 0; ///< mean of all clustered titles
};

/// A number of a cluster's titles beside that of all clustered ones.
struct ProfileDifference
{
    MeasureField field;
    MeanInterval deviation; ///< (mean of the cluster - mean of all) / standard deviation of all, 95 % interval
};

/// What one cluster is like, in figures and in words.
struct ClusterProfile
{
    int id = 0;
    std::string name; ///< English; from what sets it apart
    std::size_t size = 0;
    double share = 0; ///< of the clustered titles
    MeanInterval weightedScore, imdb, rottenTomatoes, metacritic;
    std::vector<MetricMean> metrics;            ///< by column, those that a title of the cluster has
    std::vector<ProfileDifference> differences; ///< what sets it apart in numbers, see profile_differences.h
    double medianVotes = 0;                     ///< NaN without votes
    double filmShare = 0;
    double medianYear = 0;
    double silhouette = 0;                                     ///< mean over its titles; NaN when not computed
    std::vector<LabelLift> genres, languages, tags, countries; ///< by falling distinctiveness, lift > 1
    std::vector<LabelLift> notLike;                            ///< lift < 1, what it is not
    TitleIds central;                                          ///< nearest to the centroid, nearest first
    std::vector<BoundaryTitle> boundary;                       ///< least certain first
};

/// Profiles in cluster order. `silhouettes` is one value per matrix row, or empty. `keptNames` by cluster, or none: a
/// cluster keeps a name that is not empty, the others are given names of their own. O(titles * labels).
std::vector<ClusterProfile> profileClusters(const Dataset& data, const FeatureMatrix& features,
                                            const ClusterModel& model, std::span<const double> silhouettes = {},
                                            const std::vector<std::string>& keptNames = {});

} // namespace marquee
