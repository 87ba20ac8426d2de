// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/list_comparison.h"

#include <algorithm>
#include <unordered_map>

namespace marquee {
namespace {

std::unordered_map<TitleId, int> ranksOf(const PickList& list)
{
    std::unordered_map<TitleId, int> ranks;
    for (const Pick& pick : list.picks)
        ranks[pick.title] = pick.rank;
    return ranks;
}

} // namespace

ListComparison compareLists(const PickList& a, const PickList& b)
{
    const auto ranksA = ranksOf(a);
    const auto ranksB = ranksOf(b);
    ListComparison out;
    for (const Pick& pick : a.picks) {
        if (const auto found = ranksB.find(pick.title); found != ranksB.end())
            out.both.push_back({pick.title, pick.rank, found->second});
        else
            out.onlyA.push_back(pick.title);
    }
    for (const Pick& pick : b.picks)
        if (ranksA.count(pick.title) == 0)
            out.onlyB.push_back(pick.title);
    std::stable_sort(out.both.begin(), out.both.end(), [](const auto& x, const auto& y) {
        return std::min(x.rankA, x.rankB) < std::min(y.rankA, y.rankB);
    });
    const auto either = static_cast<double>(out.both.size() + out.onlyA.size() + out.onlyB.size());
    out.overlap = either > 0 ? static_cast<double>(out.both.size()) / either : 1;
    return out;
}

} // namespace marquee
