// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"
#include "options.h"
#include "recommend/recommender.h"

namespace marquee::cli {

/// A recommender and the clusters it knows.
struct RecommenderInput
{
    RecommenderPtr recommender;
    ClusteringPtr clustering; ///< null where there are too few rated titles
};

/// The recommender over the catalogue clustered as usual: the window starts from the same. Tells its progress, and
/// notes where the cluster part stays empty.
Result<RecommenderInput> usualRecommender(const DatasetPtr& data, const Options& options);

} // namespace marquee::cli
