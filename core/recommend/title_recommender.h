// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/content_index.h"
#include "recommend/recommender.h"
#include "recommend/title_facts.h"

namespace marquee {

/// Ranks one catalogue by the sum of weighted parts: all titles are scored in single precision through the inverted
/// index, a pool of the best is scored again exactly, and the list is chosen from the pool.
class TitleRecommender final : public Recommender
{
public:
    TitleRecommender(DatasetPtr data, std::shared_ptr<const FactTrust> trust, ContentIndex content, TitleFacts facts);

    Result<PickList> picks(std::span<const TitleId> query, const PickOptions& options) const override;
    Result<PickList> picksAmong(std::span<const TitleId> query, std::span<const char> among,
                                const PickOptions& options) const override;
    Pick scored(std::span<const TitleId> query, TitleId title, const PartValues& weights) const override;
    double similarity(TitleId a, TitleId b, const PartValues& weights) const override;
    Shared shared(TitleId a, TitleId b) const override;

private:
    Status check(std::span<const TitleId> query, const PickOptions& options) const;
    /// 1 for each title that may be picked: within the limits, not in the query, no duplicate of a title in it.
    /// O(titles + query).
    std::vector<char> allowedTitles(std::span<const TitleId> query, const PickLimits& limits) const;
    PickList list(std::span<const TitleId> query, const std::vector<char>& allowed, const PickOptions& options) const;
    std::vector<Pick> rank(std::span<const TitleId> query, const PartValues& weights, double lambda, std::size_t top,
                           const std::vector<char>& allowed) const;
    std::vector<float> roughScores(std::span<const TitleId> query, const PartValues& weights) const;
    /// A title's parts for the query: the mean over its titles, what is unknown to one counting 0.
    Pick exactPick(std::span<const TitleId> query, TitleId title, const PartValues& weights) const;
    PartValues partsOf(TitleId query, TitleId title) const;

    DatasetPtr m_data;
    std::shared_ptr<const FactTrust> m_trust;
    ContentIndex m_content;
    TitleFacts m_facts;
    std::vector<std::uint32_t> m_duplicates; ///< group of each title
};

} // namespace marquee
