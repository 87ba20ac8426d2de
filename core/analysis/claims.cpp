// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"
#include "analysis/finding_sources.h"
#include "analysis/finding_text.h"
#include "base/text_fold.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace marquee {

namespace {

constexpr std::array kTypes{TitleType::Film, TitleType::Series};

/// One type's answer: titles the claim is about against the rest of the type.
struct TypeAnswer
{
    TitleType type = TitleType::Film;
    std::size_t n = 0;
    MeanDifference difference;
    bool testable() const { return !std::isnan(difference.p); }
    bool holds() const { return testable() && difference.difference > 0 && difference.p <= kMostFalse; }
};

template<typename Belongs>
TypeAnswer answerFor(const Dataset& data, TitleType type, std::span<const double> values, Belongs belongs)
{
    Moments members;
    Moments rest;
    for (const TitleId id : titlesOfType(data, type))
        if (const std::optional<bool> inside = belongs(id))
            (*inside ? members : rest).add(values[id.row]);
    TypeAnswer answer{type, members.count(), {}};
    if (members.count() >= kLeastTitles && rest.count() >= kLeastTitles)
        answer.difference = welch(members, rest);
    return answer;
}

ClaimVerdict verdictOn(const std::array<TypeAnswer, 2>& answers)
{
    const auto& [films, series] = answers;
    if (!films.testable() && !series.testable())
        return ClaimVerdict::NotTestable;
    const bool filmsHold = films.holds() || !films.testable();
    const bool seriesHold = series.holds() || !series.testable();
    if (filmsHold && seriesHold)
        return ClaimVerdict::Holds;
    if (films.holds())
        return ClaimVerdict::FilmsOnly;
    return series.holds() ? ClaimVerdict::SeriesOnly : ClaimVerdict::DoesNotHold;
}

/// `difference`: of what, and to which titles.
void addAnswers(Claim& claim, const std::array<TypeAnswer, 2>& answers, const std::string& difference)
{
    claim.verdict = verdictOn(answers);
    std::string counts;
    for (const TypeAnswer& answer : answers) {
        counts += fmt::format("{}{} {}", counts.empty() ? "" : ", ", countText(answer.n), typePlural(answer.type));
        if (!answer.testable())
            continue;
        const MeanDifference& d = answer.difference;
        claim.dots.push_back({typePlural(answer.type), d.difference, d.low, d.high, signedText(d.difference), false});
    }
    claim.meta = fmt::format("{}, 95 % intervals; n = {}", difference, counts);
}

Claim genreClaim(const Dataset& data, const std::string& genre)
{
    Claim claim;
    claim.text = genre + " rates higher";
    const ListColumn& genres = data.catalogue->list(ListField::Genres);
    const auto code = genres.dictionary().find(genre);
    if (!code) {
        claim.meta = "No title of this file has the genre " + genre + ".";
        return claim;
    }
    std::array<TypeAnswer, 2> answers;
    std::transform(kTypes.begin(), kTypes.end(), answers.begin(), [&](TitleType type) {
        return answerFor(data, type, data.scores->weightedScore,
                         [&](TitleId id) { return std::optional<bool>(genres.contains(id, *code)); });
    });
    addAnswers(claim, answers, "score against the other films or series");
    return claim;
}

/// The first further number column whose name speaks of watching.
std::optional<std::size_t> engagementColumn(const Dataset& data)
{
    constexpr std::array kWords{"engage", "watch", "view", "hour", "stream", "play", "completion", "popularity"};
    const Catalogue& catalogue = *data.catalogue;
    for (const std::size_t column : catalogue.metricColumns()) {
        const std::string name = foldText(catalogue.columnName(column));
        if (std::any_of(kWords.begin(), kWords.end(), [&](const char* word) { return name.find(word) != name.npos; }))
            return column;
    }
    return std::nullopt;
}

/// Balanced or not, for titles with both voices.
std::optional<bool> balanced(const Dataset& data, TitleId id)
{
    const double gap = data.scores->gap[id.row];
    return std::isnan(gap) ? std::nullopt : std::optional(std::abs(gap) < data.scores->options.balancedBelow);
}

/// What can be said without an engagement column: how many people voted.
std::string votesInstead(const Dataset& data)
{
    TitleIds inside;
    TitleIds outside;
    for (const TitleId id : data.all())
        if (const auto is = balanced(data, id))
            (*is ? inside : outside).push_back(id);
    std::string text = "No engagement column in this file.";
    const auto votes = data.numbers(Measure::ImdbVotes);
    const double of = quantile(votes, inside, 0.5);
    const double others = quantile(votes, outside, 0.5);
    if (!std::isnan(of) && !std::isnan(others))
        text += fmt::format(" Median votes: balanced {}, others {}.", wholeText(of), wholeText(others));
    return text;
}

Claim balancedClaim(const Dataset& data)
{
    Claim claim;
    claim.text = "Balanced ratings engage more";
    const auto column = engagementColumn(data);
    if (!column) {
        claim.meta = votesInstead(data);
        return claim;
    }
    const auto values = data.numbers(MeasureField::ofColumn(*column));
    std::array<TypeAnswer, 2> answers;
    std::transform(kTypes.begin(), kTypes.end(), answers.begin(), [&](TitleType type) {
        return answerFor(data, type, values, [&](TitleId id) { return balanced(data, id); });
    });
    addAnswers(claim, answers, data.catalogue->columnName(*column) + " against films or series out of balance");
    return claim;
}

} // namespace

std::vector<Claim> testClaims(const Dataset& data)
{
    return {genreClaim(data, "Drama"), genreClaim(data, "Action"), balancedClaim(data)};
}

} // namespace marquee
