// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/finding_sources.h"
#include "analysis/finding_text.h"
#include "analysis/group_comparison.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace marquee {

namespace {

struct Candidate
{
    GroupComparison group;
    TitleType type = TitleType::Film;
    double typeMean = 0;
};

Finding describeGenre(const Candidate& candidate)
{
    const GroupComparison& group = candidate.group;
    const bool below = group.difference < 0;
    const std::string plural = typePlural(candidate.type);
    Finding finding;
    finding.kind = below ? FindingKind::UnderperformingGenre : FindingKind::StrongGenre;
    finding.sentence =
        fmt::format("{} {} rate {} {} {} as a whole.", group.label, plural,
                    scoreText(std::abs(group.value.mean - candidate.typeMean)), below ? "below" : "above", plural);
    finding.meta = intervalText(group.value, group.q);
    finding.dots = {scoreDot(group.label, group.value),
                    referenceDot("all " + plural, candidate.typeMean, scoreText(candidate.typeMean))};
    finding.titles = group.titles;
    return finding;
}

} // namespace

std::vector<Finding> genreFindings(const Dataset& data)
{
    std::vector<Candidate> candidates;
    for (const TitleType type : {TitleType::Film, TitleType::Series, TitleType::Unknown}) {
        const auto compared = compareGroups(data.scores->weightedScore, titlesOfType(data, type),
                                            data.catalogue->list(ListField::Genres), kLeastTitles);
        for (const GroupComparison& group : compared.groups)
            if (std::abs(group.difference) >= kLeastEffect && group.q <= kMostFalse)
                candidates.push_back({group, type, compared.all.mean});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::abs(a.group.difference) > std::abs(b.group.difference);
    });
    std::vector<Finding> findings;
    std::transform(candidates.begin(), candidates.end(), std::back_inserter(findings), describeGenre);
    return findings;
}

} // namespace marquee
