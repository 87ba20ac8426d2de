// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/content_index.h"
#include "recommend/title_facts.h"
#include "recommend/title_scorer.h"

#include <span>

namespace marquee {

/// The parts of a title for another one; NaN where unknown, or borrowed from the same record.
PartValues partsOf(const ContentIndex& content, const TitleFacts& facts, TitleId query, TitleId title);

/// Scores for one title, or several taken together: each part the mean over the query's titles, what is unknown to one
/// of them counting 0.
class QueryScorer final : public TitleScorer
{
public:
    /// All must outlive the scorer.
    QueryScorer(const ContentIndex& content, const TitleFacts& facts, std::span<const TitleId> query)
        : m_content(content), m_facts(facts), m_query(query)
    {
    }

    std::vector<float> rough(const PartValues& weights) const override;
    Pick exact(TitleId title, const PartValues& weights) const override;

private:
    const ContentIndex& m_content;
    const TitleFacts& m_facts;
    std::span<const TitleId> m_query;
};

} // namespace marquee
