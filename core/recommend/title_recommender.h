// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/content_index.h"
#include "recommend/recommender.h"
#include "recommend/title_facts.h"
#include "recommend/title_scorer.h"

#include <unordered_map>

namespace marquee {

/// Ranks one catalogue by the sum of weighted parts: all titles are scored in single precision through the inverted
/// index, a pool of the best is scored again exactly, and the list is chosen from the pool.
class TitleRecommender final : public Recommender
{
public:
    TitleRecommender(DatasetPtr data, ContentIndex content, TitleFacts facts);

    Result<PickList> picks(std::span<const TitleId> query, const PickOptions& options) const override;
    Result<PickList> picksAmong(std::span<const TitleId> query, std::span<const char> among,
                                const PickOptions& options) const override;
    Result<PickList> picksFor(const Taste& taste, const PickOptions& options) const override;
    Pick scored(std::span<const TitleId> query, TitleId title, const PartValues& weights) const override;
    double similarity(TitleId a, TitleId b, const PartValues& weights) const override;
    Shared shared(TitleId a, TitleId b) const override;

private:
    Status check(std::span<const TitleId> query, const PickOptions& options) const;
    Status checkIds(std::span<const TitleId> titles) const;
    /// 1 for each title that may be picked: within the limits, not in the query, no duplicate of a title in it.
    /// O(titles + query).
    std::vector<char> allowedTitles(std::span<const TitleId> query, const PickLimits& limits) const;
    PickList list(const TitleScorer& scorer, const std::vector<char>& allowed, const PickOptions& options) const;
    std::vector<Pick> rank(const TitleScorer& scorer, const PartValues& weights, double lambda, std::size_t top,
                           const std::vector<char>& allowed) const;

    DatasetPtr m_data;
    ContentIndex m_content;
    TitleFacts m_facts;
    std::vector<std::uint32_t> m_duplicates;               ///< group of each title
    std::unordered_map<std::uint32_t, TitleIds> m_repeats; ///< by group: its titles, where there are several
};

} // namespace marquee
