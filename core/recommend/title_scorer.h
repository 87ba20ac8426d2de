// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/content_index.h"
#include "recommend/recommender.h"

#include <vector>

namespace marquee {

/// Scores of titles for one question, by weights that sum to 1.
class TitleScorer
{
public:
    virtual ~TitleScorer() = default;

    /// Every title's score in single precision, to find those worth an exact one. O(titles + labels in common).
    virtual std::vector<float> rough(const PartValues& weights) const = 0;
    /// A title's parts and score.
    virtual Pick exact(TitleId title, const PartValues& weights) const = 0;

protected:
    TitleScorer() = default;
    TitleScorer(const TitleScorer&) = default;
    TitleScorer& operator=(const TitleScorer&) = default;

    /// What is known of a title as weighted parts that add up to its score; NaN where unknown.
    static Pick weighted(TitleId title, const PartValues& values, const PartValues& weights);
};

/// The weights of the kinds of content.
KindValues contentOf(const PartValues& weights);

} // namespace marquee
