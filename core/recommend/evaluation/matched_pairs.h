// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "catalogue/title_id.h"

#include <span>
#include <vector>

namespace marquee {

/// Controls for relevant titles: titles that about as many people saw. A ranker that knows only popularity puts the
/// one above the other half of the time.
class MatchedPairs
{
public:
    /// @param votes one per title, NaN where unknown; candidates 1 for each title that may be a control
    MatchedPairs(std::span<const double> votes, std::span<const char> candidates);

    struct Pair
    {
        TitleId relevant, control;
    };
    /// One pair for each of up to kMostPairs relevant titles with votes, drawn by `random`: the control is one of the
    /// ten candidates nearest in votes that `allowed` marks and that are not relevant. O(pairs log titles).
    std::vector<Pair> pairs(std::span<const TitleId> relevant, std::span<const char> allowed, Random random) const;

    static constexpr std::size_t kMostPairs = 20; ///< a question: those of large groups would drown the others

private:
    std::vector<TitleId> nearest(TitleId title, std::span<const TitleId> relevant, std::span<const char> allowed) const;

    std::span<const double> m_votes;
    std::vector<TitleId> m_order; ///< candidates with votes, by votes
};

} // namespace marquee
