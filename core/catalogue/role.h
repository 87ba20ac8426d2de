// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace marquee {

/// What a column of the file means. The order is that of the interface's list of roles.
enum class Role : std::uint8_t
{
    Title,
    Type,
    Genres,
    Tags,
    Languages,
    Countries,
    Runtime,
    Director,
    Writer,
    Actors,
    AgeRating,
    ImdbScore,
    ImdbVotes,
    RottenTomatoes,
    RottenAudience,
    Metacritic,
    HiddenGem,
    AwardsReceived,
    AwardsNominated,
    BoxOffice,
    ReleaseDate,
    ReleaseYear,
    NetflixDate,
    ProductionHouse,
    Summary,
    Link,
    Image,
    Trailer,
    Id,
    Metric,   ///< any further number column
    Category, ///< any further text or list column
    None      ///< mapped to nothing ("null" outside)
};

/// Name as in the command line interface: "imdb_score"; "null" for None.
std::string_view roleName(Role role) noexcept;
std::optional<Role> roleFromName(std::string_view name) noexcept;

/// Columns of plain numbers; dates, years and runtimes are of their own kind.
bool isNumberRole(Role role) noexcept;

/// Numbers of a title that charts, filters, axes and tables can use. The last five are computed (features/scores.h).
enum class Measure : std::uint8_t
{
    ImdbScore,       ///< 0..10
    ImdbVotes,       ///< count
    RottenTomatoes,  ///< 0..100
    RottenAudience,  ///< 0..100
    Metacritic,      ///< 0..100
    HiddenGem,       ///< 0..10
    AwardsReceived,  ///< count
    AwardsNominated, ///< count
    BoxOffice,       ///< US dollars
    ReleaseYear,
    RuntimeMinutes, ///< only in files that give minutes
    NetflixYear,    ///< year and fraction of the day it was added: 2015.28
    WeightedRating, ///< 0..10
    CriticScore,    ///< 0..10, on the audience's scale
    WeightedScore,  ///< 0..10
    Gap,            ///< standard deviations; positive: critics warmer
    CountryCount    ///< countries it is available in
};
inline constexpr int kMeasureCount = 17;

/// The ends of a scale that values cannot leave.
struct ValueScale
{
    double low = 0;
    double high = 0;
    bool operator==(const ValueScale&) const = default;
};
/// 0..10 or 0..100 for scores; nothing for counts, years and differences.
std::optional<ValueScale> valueScale(Measure measure) noexcept;

/// True for votes, awards and box office: tests, distances and axes use log1p of them.
bool isHeavyTailed(Measure measure) noexcept;
bool isHeavyTailed(Role role) noexcept;

/// Columns that hold a list of labels per title.
enum class ListField : std::uint8_t
{
    Genres,
    Tags,
    Languages,
    Countries,
    Director,
    Writer,
    Actors,
    ProductionHouse
};
inline constexpr int kListFieldCount = 8;

enum class TitleType : std::uint8_t
{
    Film,
    Series,
    Unknown
};

enum class RuntimeClass : std::uint8_t
{
    Under30,
    From30To60,
    From60To120,
    Over120,
    Unknown
};

} // namespace marquee
