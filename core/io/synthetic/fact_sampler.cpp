// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/fact_sampler.h"

#include <vector>

namespace marquee::synthetic {

namespace {

/// Labels of the time before 1971 and stray ones, with their titles in 15,480.
constexpr std::array<double, 6> kOldRatings = {22, 17, 4, 4, 1, 1};
constexpr std::array<const char*, 6> kOldRatingNames = {"Approved", "Passed", "GP", "X", "M", "M/PG"};
constexpr std::array<double, 8> kRareRatings = {2, 2, 1, 1, 1, 1, 1, 1};
constexpr std::array<const char*, 8> kRareRatingNames = {"E10+", "NOT RATED", "MA-17", "UNRATED",
                                                         "U",    "AL",        "TV-13", "E"};
constexpr double kOldRatingShare = 0.355;        ///< of rated titles released before 1971
constexpr double kRareRatingShare = 10.0 / 8456; ///< of rated titles
constexpr double kRareRatingGain = 1.0;          ///< of its coin: a rating so rare has to lean harder
constexpr double kUntaggedShare = 67.0 / 15480;
constexpr int kOldRatingYear = 1971;
constexpr int kSeriesRuntime = 2;

WeightedChoice genreSetChoice()
{
    std::vector<double> weights;
    for (const GenreSet& set : genreSets()) {
        weights.push_back(set.films);
        weights.push_back(set.series);
    }
    return WeightedChoice(weights);
}

} // namespace

FactSampler::FactSampler(std::uint64_t rows, const Random& seed)
    : m_random(seed.split(0)), m_quantiles(rows, seed.split(1)), m_genreSets(genreSetChoice()),
      m_oldRatings(kOldRatings), m_rareRating(kRareRatingGain), m_rareRatings(kRareRatings), m_tags(seed.split(2))
{
}

TitleFacts FactSampler::next()
{
    TitleFacts facts;
    drawTraits(facts);
    const Traits traits(facts);
    drawPresence(facts, traits);
    m_dates.draw(facts, m_random);
    if (facts.has(Cell::AgeRating))
        facts.ageRating = drawAgeRating(facts, traits);
    facts.runtime = drawRuntime(facts, traits);
    if (facts.has(Cell::Languages))
        facts.languages = m_languages.draw(facts.origin, m_random);
    facts.countries = m_markets.draw(facts, m_random);
    if (!m_untagged.toss(kUntaggedShare, m_random))
        facts.tags = m_tags.draw(traits, m_random);
    facts.scores = m_scores.draw(facts, traits, m_random);
    return facts;
}

void FactSampler::drawTraits(TitleFacts& facts)
{
    const std::size_t choice = m_genreSets.at(m_quantiles.next());
    facts.genres = genreSets()[choice / 2].genres;
    facts.series = choice % 2 == 1;
    const Traits traits(facts.series, facts.genres);
    std::array<double, kOrigins> logOdds = {};
    for (std::size_t o = 0; o < kOrigins; ++o)
        logOdds[o] = traits.sum(originModel()[o]);
    facts.origin = static_cast<Origin>(m_origin.pick(sharesOf(logOdds), m_random));
}

void FactSampler::drawPresence(TitleFacts& facts, const Traits& traits)
{
    for (std::size_t cell = 0; cell < kCells; ++cell) {
        const auto& weights = presenceModel()[cell];
        double logOdds = traits.sum(weights);
        for (std::size_t earlier = 0; earlier < cell; ++earlier) {
            if (facts.present[earlier])
                logOdds += weights[kTraitFeatures + earlier] * 1e-3;
        }
        facts.present[cell] = m_presence[cell].toss(logistic(logOdds), m_random);
    }
}

std::string FactSampler::drawAgeRating(const TitleFacts& facts, const Traits& traits)
{
    const bool old = facts.release.year > 0 && facts.release.year < kOldRatingYear;
    if (old && m_oldRating.toss(kOldRatingShare, m_random))
        return kOldRatingNames[m_oldRatings.pick(m_random)];
    if (m_rareRating.toss(kRareRatingShare, m_random))
        return kRareRatingNames[m_rareRatings.pick(m_random)];
    std::vector<double> logOdds;
    for (const AgeRatingModel& rating : ageRatingModel()) {
        double sum = traits.sum(rating.weights);
        const std::array extras = {facts.has(Cell::RottenTomatoes), facts.has(Cell::Metacritic),
                                   facts.has(Cell::BoxOffice)};
        for (std::size_t i = 0; i < extras.size(); ++i)
            sum += extras[i] ? rating.weights[kTraitFeatures + i] * 1e-3 : 0.0;
        logOdds.push_back(sum);
    }
    return ageRatingModel()[m_ageRating.pick(sharesOf(logOdds), m_random)].name;
}

int FactSampler::drawRuntime(const TitleFacts& facts, const Traits& traits)
{
    if (facts.series)
        return kSeriesRuntime;
    std::array<double, 4> logOdds = {};
    for (std::size_t i = 0; i < logOdds.size(); ++i)
        logOdds[i] = traits.sum(runtimeModel()[i]);
    return static_cast<int>(m_runtime.pick(sharesOf(logOdds), m_random));
}

} // namespace marquee::synthetic
