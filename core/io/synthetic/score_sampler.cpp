// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/score_sampler.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marquee::synthetic {

namespace {

enum Score : std::size_t
{
    Votes,
    Imdb,
    RottenTomatoes,
    Metacritic,
    HiddenGem,
    Nominations,
    Awards,
    BoxOffice
};

/// Titles with an IMDb score but neither votes nor hidden gem score.
constexpr double kVotesMissingShare = 2.0 / 13381;

/// What a draw is conditioned on. Earlier numbers are standardised: votes, IMDb, critic, nominations.
struct Context
{
    const TitleFacts& facts;
    const Traits& traits;
    std::array<double, kScoreExtras> earlier = {};
};

std::size_t eraOf(int year)
{
    if (year > 0 && year < 1970)
        return 0;
    if (year >= 1970 && year < 1990)
        return 1;
    if (year >= 1990 && year < 2005)
        return 2;
    return year >= 2018 ? 3 : kEras;
}

/// The genre whose distribution of scores a title follows: the first of these that it has.
std::size_t kindOf(const TitleFacts& facts)
{
    constexpr std::array kGenreOrder = {Documentary, Short,     Western, War,      Music,   Sport,  Horror,
                                        Musical,     Animation, Family,  Thriller, Romance, Comedy, Drama};
    const auto found = std::find_if(kGenreOrder.begin(), kGenreOrder.end(), [&](Genre g) { return facts.has(g); });
    return static_cast<std::size_t>(found - kGenreOrder.begin());
}

/// Linear between the knots, constant beyond them.
double interpolate(const std::vector<Knot>& knots, double latent)
{
    const double x = latent * 1e3;
    const auto above = std::upper_bound(knots.begin(), knots.end(), x,
                                        [](double value, const Knot& knot) { return value < knot.latent; });
    if (above == knots.begin())
        return knots.front().value * 1e-3;
    if (above == knots.end())
        return knots.back().value * 1e-3;
    const Knot& lower = *(above - 1);
    const double share = (x - lower.latent) / (above->latent - lower.latent);
    return (lower.value + share * (above->value - lower.value)) * 1e-3;
}

double latentMean(const ScoreModel& model, const Context& context)
{
    constexpr std::size_t firstPresence = kTraitFeatures;
    constexpr std::size_t firstEra = firstPresence + kScorePresence;
    constexpr std::size_t firstExtra = firstEra + kEras;
    double mean = context.traits.sum(std::span(model.mean).first<kTraitFeatures>());
    for (std::size_t i = 0; i < kScorePresence; ++i) {
        if (context.facts.present[kCells - kScorePresence + i])
            mean += model.mean[firstPresence + i] * 1e-3;
    }
    if (const std::size_t era = eraOf(context.facts.release.year); era < kEras)
        mean += model.mean[firstEra + era] * 1e-3;
    for (std::size_t i = 0; i < kScoreExtras; ++i)
        mean += model.mean[firstExtra + i] * 1e-3 * context.earlier[i];
    return mean;
}

double drawScore(Score score, std::size_t titleClass, const Context& context, Random& random)
{
    const ScoreModel& model = scoreModels()[score];
    const double spread = std::exp(context.traits.sum(model.logSpread));
    const double latent = latentMean(model, context) + spread * normal(random);
    return interpolate(model.classes[std::min(titleClass, model.classes.size() - 1)], latent);
}

double wholeFromLog(double log10)
{
    return std::max(1.0, std::round(std::pow(10.0, log10)));
}

double tenths(double value, double low, double high)
{
    return std::clamp(std::round(value * 10.0), low * 10.0, high * 10.0) / 10.0;
}

} // namespace

Scores ScoreSampler::draw(const TitleFacts& facts, const Traits& traits, Random& random)
{
    Scores scores;
    if (!facts.has(Cell::Imdb) && !facts.has(Cell::RottenTomatoes) && !facts.has(Cell::Metacritic) &&
        !facts.has(Cell::Nominations) && !facts.has(Cell::Awards) && !facts.has(Cell::BoxOffice))
        return scores;
    Context context{facts, traits, {}};
    const bool rotten = facts.has(Cell::RottenTomatoes);
    const bool meta = facts.has(Cell::Metacritic);
    const std::size_t critics = (meta ? 2U : rotten ? 1U : 0U) + (facts.series ? 3U : 0U);
    const std::size_t byMeta = meta ? 1 : 0;
    const std::size_t kind = kindOf(facts);
    const double logVotes = drawScore(Votes, critics, context, random);
    const double votes = wholeFromLog(logVotes);
    context.earlier[0] = (std::log10(votes) - 3.44) / 1.16;
    const double imdb = tenths(drawScore(Imdb, kind, context, random), 1.0, 9.9);
    context.earlier[1] = (imdb - 6.5) / 1.15;
    if (rotten) {
        scores.rottenTomatoes = std::clamp(std::round(drawScore(RottenTomatoes, kind, context, random)), 1.0, 100.0);
        context.earlier[2] = (scores.rottenTomatoes - 60.0) / 26.0;
    }
    if (meta)
        scores.metacritic = std::clamp(std::round(drawScore(Metacritic, kind, context, random)), 1.0, 100.0);
    if (facts.has(Cell::Imdb)) {
        scores.imdb = imdb;
        if (!m_votesMissing.toss(kVotesMissingShare, random)) {
            scores.votes = votes;
            scores.hiddenGem = tenths(drawScore(HiddenGem, critics, context, random), 0.6, 9.8);
        }
    }
    if (facts.has(Cell::Nominations)) {
        scores.nominations = wholeFromLog(drawScore(Nominations, byMeta, context, random));
        context.earlier[3] = (std::log10(scores.nominations) - 0.75) / 0.6;
    }
    if (facts.has(Cell::Awards))
        scores.awards = wholeFromLog(drawScore(Awards, byMeta, context, random));
    if (facts.has(Cell::BoxOffice))
        scores.boxOffice = wholeFromLog(drawScore(BoxOffice, byMeta, context, random));
    return scores;
}

} // namespace marquee::synthetic
