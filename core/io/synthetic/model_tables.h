// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

// Aggregates of the public catalogue layout (counts, shares, regression weights) that the synthetic catalogue follows.
// They hold no title, person, house or row of it. Whole numbers, so that they read the same on every platform.
namespace marquee::synthetic {

inline constexpr std::size_t kGenres = 28;
inline constexpr std::size_t kOrigins = 33;
inline constexpr std::size_t kCountries = 36;
inline constexpr std::size_t kCells = 14;    ///< cells that may be missing, see Cell
inline constexpr std::size_t kProfiles = 28; ///< patterns of country availability

/// Features a weight can stand for: intercept, series, the genres, no genre, the origins.
inline constexpr std::size_t kTraitFeatures = 3 + kGenres + kOrigins;

using Weight = std::int16_t; ///< thousandths
template<std::size_t N>
using Weights = std::array<Weight, N>;

struct GenreSet
{
    std::uint32_t genres; ///< bit i: genreNames()[i]
    int films;
    int series;
};

struct AgeRatingModel
{
    const char* name;
    Weights<kTraitFeatures + 3> weights;
};

struct YearPair
{
    int series;
    int netflixYear;
    int releaseYear; ///< 0: release date not known
    int titles;
};

struct MonthCount
{
    int year;
    int month;
    int titles;
};

struct Counted
{
    int index;
    int count;
};

struct LanguageModel
{
    std::array<int, 10> titlesWith;   ///< titles with 1, 2, … languages
    std::vector<Counted> alone;       ///< language, titles that are in this one only
    std::vector<Counted> amongOthers; ///< language, weight in a title with several
};

struct TagTerm
{
    int feature; ///< below kTraitFeatures a trait, from there on an earlier tag
    int weight;  ///< thousandths
};

struct TagModel
{
    const char* name;
    int titles;
    int repeats; ///< titles that list it twice, a flaw of the file
    int base;    ///< log odds without any feature, thousandths
    std::vector<TagTerm> terms;
};

struct Knot
{
    int latent; ///< thousandths
    int value;  ///< thousandths, of log10 where the score is heavy-tailed
};

inline constexpr std::size_t kScorePresence = 10; ///< cells from Cell::Director on
inline constexpr std::size_t kEras = 4;
inline constexpr std::size_t kScoreExtras = 5; ///< votes, IMDb, critic, nominations, and one spare

struct ScoreModel
{
    Weights<kTraitFeatures + kScorePresence + kEras + kScoreExtras> mean;
    Weights<3 + kGenres> logSpread;
    std::vector<std::vector<Knot>> classes; ///< ascending knots per class of title
};

/// Levels of the percentiles in ScoreFigures.
inline constexpr std::array kPercentiles = {0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99};

struct ScoreFigures
{
    std::size_t score;
    std::size_t genre; ///< kGenres: all titles
    bool logarithm;    ///< whether the figures are those of log10
    std::int64_t mean; ///< thousandths, like all that follow
    std::int64_t deviation;
    int kurtosis;
    std::array<std::int64_t, kPercentiles.size()> percentiles;
};

/// Films of each origin, then series of each origin.
using AvailabilityClasses = std::array<std::array<int, kProfiles + 3>, 2 * kOrigins>;

const std::array<std::string_view, kGenres>& genreNames();
const std::array<std::string_view, kCountries>& countryNames();
const std::vector<std::string_view>& languageNames();
const std::vector<GenreSet>& genreSets();
const std::array<Weights<3 + kGenres>, kOrigins>& originModel();
const std::array<Weights<kTraitFeatures + kCells - 1>, kCells>& presenceModel();
const std::vector<AgeRatingModel>& ageRatingModel();
const std::array<Weights<kTraitFeatures>, 4>& runtimeModel();
const std::vector<YearPair>& yearPairs();
const std::vector<MonthCount>& netflixMonths();
const std::array<std::array<int, kCountries>, kOrigins>& singleCountry();
const std::array<std::array<int, kCountries>, kProfiles>& availabilityProfiles(); ///< thousandths
const AvailabilityClasses& availabilityClasses();
const std::vector<LanguageModel>& languageModels();
const std::vector<TagModel>& tagModels();
const std::vector<ScoreModel>& scoreModels();
const std::vector<ScoreFigures>& scoreFigures(); ///< of each score, in the order of scoreModels()

} // namespace marquee::synthetic
