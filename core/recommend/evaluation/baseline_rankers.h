// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"
#include "recommend/evaluation/ranker.h"
#include "recommend/recommender.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace marquee {

using Rankers = std::vector<std::shared_ptr<const Ranker>>;

/// What any recommender has to beat: "random" (an order of its own for every query, by the seed), "votes" and
/// "weighted score" (one order for all), "genre cosine", "cluster + score" (the textbook way: the titles of the
/// query's K-Means cluster, best weighted score first, then the others).
/// @param clustering may be null: no cluster + score then. O(titles) memory each.
Rankers baselineRankers(const Dataset& data, const RecommenderPtr& recommender, const Clustering* clustering,
                        std::uint64_t seed);

/// "cluster alone": the titles of the query's K-Means cluster in an order of chance, by the seed, then the others.
std::shared_ptr<const Ranker> clusterRanker(const Clustering& clustering, std::uint64_t seed);

} // namespace marquee
