// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/evaluation/ranker.h"
#include "recommend/recommender.h"

namespace marquee {

/// The recommender with one set of options as a ranker under test.
class RecommenderRanker final : public Ranker
{
public:
    RecommenderRanker(std::string name, RecommenderPtr recommender, PickOptions options);

    std::string name() const override { return m_name; }
    /// The list with the options' diversity, the scores before it.
    Ranking rank(const RankingQuery& query, std::span<const char> allowed, std::size_t top,
                 std::span<const TitleId> asked) const override;

private:
    std::string m_name;
    RecommenderPtr m_recommender;
    PickOptions m_options;
};

} // namespace marquee
