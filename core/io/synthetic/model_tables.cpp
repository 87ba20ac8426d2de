// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/model_tables.h"

namespace marquee::synthetic {

const std::array<std::string_view, kGenres>& genreNames()
{
    static constexpr std::array<std::string_view, kGenres> names = {
        "Drama",      "Comedy",  "Action",    "Thriller",  "Romance", "Crime",  "Adventure",
        "Animation",  "Fantasy", "Family",    "Sci-Fi",    "Mystery", "Horror", "Documentary",
        "Biography",  "History", "Music",     "Short",     "Sport",   "War",    "Musical",
        "Reality-TV", "Western", "Game-Show", "Talk-Show", "News",    "Adult",  "Film-Noir"};
    return names;
}

const std::array<std::string_view, kCountries>& countryNames()
{
    static constexpr std::array<std::string_view, kCountries> names = {
        "United Kingdom", "Czech Republic", "Japan",       "Hungary",   "Canada",      "Thailand",
        "Singapore",      "India",          "Slovakia",    "Australia", "Romania",     "United States",
        "South Africa",   "Lithuania",      "Germany",     "Russia",    "Switzerland", "Belgium",
        "Malaysia",       "Iceland",        "Greece",      "Israel",    "France",      "Hong Kong",
        "Mexico",         "Italy",          "Argentina",   "Poland",    "Brazil",      "Netherlands",
        "Spain",          "Colombia",       "South Korea", "Turkey",    "Sweden",      "Portugal"};
    return names;
}

const std::vector<std::string_view>& languageNames()
{
    static const std::vector<std::string_view> names = {
#include "io/synthetic/tables/languages.inc"
    };
    return names;
}

const std::vector<GenreSet>& genreSets()
{
    static const std::vector<GenreSet> sets = {
#include "io/synthetic/tables/genre_sets.inc"
    };
    return sets;
}

const std::array<Weights<3 + kGenres>, kOrigins>& originModel()
{
    static constexpr std::array<Weights<3 + kGenres>, kOrigins> model = {{
#include "io/synthetic/tables/origin_model.inc"
    }};
    return model;
}

const std::array<Weights<kTraitFeatures + kCells - 1>, kCells>& presenceModel()
{
    static constexpr std::array<Weights<kTraitFeatures + kCells - 1>, kCells> model = {{
#include "io/synthetic/tables/presence_model.inc"
    }};
    return model;
}

const std::vector<AgeRatingModel>& ageRatingModel()
{
    static const std::vector<AgeRatingModel> model = {
#include "io/synthetic/tables/age_rating_model.inc"
    };
    return model;
}

const std::array<Weights<kTraitFeatures>, 4>& runtimeModel()
{
    static constexpr std::array<Weights<kTraitFeatures>, 4> model = {{
#include "io/synthetic/tables/runtime_model.inc"
    }};
    return model;
}

const std::vector<YearPair>& yearPairs()
{
    static const std::vector<YearPair> pairs = {
#include "io/synthetic/tables/release_years.inc"
    };
    return pairs;
}

const std::vector<MonthCount>& netflixMonths()
{
    static const std::vector<MonthCount> months = {
#include "io/synthetic/tables/netflix_months.inc"
    };
    return months;
}

const std::array<std::array<int, kCountries>, kOrigins>& singleCountry()
{
    static constexpr std::array<std::array<int, kCountries>, kOrigins> counts = {{
#include "io/synthetic/tables/single_country.inc"
    }};
    return counts;
}

const std::array<std::array<int, kCountries>, kProfiles>& availabilityProfiles()
{
    static constexpr std::array<std::array<int, kCountries>, kProfiles> profiles = {{
#include "io/synthetic/tables/availability_profiles.inc"
    }};
    return profiles;
}

const AvailabilityClasses& availabilityClasses()
{
    static constexpr AvailabilityClasses classes = {{
#include "io/synthetic/tables/availability_classes.inc"
    }};
    return classes;
}

const std::vector<LanguageModel>& languageModels()
{
    static const std::vector<LanguageModel> models = {
#include "io/synthetic/tables/language_model.inc"
    };
    return models;
}

const std::vector<TagModel>& tagModels()
{
    static const std::vector<TagModel> models = {
#include "io/synthetic/tables/tag_model.inc"
    };
    return models;
}

const std::vector<ScoreModel>& scoreModels()
{
    static const std::vector<ScoreModel> models = {
#include "io/synthetic/tables/score_model.inc"
    };
    return models;
}

const std::vector<ScoreFigures>& scoreFigures()
{
    static const std::vector<ScoreFigures> figures = {
#include "io/synthetic/tables/score_figures.inc"
    };
    return figures;
}

} // namespace marquee::synthetic
