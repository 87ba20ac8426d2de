// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/matched_pairs.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace marquee {
namespace {

constexpr std::size_t kEachSide = 5;

} // namespace

MatchedPairs::MatchedPairs(std::span<const double> votes, std::span<const char> candidates) : m_votes(votes)
{
    for (std::uint32_t row = 0; row < votes.size(); ++row)
        if (candidates[row] != 0 && !std::isnan(votes[row]))
            m_order.push_back(TitleId{row});
    std::stable_sort(m_order.begin(), m_order.end(), [&](TitleId a, TitleId b) { return votes[a.row] < votes[b.row]; });
}

std::vector<TitleId> MatchedPairs::nearest(TitleId title, std::span<const TitleId> relevant,
                                           std::span<const char> allowed) const
{
    const auto usable = [&](TitleId id) {
        return id != title && allowed[id.row] != 0 && !std::binary_search(relevant.begin(), relevant.end(), id);
    };
    // By votes and row: with equal votes on one side alone the other side would always be the loser's.
    const auto before = [&](TitleId a, TitleId b) {
        return std::pair(m_votes[a.row], a.row) < std::pair(m_votes[b.row], b.row);
    };
    const auto place = std::lower_bound(m_order.begin(), m_order.end(), title, before);
    std::vector<TitleId> found;
    for (auto above = place; above != m_order.end() && found.size() < kEachSide; ++above)
        if (usable(*above))
            found.push_back(*above);
    const std::size_t both = found.size() + kEachSide;
    for (auto below = place; below != m_order.begin() && found.size() < both;)
        if (usable(*--below))
            found.push_back(*below);
    return found;
}

std::vector<MatchedPairs::Pair> MatchedPairs::pairs(std::span<const TitleId> relevant, std::span<const char> allowed,
                                                    Random random) const
{
    std::vector<TitleId> titles;
    if (!m_votes.empty())
        std::copy_if(relevant.begin(), relevant.end(), std::back_inserter(titles),
                     [&](TitleId id) { return !std::isnan(m_votes[id.row]); });
    for (std::size_t i = 0; i < std::min(kMostPairs, titles.size()); ++i)
        std::swap(titles[i], titles[i + random.below(titles.size() - i)]);
    titles.resize(std::min(kMostPairs, titles.size()));
    std::vector<Pair> out;
    for (const TitleId title : titles) {
        const auto controls = nearest(title, relevant, allowed);
        if (!controls.empty())
            out.push_back({title, controls[random.below(controls.size())]});
    }
    return out;
}

} // namespace marquee
