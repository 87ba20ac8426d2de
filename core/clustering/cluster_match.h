// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace marquee {

/// A cluster of one labeling and the one of another that it is taken for.
struct ClusterPair
{
    int before = 0, after = 0;
    double jaccard = 0; ///< rows of both over rows of either, above 0
};

/// Pairs the clusters of two labelings of the same rows one to one so that the sum of their Jaccard indices is the
/// largest (assignment by shortest augmenting paths, Jonker and Volgenant 1987); ascending by `before`. Rows labeled
/// below 0 in either belong to no cluster there. Clusters that share no row stay without a partner, and so do those
/// whose index is under `least`. O(rows + k^3); throws std::invalid_argument for labelings of different length.
std::vector<ClusterPair> matchClusters(std::span<const int> before, std::span<const int> after, double least = 0);

/// From this index on a cluster counts as the same one after a re-run: what the user wrote on it stays on it. A cluster
/// that fell into two halves keeps its name on the larger one.
inline constexpr double kSameCluster = 0.4;

} // namespace marquee
