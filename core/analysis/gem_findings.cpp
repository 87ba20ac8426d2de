// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"
#include "analysis/finding_sources.h"
#include "analysis/finding_text.h"

#include <array>
#include <cmath>
#include <fmt/format.h>

namespace marquee {

namespace {

/// What makes a gem in this catalogue.
struct GemRule
{
    double leastScore = 0;               ///< the best tenth, down to the half point
    double mostVotes = 0;                ///< the median
    double mostCountries = std::nan(""); ///< one more than the median; NaN when the file has no countries
};

GemRule ruleFor(const Dataset& data)
{
    const TitleIds all = data.all();
    GemRule rule;
    rule.leastScore = std::floor(2 * quantile(data.numbers(Measure::WeightedScore), all, 0.9)) / 2;
    rule.mostVotes = quantile(data.numbers(Measure::ImdbVotes), all, 0.5);
    if (data.has(Measure::CountryCount))
        rule.mostCountries = std::floor(quantile(data.numbers(Measure::CountryCount), all, 0.5)) + 1;
    return rule;
}

std::string numberWord(double count)
{
    constexpr std::array kWords{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    const auto index = static_cast<std::size_t>(count);
    return index < kWords.size() ? kWords[index] : countText(index);
}

std::string sentenceOf(const GemRule& rule, std::size_t gems)
{
    const std::string start =
        fmt::format("{} titles rate {} or more with few votes", countText(gems), fixedText(rule.leastScore, 1));
    if (std::isnan(rule.mostCountries))
        return start + ".";
    return fmt::format("{} and in {} {} or fewer.", start, numberWord(rule.mostCountries),
                       rule.mostCountries == 1 ? "country" : "countries");
}

} // namespace

std::vector<Finding> gemFindings(const Dataset& data)
{
    if (!data.has(Measure::ImdbVotes) || !data.has(Measure::WeightedScore))
        return {};
    const GemRule rule = ruleFor(data);
    const auto scores = data.numbers(Measure::WeightedScore);
    const auto votes = data.numbers(Measure::ImdbVotes);
    const auto countries = data.numbers(Measure::CountryCount);
    Moments ofGems;
    Moments ofAll;
    Finding finding;
    for (const TitleId id : data.all()) {
        ofAll.add(scores[id.row]);
        const bool everywhere = !std::isnan(rule.mostCountries) && !(countries[id.row] <= rule.mostCountries);
        if (!(scores[id.row] >= rule.leastScore) || !(votes[id.row] < rule.mostVotes) || everywhere)
            continue;
        ofGems.add(scores[id.row]);
        finding.titles.push_back(id);
    }
    if (finding.titles.empty())
        return {};
    finding.kind = FindingKind::HiddenGems;
    finding.sentence = sentenceOf(rule, finding.titles.size());
    finding.meta = fmt::format("n = {}, under {} votes", countText(finding.titles.size()), wholeText(rule.mostVotes));
    finding.dots = {scoreDot("gems", ofGems.interval()),
                    referenceDot("all titles", ofAll.mean(), scoreText(ofAll.mean()))};
    return {finding};
}

} // namespace marquee
