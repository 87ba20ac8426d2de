// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/record_writer.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace marquee::synthetic {

namespace {

constexpr std::array<std::string_view, 4> kRuntimeLabels = {"1-2 hour", "> 2 hrs", "< 30 minutes", "30-60 mins"};
constexpr std::array<std::string_view, 12> kMonthNames = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

void append(std::string& list, std::string_view item, std::string_view separator)
{
    if (!list.empty())
        list += separator;
    list += item;
}

/// Forms come first, then alphabetical, as the layout's source lists them.
std::string genreCell(std::uint32_t genres)
{
    constexpr std::uint32_t kForms = 1U << Documentary | 1U << Animation | 1U << Short;
    std::vector<std::size_t> order;
    for (std::size_t g = 0; g < kGenres; ++g) {
        if ((genres >> g & 1U) != 0)
            order.push_back(g);
    }
    std::sort(order.begin(), order.end(), [](std::size_t a, std::size_t b) {
        const bool formA = (kForms >> a & 1U) != 0;
        const bool formB = (kForms >> b & 1U) != 0;
        return formA != formB ? formA : genreNames()[a] < genreNames()[b];
    });
    std::string cell;
    for (const std::size_t g : order)
        append(cell, genreNames()[g], ", ");
    return cell;
}

std::string countryCell(std::uint64_t countries)
{
    std::string cell;
    for (std::size_t c = 0; c < kCountries; ++c) {
        if ((countries >> c & 1U) != 0)
            append(cell, countryNames()[c], ",");
    }
    return cell;
}

std::string number(double value)
{
    return std::isnan(value) ? std::string() : fmt::format("{:.1f}", value);
}

std::string money(double value)
{
    if (std::isnan(value))
        return {};
    std::string digits = fmt::format("{:.0f}", value);
    for (std::size_t i = digits.size(); i > 3; i -= 3)
        digits.insert(i - 3, ",");
    return "$" + digits;
}

std::string releaseCell(const Date& date)
{
    if (date.year == 0)
        return {};
    return fmt::format("{:02} {} {}", date.day, kMonthNames[static_cast<std::size_t>(date.month - 1)], date.year);
}

void writeScores(Record& record, const Scores& scores)
{
    record[HiddenGemColumn] = number(scores.hiddenGem);
    record[ImdbColumn] = number(scores.imdb);
    record[RottenTomatoesColumn] = number(scores.rottenTomatoes);
    record[MetacriticColumn] = number(scores.metacritic);
    record[AwardsColumn] = number(scores.awards);
    record[NominationsColumn] = number(scores.nominations);
    record[BoxOfficeColumn] = money(scores.boxOffice);
    record[VotesColumn] = number(scores.votes);
}

} // namespace

const std::array<std::string_view, kColumns>& columnNames()
{
    static constexpr std::array<std::string_view, kColumns> names = {"Title",
                                                                     "Genre",
                                                                     "Tags",
                                                                     "Languages",
                                                                     "Series or Movie",
                                                                     "Hidden Gem Score",
                                                                     "Country Availability",
                                                                     "Runtime",
                                                                     "Director",
                                                                     "Writer",
                                                                     "Actors",
                                                                     "View Rating",
                                                                     "IMDb Score",
                                                                     "Rotten Tomatoes Score",
                                                                     "Metacritic Score",
                                                                     "Awards Received",
                                                                     "Awards Nominated For",
                                                                     "Boxoffice",
                                                                     "Release Date",
                                                                     "Netflix Release Date",
                                                                     "Production House",
                                                                     "Netflix Link",
                                                                     "IMDb Link",
                                                                     "Summary",
                                                                     "IMDb Votes",
                                                                     "Image",
                                                                     "Poster",
                                                                     "TMDb Trailer",
                                                                     "Trailer Site"};
    return names;
}

Record recordOf(const TitleFacts& facts)
{
    Record record;
    record[GenreColumn] = genreCell(facts.genres);
    for (const int tag : facts.tags)
        append(record[TagsColumn], tagModels()[static_cast<std::size_t>(tag)].name, ",");
    for (const int language : facts.languages)
        append(record[LanguagesColumn], languageNames()[static_cast<std::size_t>(language)], ", ");
    record[TypeColumn] = facts.series ? "Series" : "Movie";
    record[CountriesColumn] = countryCell(facts.countries);
    record[RuntimeColumn] = kRuntimeLabels[static_cast<std::size_t>(facts.runtime)];
    record[AgeRatingColumn] = facts.ageRating;
    record[ReleaseDateColumn] = releaseCell(facts.release);
    record[NetflixDateColumn] =
        fmt::format("{:04}-{:02}-{:02}", facts.netflix.year, facts.netflix.month, facts.netflix.day);
    if (facts.has(Cell::Trailer))
        record[TrailerSiteColumn] = "YouTube";
    writeScores(record, facts.scores);
    return record;
}

} // namespace marquee::synthetic
