// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/finding_sources.h"
#include "analysis/finding_text.h"
#include "analysis/group_comparison.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace marquee {

namespace {

constexpr std::size_t kMostNamed = 3;

using Groups = std::vector<const GroupComparison*>;

/// "n = 880, 95 % 5.96 – 6.07, q < 0.001", or for several genres their counts and the largest q.
std::string metaOf(const Groups& named, std::size_t found)
{
    if (found == 1)
        return intervalText(named.front()->value, named.front()->q);
    std::vector<std::string> counts;
    double q = 0;
    for (const GroupComparison* group : named) {
        counts.push_back(countText(group->value.n));
        q = std::max(q, group->q);
    }
    std::string text = fmt::format("n = {}, {}", listedText(counts), falseRateText(q));
    if (found > named.size())
        text += fmt::format("; {} more {}", found - named.size(), found - named.size() == 1 ? "genre" : "genres");
    return text;
}

TitleIds titlesOf(const Groups& named)
{
    TitleIds titles;
    for (const GroupComparison* group : named)
        titles.insert(titles.end(), group->titles.begin(), group->titles.end());
    std::sort(titles.begin(), titles.end());
    titles.erase(std::unique(titles.begin(), titles.end()), titles.end());
    return titles;
}

/// The genres of a type that stand out to one side, the farthest by shrunken mean first, in one finding.
std::optional<Finding> standingOut(const GroupComparisons& compared, TitleType type, bool below)
{
    Groups found;
    for (const GroupComparison& group : compared.groups)
        if ((group.difference < 0) == below && std::abs(group.difference) >= kLeastEffect && group.q <= kMostFalse)
            found.push_back(&group);
    if (found.empty())
        return std::nullopt;
    if (!below)
        std::reverse(found.begin(), found.end());
    const Groups named(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(std::min(found.size(), kMostNamed)));
    const std::string plural = typePlural(type);
    Finding finding;
    finding.kind = below ? FindingKind::UnderperformingGenre : FindingKind::StrongGenre;
    std::vector<std::string> names;
    std::vector<std::string> effects;
    for (const GroupComparison* group : named) {
        names.push_back(group->label);
        effects.push_back(scoreText(std::abs(group->value.mean - compared.all.mean)));
        finding.dots.push_back(scoreDot(group->label, group->value));
    }
    finding.dots.push_back(referenceDot("all " + plural, compared.all.mean, scoreText(compared.all.mean)));
    finding.sentence = fmt::format("{} {} rate {} {} {} as a whole.", listedText(names), plural, listedText(effects),
                                   below ? "below" : "above", plural);
    finding.meta = metaOf(named, found.size());
    finding.titles = titlesOf(named);
    return finding;
}

} // namespace

std::vector<Finding> genreFindings(const Dataset& data)
{
    std::vector<Finding> findings;
    for (const TitleType type : {TitleType::Film, TitleType::Series, TitleType::Unknown}) {
        const auto compared = compareGroups(data.scores->weightedScore, titlesOfType(data, type),
                                            data.catalogue->list(ListField::Genres), kLeastTitles);
        for (const bool below : {true, false})
            if (auto finding = standingOut(compared, type, below))
                findings.push_back(std::move(*finding));
    }
    return findings;
}

} // namespace marquee
