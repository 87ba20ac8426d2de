// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/content_index.h"
#include "recommend/taste.h"
#include "recommend/title_facts.h"
#include "recommend/title_scorer.h"

#include <cstdint>
#include <vector>

namespace marquee {

/// Scores for a taste, after Rocchio (1971). A kind of content: the weighted mean over the liked titles and labels of
/// the cosines with them, less `dislikeShare` of the same mean over the disliked ones, at least 0; a label is a title
/// that has nothing else of its kind. Cluster, era and market: the weighted mean over the liked titles. With liked
/// titles of equal weight alone it is the QueryScorer's score. What a title lacks is unknown, and so is a part that
/// nothing liked speaks for.
class TasteScorer final : public TitleScorer
{
public:
    /// All must outlive the scorer. Labels that no title has count nothing.
    TasteScorer(const ContentIndex& content, const TitleFacts& facts, const Taste& taste);

    std::vector<float> rough(const PartValues& weights) const override;
    Pick exact(TitleId title, const PartValues& weights) const override;

private:
    struct Label
    {
        int kind = 0;
        std::uint32_t number = 0; ///< in the index
        double weight = 0;        ///< > 0
    };
    /// What is liked, or what is disliked.
    struct Side
    {
        std::vector<Taste::Title> titles;
        std::vector<Label> labels;
        KindValues totals{}; ///< of the weights, by kind
    };

    Side sideOf(const std::vector<Taste::Title>& titles, const Taste& taste, bool liked) const;
    /// Sums of weighted cosines over the totals; NaN where neither side knows the kind.
    KindValues means(const Side& side, TitleId title) const;
    std::vector<float> roughKind(const Side& side, int kind) const;
    PartValues values(TitleId title) const;
    void addFacts(TitleId title, PartValues& values) const;

    const ContentIndex& m_content;
    const TitleFacts& m_facts;
    double m_dislikeShare;
    Side m_liked, m_disliked;
};

} // namespace marquee
