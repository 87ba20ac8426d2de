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

double wholeFromLog(double log10)
{
    return std::max(1.0, std::round(std::pow(10.0, log10)));
}

double tenths(double value, double low, double high)
{
    return std::clamp(std::round(value * 10.0), low * 10.0, high * 10.0) / 10.0;
}

/// The number shown for a value of the model.
double shownAs(std::size_t score, double value)
{
    switch (score) {
    case Imdb:
        return tenths(value, 1.0, 9.9);
    case HiddenGem:
        return tenths(value, 0.6, 9.8);
    case RottenTomatoes:
    case Metacritic:
        return std::clamp(std::round(value), 1.0, 100.0);
    default:
        return wholeFromLog(value);
    }
}

} // namespace

/// What a draw is conditioned on. Earlier numbers are standardised: votes, IMDb, critic, nominations.
struct ScoreSampler::Context
{
    const TitleFacts& facts;
    const Traits& traits;
    std::array<double, kScoreExtras> earlier = {};

    double latentMean(const ScoreModel& model) const;
};

double ScoreSampler::Context::latentMean(const ScoreModel& model) const
{
    constexpr std::size_t firstPresence = kTraitFeatures;
    constexpr std::size_t firstEra = firstPresence + kScorePresence;
    constexpr std::size_t firstExtra = firstEra + kEras;
    double mean = traits.sum(std::span(model.mean).first<kTraitFeatures>());
    for (std::size_t i = 0; i < kScorePresence; ++i) {
        if (facts.present[kCells - kScorePresence + i])
            mean += model.mean[firstPresence + i] * 1e-3;
    }
    if (const std::size_t era = eraOf(facts.release.year); era < kEras)
        mean += model.mean[firstEra + era] * 1e-3;
    for (std::size_t i = 0; i < kScoreExtras; ++i)
        mean += model.mean[firstExtra + i] * 1e-3 * earlier[i];
    return mean;
}

/// @param shown whether the number is going to be the title's; if not, other numbers merely depend on it
double ScoreSampler::drawScore(std::size_t score, std::size_t titleClass, bool shown, const Context& context,
                               Random& random)
{
    constexpr int kDraws = 3;
    const ScoreModel& model = scoreModels()[score];
    const auto& knots = model.classes[std::min(titleClass, model.classes.size() - 1)];
    const double mean = context.latentMean(model);
    const double spread = std::exp(context.traits.sum(model.logSpread));
    const auto once = [&] { return shownAs(score, interpolate(knots, mean + spread * normal(random))); };
    double best = once();
    if (!shown)
        return best;
    double least = m_steady.strainWith(score, context.facts.genres, best);
    for (int i = 1; i < kDraws; ++i) {
        const double other = once();
        const double strain = m_steady.strainWith(score, context.facts.genres, other);
        if (strain < least) {
            best = other;
            least = strain;
        }
    }
    m_steady.add(score, context.facts.genres, best);
    return best;
}

Scores ScoreSampler::draw(const TitleFacts& facts, const Traits& traits, Random& random)
{
    Scores scores;
    if (!facts.has(Cell::Imdb) && !facts.has(Cell::RottenTomatoes) && !facts.has(Cell::Metacritic) &&
        !facts.has(Cell::Nominations) && !facts.has(Cell::Awards) && !facts.has(Cell::BoxOffice))
        return scores;
    Context context{facts, traits, {}};
    drawRatings(scores, context, random);
    drawSuccess(scores, context, random);
    return scores;
}

void ScoreSampler::drawRatings(Scores& scores, Context& context, Random& random)
{
    const TitleFacts& facts = context.facts;
    const bool rotten = facts.has(Cell::RottenTomatoes);
    const bool meta = facts.has(Cell::Metacritic);
    const std::size_t critics = (meta ? 2U : rotten ? 1U : 0U) + (facts.series ? 3U : 0U);
    const std::size_t kind = kindOf(facts);
    const bool rated = facts.has(Cell::Imdb);
    const bool voted = rated && !m_votesMissing.toss(kVotesMissingShare, random);
    const double votes = drawScore(Votes, critics, voted, context, random);
    context.earlier[0] = (std::log10(votes) - 3.44) / 1.16;
    const double imdb = drawScore(Imdb, kind, rated, context, random);
    context.earlier[1] = (imdb - 6.5) / 1.15;
    if (rotten) {
        scores.rottenTomatoes = drawScore(RottenTomatoes, kind, true, context, random);
        context.earlier[2] = (scores.rottenTomatoes - 60.0) / 26.0;
    }
    if (meta)
        scores.metacritic = drawScore(Metacritic, kind, true, context, random);
    if (rated)
        scores.imdb = imdb;
    if (voted) {
        scores.votes = votes;
        scores.hiddenGem = drawScore(HiddenGem, critics, true, context, random);
    }
}

void ScoreSampler::drawSuccess(Scores& scores, Context& context, Random& random)
{
    const std::size_t byMeta = context.facts.has(Cell::Metacritic) ? 1 : 0;
    if (context.facts.has(Cell::Nominations)) {
        scores.nominations = drawScore(Nominations, byMeta, true, context, random);
        context.earlier[3] = (std::log10(scores.nominations) - 0.75) / 0.6;
    }
    if (context.facts.has(Cell::Awards))
        scores.awards = drawScore(Awards, byMeta, true, context, random);
    if (context.facts.has(Cell::BoxOffice))
        scores.boxOffice = drawScore(BoxOffice, byMeta, true, context, random);
}

} // namespace marquee::synthetic
