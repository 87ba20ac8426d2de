// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/measures.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double discount(std::size_t place) // 0-based
{
    return 1 / std::log2(static_cast<double>(place) + 2);
}

bool contains(std::span<const TitleId> titles, TitleId id)
{
    return std::binary_search(titles.begin(), titles.end(), id);
}

} // namespace

double ndcg(std::span<const TitleId> list, std::span<const TitleId> relevant, std::size_t top)
{
    if (relevant.empty() || top == 0)
        return kNaN;
    double gain = 0, best = 0;
    for (std::size_t i = 0; i < std::min(top, list.size()); ++i)
        gain += contains(relevant, list[i]) ? discount(i) : 0;
    for (std::size_t i = 0; i < std::min(top, relevant.size()); ++i)
        best += discount(i);
    return gain / best;
}

double recall(std::span<const TitleId> list, std::span<const TitleId> relevant, std::size_t top)
{
    if (relevant.empty())
        return kNaN;
    const auto first = list.first(std::min(top, list.size()));
    const auto hits = std::count_if(first.begin(), first.end(), [&](TitleId id) { return contains(relevant, id); });
    return static_cast<double>(hits) / static_cast<double>(relevant.size());
}

double voteRecall(std::span<const TitleId> list, std::span<const TitleId> relevant, std::size_t top,
                  std::span<const double> votes)
{
    const auto votesOf = [&](TitleId id) { return votes.empty() || std::isnan(votes[id.row]) ? 0 : votes[id.row]; };
    double found = 0, all = 0;
    for (const TitleId id : list.first(std::min(top, list.size())))
        found += contains(relevant, id) ? votesOf(id) : 0;
    for (const TitleId id : relevant)
        all += votesOf(id);
    return all > 0 ? found / all : kNaN;
}

double pairAuc(std::span<const double> relevant, std::span<const double> controls)
{
    double wins = 0;
    for (std::size_t i = 0; i < relevant.size(); ++i)
        wins += relevant[i] > controls[i] ? 1 : (relevant[i] == controls[i] ? 0.5 : 0);
    return relevant.empty() ? kNaN : wins / static_cast<double>(relevant.size());
}

} // namespace marquee
