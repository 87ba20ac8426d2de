// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/recommender.h"

#include <vector>

namespace marquee {

/// What two lists, say of two personas, have in common.
struct ListComparison
{
    struct Both
    {
        TitleId title;
        int rankA = 0, rankB = 0; ///< 1-based
    };
    std::vector<Both> both; ///< by the better of the two ranks, then by A's
    TitleIds onlyA, onlyB;  ///< by rank
    double overlap = 0;     ///< Jaccard: titles in both / titles in either; 1 for two empty lists
};

/// O(picks).
ListComparison compareLists(const PickList& a, const PickList& b);

} // namespace marquee
