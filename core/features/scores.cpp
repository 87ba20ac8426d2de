// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/scores.h"

#include "analysis/distribution.h"
#include "analysis/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double valueAt(std::span<const double> values, std::size_t i)
{
    return i < values.size() && std::isfinite(values[i]) ? values[i] : kNaN;
}

bool present(double value) noexcept
{
    return !std::isnan(value);
}

/// 0 where the sample does not vary: nobody stands out.
double z(double value, const Moments& sample)
{
    const double sd = sample.populationSd();
    return sd > 0 ? (value - sample.mean()) / sd : 0;
}

/// Moments of values(i) over the titles i for which it is a number.
template<typename Values>
Moments momentsOf(std::size_t titles, const Values& values)
{
    Moments result;
    for (std::size_t i = 0; i < titles; ++i)
        result.add(values(i));
    return result;
}

Status checkOptions(const ScoreOptions& options)
{
    const auto isWeight = [](double w) { return std::isfinite(w) && w >= 0; };
    if (!isWeight(options.audienceWeight) || !isWeight(options.criticWeight) ||
        options.audienceWeight + options.criticWeight <= 0)
        return Error{ErrorCode::InvalidArgument, "score weights must be at least 0, and not both 0", {}, 0};
    if (options.priorVotes && !isWeight(*options.priorVotes))
        return Error{ErrorCode::InvalidArgument, "prior votes must be at least 0", {}, 0};
    if (!(options.priorPercentile >= 0 && options.priorPercentile <= 100))
        return Error{ErrorCode::InvalidArgument, "the percentile of the prior must lie in 0..100", {}, 0};
    return std::monostate{};
}

/// Computes one catalogue's scores, a step a function; lives as long as one call of computeScores().
class Scorer
{
public:
    Scorer(const Voices& voices, std::size_t titles, const ScoreOptions& options) : m_voices(voices), m_titles(titles)
    {
        m_out.options = options;
    }

    Scores run()
    {
        weighRatings();
        mapCritics();
        blend();
        return std::move(m_out);
    }

private:
    double imdb(std::size_t i) const { return valueAt(m_voices.imdb, i); }
    double votes(std::size_t i) const
    {
        const double v = valueAt(m_voices.votes, i);
        return v >= 0 ? v : kNaN;
    }
    int critics(std::size_t i) const
    {
        return static_cast<int>(present(valueAt(m_voices.rottenTomatoes, i))) +
               static_cast<int>(present(valueAt(m_voices.metacritic, i)));
    }
    bool hasBothVoices(std::size_t i) const { return present(imdb(i)) && critics(i) > 0; }

    /// Moments over the titles with both voices; over all that have the value when those are fewer than two.
    template<typename Values>
    Moments sharedMoments(const Values& values) const
    {
        const Moments shared = momentsOf(m_titles, [&](std::size_t i) { return hasBothVoices(i) ? values(i) : kNaN; });
        return shared.count() >= 2 ? shared : momentsOf(m_titles, values);
    }

    void weighRatings()
    {
        std::vector<double> known;
        for (std::size_t i = 0; i < m_titles; ++i)
            if (present(votes(i)))
                known.push_back(votes(i));
        std::sort(known.begin(), known.end());
        const bool hasVotes = !known.empty();
        const double percentile = hasVotes ? quantileSorted(known, m_out.options.priorPercentile / 100) : 0;
        const double m = hasVotes ? m_out.options.priorVotes.value_or(percentile) : 0;
        m_out.priorVotes = m;
        m_out.priorMean = momentsOf(m_titles, [&](std::size_t i) { return imdb(i); }).mean();
        m_out.weightedRating.resize(m_titles, kNaN);
        m_out.ownShare.resize(m_titles, kNaN);
        for (std::size_t i = 0; i < m_titles; ++i) {
            if (!present(imdb(i)))
                continue;
            const double v = present(votes(i)) ? votes(i) : m;
            const double share = m > 0 ? v / (v + m) : 1;
            m_out.ownShare[i] = share;
            m_out.weightedRating[i] = m_out.priorMean + share * (imdb(i) - m_out.priorMean);
        }
    }

    void mapCritics()
    {
        const auto tomatoes = [&](std::size_t i) { return valueAt(m_voices.rottenTomatoes, i); };
        const auto metacritic = [&](std::size_t i) { return valueAt(m_voices.metacritic, i); };
        const Moments ofTomatoes = sharedMoments(tomatoes);
        const Moments ofMetacritic = sharedMoments(metacritic);
        const Moments ofImdb = sharedMoments([&](std::size_t i) { return imdb(i); });
        const Moments ofRating = sharedMoments([&](std::size_t i) { return m_out.weightedRating[i]; });
        m_out.ratingMean = ofRating.mean();
        m_out.ratingSd = ofRating.populationSd();
        m_out.criticScore.resize(m_titles, kNaN);
        m_out.gap.resize(m_titles, kNaN);
        for (std::size_t i = 0; i < m_titles; ++i) {
            const double t = tomatoes(i);
            const double c = metacritic(i);
            const int voices = critics(i);
            if (voices == 0)
                continue;
            const double k = ((present(t) ? z(t, ofTomatoes) : 0) + (present(c) ? z(c, ofMetacritic) : 0)) / voices;
            const double raw = ((present(t) ? t : 0) + (present(c) ? c : 0)) / voices;
            const double mapped = ofRating.count() > 0 ? m_out.ratingMean + m_out.ratingSd * k : raw / 10;
            m_out.criticScore[i] = std::clamp(mapped, 0.0, 10.0);
            m_out.clampedCritics += mapped < 0 || mapped > 10;
            if (present(imdb(i)))
                m_out.gap[i] = k - z(imdb(i), ofImdb);
        }
    }

    void blend()
    {
        const double wA = m_out.options.audienceWeight;
        const double wC = m_out.options.criticWeight;
        m_out.weightedScore.resize(m_titles, kNaN);
        m_out.basis.resize(m_titles, Basis::Unrated);
        for (std::size_t i = 0; i < m_titles; ++i) {
            const double rating = m_out.weightedRating[i];
            const double critic = m_out.criticScore[i];
            double& score = m_out.weightedScore[i];
            if (present(rating) && present(critic))
                score = (wA * rating + wC * critic) / (wA + wC);
            else
                score = present(rating) ? rating : critic;
            m_out.rated += present(score);
            m_out.basis[i] = basisOf(present(rating), critics(i));
        }
    }

    static Basis basisOf(bool audience, int critics)
    {
        if (!audience)
            return critics > 0 ? Basis::CriticsOnly : Basis::Unrated;
        if (critics == 0)
            return Basis::AudienceOnly;
        return critics == 1 ? Basis::AudienceOneCritic : Basis::AudienceTwoCritics;
    }

    Voices m_voices;
    std::size_t m_titles;
    Scores m_out;
};

} // namespace

std::string_view basisName(Basis basis) noexcept
{
    switch (basis) {
    case Basis::AudienceTwoCritics:
        return "audience + 2 critics";
    case Basis::AudienceOneCritic:
        return "audience + 1 critic";
    case Basis::AudienceOnly:
        return "audience only";
    case Basis::CriticsOnly:
        return "critics only";
    case Basis::Unrated:
        break;
    }
    return "unrated";
}

Result<Scores> computeScores(const Voices& voices, std::size_t titles, const ScoreOptions& options)
{
    if (auto status = checkOptions(options); !status)
        return status.error();
    return Scorer(voices, titles, options).run();
}

Result<Scores> computeScores(const Catalogue& catalogue, const ScoreOptions& options)
{
    std::array<std::vector<double>, 4> own; // only voices with imputed values need one
    const auto voice = [&](Measure measure, std::vector<double>& copy) -> std::span<const double> {
        const auto numbers = catalogue.numbers(measure);
        if (catalogue.imputed(measure).empty())
            return numbers;
        copy.assign(numbers.begin(), numbers.end());
        for (const TitleId id : catalogue.imputed(measure))
            copy[id.row] = kNaN;
        return copy;
    };
    const Voices voices{voice(Measure::ImdbScore, own[0]), voice(Measure::ImdbVotes, own[1]),
                        voice(Measure::RottenTomatoes, own[2]), voice(Measure::Metacritic, own[3])};
    return computeScores(voices, catalogue.size(), options);
}

double topShare(const Scores& scores, double score)
{
    if (scores.rated == 0 || std::isnan(score))
        return kNaN;
    const auto atLeast = std::count_if(scores.weightedScore.begin(), scores.weightedScore.end(),
                                       [score](double other) { return other >= score; });
    return static_cast<double>(atLeast) / static_cast<double>(scores.rated);
}

} // namespace marquee
