// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/finding_sources.h"
#include "analysis/finding_text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace marquee {

namespace {

std::optional<int> decadeOf(const Dataset& data, TitleId id)
{
    const auto year = data.catalogue->releaseYear(id);
    return year ? std::optional(*year / 10 * 10) : std::nullopt;
}

} // namespace

std::vector<DecadeScore> filmsByDecade(const Dataset& data, const TitleIds& ids)
{
    std::map<int, Moments> decades;
    for (const TitleId id : ids)
        if (const auto decade = decadeOf(data, id); decade && data.catalogue->type(id) == TitleType::Film)
            decades[*decade].add(data.scores->weightedScore[id.row]);
    std::vector<DecadeScore> scores;
    for (const auto& [decade, moments] : decades)
        if (moments.count() >= kLeastTitles)
            scores.push_back({decade, moments.interval()});
    return scores;
}

std::vector<Finding> eraFindings(const Dataset& data)
{
    const auto decades = filmsByDecade(data, data.all());
    if (decades.size() < 2)
        return {};
    const auto byMean = [](const DecadeScore& a, const DecadeScore& b) { return a.score.mean < b.score.mean; };
    const auto bySize = [](const DecadeScore& a, const DecadeScore& b) { return a.score.n < b.score.n; };
    const auto best = std::max_element(decades.begin(), decades.end(), byMean);
    const auto usual = std::max_element(decades.begin(), decades.end(), bySize);
    const double ahead = best->score.mean - usual->score.mean;
    if (ahead < kLeastEffect || best->score.low <= usual->score.high)
        return {};
    Finding finding;
    finding.kind = FindingKind::Era;
    finding.sentence =
        fmt::format("Films of the {}s rate {} above those of the {}s.", best->decade, scoreText(ahead), usual->decade);
    finding.meta = intervalText(best->score, std::nan("")) + "; few bad old films are kept";
    finding.dots = {scoreDot(fmt::format("{}s", best->decade), best->score),
                    scoreDot(fmt::format("{}s", usual->decade), usual->score)};
    finding.dots.back().reference = true;
    for (const TitleId id : titlesOfType(data, TitleType::Film))
        if (decadeOf(data, id) == best->decade && !std::isnan(data.scores->weightedScore[id.row]))
            finding.titles.push_back(id);
    return {finding};
}

} // namespace marquee
