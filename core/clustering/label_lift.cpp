// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/label_lift.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace marquee {
namespace {

constexpr double kLeastShare = 0.05;
constexpr std::size_t kLeastTitles = 20;

} // namespace

LabelLifts::LabelLifts(const ListColumn& list, std::span<const TitleId> titles)
    : m_list(list), m_titles(titles.size()), m_counts(count(titles))
{
}

std::vector<std::size_t> LabelLifts::count(std::span<const TitleId> titles) const
{
    std::vector<std::size_t> counts(m_list.dictionary().size(), 0);
    for (const TitleId id : titles)
        for (const auto code : m_list.codes(id))
            ++counts[code];
    return counts;
}

LabelLifts::Ranked LabelLifts::compare(Dictionary::Code code, std::size_t members, std::size_t having) const
{
    const double inside = static_cast<double>(having + 1) / static_cast<double>(members + 1);
    const double overall = static_cast<double>(m_counts[code] + 1) / static_cast<double>(m_titles + 1);
    LabelLift lift;
    lift.label = m_list.label(code);
    lift.share = static_cast<double>(having) / static_cast<double>(members);
    lift.lift = inside / overall;
    lift.titles = having;
    return {std::move(lift), (inside - overall) * std::log(inside / overall)};
}

std::vector<LabelLift> LabelLifts::best(std::vector<Ranked> ranked, std::size_t top)
{
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return a.distinctiveness != b.distinctiveness ? a.distinctiveness > b.distinctiveness
                                                      : a.lift.label < b.lift.label;
    });
    std::vector<LabelLift> lifts;
    for (std::size_t i = 0; i < std::min(top, ranked.size()); ++i)
        lifts.push_back(std::move(ranked[i].lift));
    return lifts;
}

std::vector<LabelLift> LabelLifts::typical(std::span<const TitleId> members, std::size_t top) const
{
    const auto counts = count(members);
    const auto floor = std::max(static_cast<double>(kLeastTitles), kLeastShare * static_cast<double>(members.size()));
    std::vector<Ranked> ranked;
    for (Dictionary::Code code = 0; code < counts.size(); ++code) {
        if (static_cast<double>(counts[code]) < floor)
            continue;
        if (Ranked label = compare(code, members.size(), counts[code]); label.lift.lift > 1)
            ranked.push_back(std::move(label));
    }
    return best(std::move(ranked), top);
}

std::vector<LabelLift> LabelLifts::untypical(std::span<const TitleId> members, std::size_t top) const
{
    if (members.empty())
        return {};
    const auto counts = count(members);
    const auto floor = std::max(static_cast<double>(kLeastTitles), kLeastShare * static_cast<double>(m_titles));
    std::vector<Ranked> ranked;
    for (Dictionary::Code code = 0; code < counts.size(); ++code) {
        if (static_cast<double>(m_counts[code]) < floor)
            continue;
        if (Ranked label = compare(code, members.size(), counts[code]); label.lift.lift < 1)
            ranked.push_back(std::move(label));
    }
    return best(std::move(ranked), top);
}

} // namespace marquee
