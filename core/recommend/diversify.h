// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/content_index.h"

#include <cstddef>
#include <span>
#include <vector>

namespace marquee {

/// A title of the candidate pool and its ranking score.
struct Candidate
{
    TitleId title;
    double score = 0;
};

/// Maximal marginal relevance (Carbonell and Goldstein 1998): each next pick has the largest
/// lambda * score - (1 - lambda) * (greatest content similarity to the picks before); ties go to the better ranked.
/// @param pool   best first, at least five times as long as the list, or diversity can only reorder it
/// @param lambda in [0, 1]; 1 gives the pool's own order
/// @return positions in the pool, in picking order. O(top * pool) beside what the picks share with the pool
/// (pool_similarities.h).
std::vector<std::size_t> diversify(const ContentIndex& content, std::span<const Candidate> pool,
                                   const KindValues& weights, double lambda, std::size_t top);

/// 1 - mean pairwise content similarity; 1 for fewer than two titles.
double listDiversity(const ContentIndex& content, std::span<const TitleId> titles, const KindValues& weights);

} // namespace marquee
