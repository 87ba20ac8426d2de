// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"
#include "analysis/finding_sources.h"
#include "analysis/finding_text.h"
#include "analysis/group_comparison.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace marquee {

namespace {

/// The strongest gap of a genre within its type in one direction, if one is large and sure enough.
std::optional<Finding> gapFinding(const GroupComparisons& compared, TitleType type, bool criticsWarmer)
{
    if (compared.groups.empty())
        return std::nullopt;
    const GroupComparison& group = criticsWarmer ? compared.groups.back() : compared.groups.front();
    const double gap = group.value.mean;
    const bool agrees = criticsWarmer ? gap > 0 : gap < 0;
    if (!agrees || std::abs(gap) < kLeastEffect || std::abs(group.difference) < kLeastEffect ||
        !(group.q <= kMostFalse))
        return std::nullopt;
    Finding finding;
    finding.kind = FindingKind::CriticsAndAudiences;
    finding.sentence =
        fmt::format("{} on {} {}, by {} sd.",
                    criticsWarmer ? "Critics are warmer than audiences" : "Audiences are warmer than critics",
                    group.label, typePlural(type), scoreText(std::abs(gap)));
    finding.meta = intervalText(group.value, group.q, true);
    finding.dots = {signedDot(group.label, group.value), referenceDot("balanced", 0, "0")};
    finding.titles = group.titles;
    return finding;
}

/// The two voices of one title in standard deviations over the titles that have both.
struct TwoVoices
{
    double audience = 0;
    double critics = 0;
};

/// Mean and population sd of the audience score over titles with both voices, the scale of Scores::gap.
struct AudienceScale
{
    double mean = 0;
    double deviation = 0;

    /// 0 where the score does not vary, as in the gap.
    double of(double score) const { return deviation > 0 ? (score - mean) / deviation : 0; }
};

AudienceScale audienceScale(const Dataset& data, const TitleIds& withGap)
{
    const auto imdb = data.numbers(Measure::ImdbScore);
    const Moments moments = momentsOf(withGap, [&](TitleId id) { return imdb[id.row]; });
    return {moments.mean(), moments.populationSd()};
}

TitleIds titlesWithGap(const Dataset& data)
{
    TitleIds found;
    for (const TitleId id : data.all())
        if (!std::isnan(data.scores->gap[id.row]))
            found.push_back(id);
    return found;
}

TwoVoices voicesOf(const Dataset& data, const AudienceScale& scale, TitleId id)
{
    const double audience = scale.of(data.numbers(Measure::ImdbScore)[id.row]);
    return {audience, data.scores->gap[id.row] + audience};
}

/// Titles one voice likes (at or above its mean) a full standard deviation more than the other.
std::optional<Finding> splitVoices(const Dataset& data, const TitleIds& withGap, bool audienceWarmer)
{
    const AudienceScale scale = audienceScale(data, withGap);
    const auto votes = data.numbers(Measure::ImdbVotes);
    const double fewVotes = quantile(votes, withGap, 0.5);
    Moments audience;
    Moments critics;
    Finding finding;
    for (const TitleId id : withGap) {
        const TwoVoices voices = voicesOf(data, scale, id);
        const double liked = audienceWarmer ? voices.audience : voices.critics;
        const double ahead = audienceWarmer ? voices.audience - voices.critics : voices.critics - voices.audience;
        const bool popular = std::isnan(fewVotes) || votes[id.row] >= fewVotes;
        if (liked < 0 || ahead < 1 || (audienceWarmer && !popular))
            continue;
        finding.titles.push_back(id);
        audience.add(voices.audience);
        critics.add(voices.critics);
    }
    if (finding.titles.size() < kLeastTitles)
        return std::nullopt;
    const std::string n = countText(finding.titles.size());
    const bool byVotes = audienceWarmer && !std::isnan(fewVotes);
    finding.kind = audienceWarmer ? FindingKind::CrowdPleasers : FindingKind::CriticDarlings;
    finding.sentence = fmt::format("{}{} titles please {} a full step more than {}.", n, byVotes ? " much-seen" : "",
                                   audienceWarmer ? "audiences" : "critics", audienceWarmer ? "critics" : "audiences");
    finding.meta = fmt::format("{}{}, n = {}",
                               audienceWarmer ? "gap at most −1 sd, IMDb at or above its mean"
                                              : "gap at least +1 sd, critics at or above their mean",
                               byVotes ? fmt::format(", at least {} votes", wholeText(std::ceil(fewVotes))) : "", n);
    finding.dots = {plainDot("IMDb, z", audience.mean(), signedText(audience.mean())),
                    plainDot("critics, z", critics.mean(), signedText(critics.mean()))};
    finding.dots[audienceWarmer ? 1 : 0].reference = true;
    return finding;
}

bool hasCritic(const Dataset& data, TitleId id)
{
    return !std::isnan(data.scores->criticScore[id.row]);
}

double shareWithCritic(const Dataset& data, const TitleIds& ids)
{
    const auto with = std::count_if(ids.begin(), ids.end(), [&](TitleId id) { return hasCritic(data, id); });
    return ids.empty() ? 0 : static_cast<double>(with) / static_cast<double>(ids.size());
}

std::optional<Finding> missingCritics(const Dataset& data)
{
    const TitleIds films = titlesOfType(data, TitleType::Film);
    const TitleIds series = titlesOfType(data, TitleType::Series);
    const double ofFilms = shareWithCritic(data, films);
    const double ofSeries = shareWithCritic(data, series);
    constexpr double kTelling = 0.1;
    if (films.size() < kLeastTitles || series.size() < kLeastTitles || std::abs(ofFilms - ofSeries) < kTelling)
        return std::nullopt;
    Finding finding;
    finding.kind = FindingKind::MissingCritics;
    finding.sentence = fmt::format("Critics cover {} of films and {} of series: compare scores within type.",
                                   percentText(ofFilms), percentText(ofSeries));
    finding.meta = "at least one critic, n = " + countText(data.all().size());
    finding.dots = {plainDot("films", 100 * ofFilms, percentText(ofFilms)),
                    plainDot("series", 100 * ofSeries, percentText(ofSeries))};
    for (const TitleId id : data.all())
        if (!hasCritic(data, id))
            finding.titles.push_back(id);
    return finding;
}

} // namespace

std::vector<Finding> voiceFindings(const Dataset& data)
{
    std::vector<Finding> findings;
    const TitleIds withGap = titlesWithGap(data);
    if (withGap.empty())
        return findings;
    for (const TitleType type : {TitleType::Film, TitleType::Series, TitleType::Unknown}) {
        const auto compared = compareGroups(data.scores->gap, titlesOfType(data, type),
                                            data.catalogue->list(ListField::Genres), kLeastTitles);
        for (const bool criticsWarmer : {true, false})
            if (auto finding = gapFinding(compared, type, criticsWarmer))
                findings.push_back(std::move(*finding));
    }
    for (const bool audienceWarmer : {true, false})
        if (auto finding = splitVoices(data, withGap, audienceWarmer))
            findings.push_back(std::move(*finding));
    if (auto finding = missingCritics(data))
        findings.push_back(std::move(*finding));
    return findings;
}

} // namespace marquee
