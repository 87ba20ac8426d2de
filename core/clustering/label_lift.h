// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/dictionary.h"
#include "clustering/profile.h"

#include <span>
#include <vector>

namespace marquee {

/// How far the labels of one list set a group of titles apart from all.
class LabelLifts
{
public:
    /// Counts the labels of `titles`. O(their labels).
    LabelLifts(const ListColumn& list, std::span<const TitleId> titles);

    /// Labels more frequent among `members` (a part of the titles) than among all, lift > 1, by falling
    /// distinctiveness (P(f|c) - P(f)) log lift, counts smoothed by 1; support of at least 5 % of the members and 20
    /// titles. At most `top`.
    std::vector<LabelLift> typical(std::span<const TitleId> members, std::size_t top) const;
    /// Labels that at least 5 % of all titles have and the members lack, lift < 1, by the same product.
    std::vector<LabelLift> untypical(std::span<const TitleId> members, std::size_t top) const;

private:
    std::vector<std::size_t> count(std::span<const TitleId> titles) const;
    struct Ranked
    {
        LabelLift lift;
        double distinctiveness = 0; ///< positive for labels that are rare in the group, too
    };

    Ranked compare(Dictionary::Code code, std::size_t members, std::size_t having) const;
    static std::vector<LabelLift> best(std::vector<Ranked> ranked, std::size_t top);

    const ListColumn& m_list;
    std::size_t m_titles;
    std::vector<std::size_t> m_counts; ///< by label code
};

} // namespace marquee
