// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/age_groups.h"
#include "analysis/finding_sources.h"
#include "analysis/finding_text.h"
#include "analysis/group_comparison.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace marquee {

namespace {

std::optional<AgeGroup> groupOf(const Catalogue& catalogue, TitleId id)
{
    const auto codes = catalogue.ageRatings().codes(id);
    return codes.empty() ? std::nullopt : ageGroup(catalogue.ageRatings().label(codes.front()));
}

/// The age group of a type that differs most from the titles of that type with a known age group.
std::vector<Finding> qualityFindings(const Dataset& data, TitleType type)
{
    TitleIds grouped;
    for (const TitleId id : titlesOfType(data, type))
        if (groupOf(*data.catalogue, id))
            grouped.push_back(id);
    const auto labelsOf = [&](TitleId id) {
        return std::vector<std::string_view>{ageGroupName(*groupOf(*data.catalogue, id))};
    };
    const auto compared = compareGroups(data.scores->weightedScore, grouped, LabelsFn(labelsOf), kLeastTitles);
    std::vector<Finding> findings;
    for (const GroupComparison& group : compared.groups) {
        if (std::abs(group.difference) < kLeastEffect || !(group.q <= kMostFalse))
            continue;
        Finding finding;
        finding.kind = FindingKind::Audience;
        const std::string plural = typePlural(type);
        finding.sentence =
            fmt::format("{} for {} rate {} {} {} of known age group.", type == TitleType::Film ? "Films" : "Series",
                        group.label, scoreText(std::abs(group.value.mean - compared.all.mean)),
                        group.difference < 0 ? "below" : "above", plural);
        finding.meta = intervalText(group.value, group.q);
        finding.dots = {scoreDot("for " + group.label, group.value),
                        referenceDot("all ages", compared.all.mean, scoreText(compared.all.mean))};
        finding.titles = group.titles;
        findings.push_back(std::move(finding));
    }
    return findings;
}

/// The largest and the smallest supply.
std::optional<Finding> supplyFinding(const Dataset& data)
{
    std::array<TitleIds, kAgeGroupCount> groups;
    std::size_t known = 0;
    for (const TitleId id : data.all())
        if (const auto group = groupOf(*data.catalogue, id)) {
            groups[static_cast<std::size_t>(*group)].push_back(id);
            ++known;
        }
    if (known < kLeastTitles)
        return std::nullopt;
    const auto bySize = [](const TitleIds& a, const TitleIds& b) { return a.size() < b.size(); };
    const auto [least, most] = std::minmax_element(groups.begin(), groups.end(), bySize);
    const auto nameOf = [&](auto group) { return ageGroupName(static_cast<AgeGroup>(group - groups.begin())); };
    const auto shareOf = [&](auto group) { return static_cast<double>(group->size()) / static_cast<double>(known); };
    Finding finding;
    finding.kind = FindingKind::Audience;
    finding.sentence =
        fmt::format("{} of the titles of known age group are for {}, {} for {}.", percentText(shareOf(most)),
                    nameOf(most), percentText(shareOf(least)), nameOf(least));
    finding.meta = fmt::format("n = {}, {} titles have no known age group", countText(known),
                               countText(data.all().size() - known));
    for (auto group = groups.begin(); group != groups.end(); ++group)
        finding.dots.push_back(plainDot(std::string(nameOf(group)), 100 * shareOf(group), percentText(shareOf(group))));
    finding.titles = *most;
    return finding;
}

} // namespace

std::vector<Finding> audienceFindings(const Dataset& data)
{
    std::vector<Finding> findings;
    if (auto supply = supplyFinding(data))
        findings.push_back(std::move(*supply));
    for (const TitleType type : {TitleType::Series, TitleType::Film}) {
        auto quality = qualityFindings(data, type);
        std::move(quality.begin(), quality.end(), std::back_inserter(findings));
    }
    return findings;
}

} // namespace marquee
