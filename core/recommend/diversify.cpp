// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/diversify.h"

#include "recommend/pool_similarities.h"

#include <algorithm>
#include <numeric>

namespace marquee {
std::vector<std::size_t> diversify(const ContentIndex& content, std::span<const Candidate> pool,
                                   const KindValues& weights, double lambda, std::size_t top)
{
    std::vector<std::size_t> picked;
    const std::size_t wanted = std::min(top, pool.size());
    if (lambda >= 1) {
        picked.resize(wanted);
        std::iota(picked.begin(), picked.end(), std::size_t{0});
        return picked;
    }
    TitleIds titles;
    for (const Candidate& candidate : pool)
        titles.push_back(candidate.title);
    PoolSimilarities similarities(content, titles, weights);
    std::vector<double> nearest(pool.size(), 0);
    std::vector<std::size_t> left(pool.size());
    std::iota(left.begin(), left.end(), std::size_t{0});
    while (picked.size() < wanted) {
        const auto value = [&](std::size_t i) { return lambda * pool[i].score - (1 - lambda) * nearest[i]; };
        auto best = left.begin();
        for (auto i = left.begin(); i != left.end(); ++i)
            if (value(*i) > value(*best))
                best = i;
        picked.push_back(*best);
        const auto withPicked = similarities.with(*best);
        left.erase(best);
        for (const std::size_t i : left)
            nearest[i] = std::max(nearest[i], withPicked[i]);
    }
    return picked;
}

double listDiversity(const ContentIndex& content, std::span<const TitleId> titles, const KindValues& weights)
{
    if (titles.size() < 2)
        return 1;
    const auto pairs = static_cast<double>(titles.size() * (titles.size() - 1) / 2);
    return 1 - PoolSimilarities(content, titles, weights).sumOfPairs() / pairs;
}

} // namespace marquee
