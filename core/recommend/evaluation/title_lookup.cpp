// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/title_lookup.h"

#include "base/text_fold.h"

#include <cmath>
#include <cstdlib>
#include <tuple>

namespace marquee {

TitleLookup::TitleLookup(const Catalogue& catalogue) : m_catalogue(catalogue)
{
    for (std::uint32_t row = 0; row < catalogue.size(); ++row)
        if (!catalogue.isDropped(TitleId{row}))
            m_titles[foldText(catalogue.title(TitleId{row}))].push_back(TitleId{row});
}

std::optional<TitleId> TitleLookup::find(std::string_view name, std::optional<int> year) const
{
    const auto found = m_titles.find(foldText(name));
    if (found == m_titles.end())
        return std::nullopt;
    const auto votes = m_catalogue.numbers(Measure::ImdbVotes);
    std::optional<std::tuple<int, double, std::uint32_t>> best; // years apart, fewer votes, row: the least is meant
    for (const TitleId id : found->second) {
        const auto own = m_catalogue.releaseYear(id);
        const int apart = year && own ? std::abs(*own - *year) : (year ? kMostYears : 0);
        const double seen = votes.empty() || std::isnan(votes[id.row]) ? 0 : votes[id.row];
        const auto rank = std::tuple(apart, -seen, id.row);
        if (apart <= kMostYears && (!best || rank < *best))
            best = rank;
    }
    return best ? std::optional(TitleId{std::get<2>(*best)}) : std::nullopt;
}

} // namespace marquee
