// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/model_tables.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace marquee::synthetic {

enum Genre : std::uint8_t
{
    Drama,
    Comedy,
    Action,
    Thriller,
    Romance,
    Crime,
    Adventure,
    Animation,
    Fantasy,
    Family,
    SciFi,
    Mystery,
    Horror,
    Documentary,
    Biography,
    History,
    Music,
    Short,
    Sport,
    War,
    Musical,
    RealityTv,
    Western,
    GameShow,
    TalkShow,
    News,
    Adult,
    FilmNoir
};

/// Where a title comes from: decides its languages, names and, in part, its tags and markets.
enum class Origin : std::uint8_t
{
    American,
    British,
    Japanese,
    Korean,
    Hindi,
    SouthIndian,
    Chinese,
    HongKong,
    Thai,
    Indonesian,
    Filipino,
    Spanish,
    LatinAmerican,
    Brazilian,
    French,
    German,
    Italian,
    Polish,
    Czech,
    Turkish,
    Russian,
    Swedish,
    Danish,
    Norwegian,
    Dutch,
    Arabic,
    Israeli,
    Romanian,
    Hungarian,
    African,
    Canadian,
    Australian,
    Nordic
};

/// Cells that may be missing, in the order in which the model decides about them.
enum class Cell : std::uint8_t
{
    Imdb,
    ReleaseDate,
    Languages,
    Actors,
    Director,
    Writer,
    RottenTomatoes,
    Metacritic,
    AgeRating,
    BoxOffice,
    ProductionHouse,
    Nominations,
    Awards,
    Trailer
};

struct Date
{
    int year = 0; ///< 0: not known
    int month = 0;
    int day = 0;
    friend auto operator<=>(const Date&, const Date&) = default;
};

/// Numbers of a title. NaN where the cell is missing.
struct Scores
{
    double votes = std::numeric_limits<double>::quiet_NaN();
    double imdb = std::numeric_limits<double>::quiet_NaN();
    double rottenTomatoes = std::numeric_limits<double>::quiet_NaN();
    double metacritic = std::numeric_limits<double>::quiet_NaN();
    double hiddenGem = std::numeric_limits<double>::quiet_NaN();
    double nominations = std::numeric_limits<double>::quiet_NaN();
    double awards = std::numeric_limits<double>::quiet_NaN();
    double boxOffice = std::numeric_limits<double>::quiet_NaN();
};

/// What the model decides about a title before anything is put into words.
struct TitleFacts
{
    bool series = false;
    std::uint32_t genres = 0; ///< bit mask of Genre
    Origin origin = Origin::American;
    std::array<bool, kCells> present = {};
    std::string ageRating;
    int runtime = 0; ///< index into runtimeLabels(); series are always 2
    std::vector<int> tags;
    std::vector<int> languages;
    std::uint64_t countries = 0; ///< bit mask of countryNames()
    Date release;
    Date netflix;
    Scores scores;

    bool has(Genre genre) const noexcept { return (genres >> genre & 1U) != 0; }
    bool has(Cell cell) const noexcept { return present[static_cast<std::size_t>(cell)]; }
};

} // namespace marquee::synthetic
