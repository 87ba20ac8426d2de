// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/recommender_ranker.h"

#include <numeric>
#include <utility>

namespace marquee {

RecommenderRanker::RecommenderRanker(std::string name, RecommenderPtr recommender, PickOptions options)
    : m_name(std::move(name)), m_recommender(std::move(recommender)), m_options(std::move(options))
{
}

Ranking RecommenderRanker::rank(const RankingQuery& query, std::span<const char> allowed, std::size_t top,
                                std::span<const TitleId> asked) const
{
    PickOptions options = m_options;
    options.top = top;
    PartValues weights = options.weights.value_or(presetWeights(options.preset));
    if (query.hidden) {
        weights[static_cast<std::size_t>(*query.hidden)] = 0;
        options.weights = weights;
    }
    Ranking ranking;
    ranking.scores.assign(asked.size(), 0);
    if (std::accumulate(weights.begin(), weights.end(), 0.0) <= 0)
        return ranking; // nothing but what is hidden: no opinion
    const PickList list = m_recommender->picksAmong(query.titles, allowed, options).value();
    for (const Pick& pick : list.picks)
        ranking.list.push_back(pick.title);
    for (std::size_t i = 0; i < asked.size(); ++i)
        ranking.scores[i] = m_recommender->scored(query.titles, asked[i], weights).score;
    return ranking;
}

} // namespace marquee
