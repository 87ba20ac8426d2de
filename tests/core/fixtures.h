// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "features/dataset.h"
#include "io/schema.h"
#include "io/table_reader.h"

#include <array>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

/// Catalogues for tests: from a text, made up, or the real one where it is at hand.
namespace fixtures {

inline marquee::DatasetPtr fromCsv(const std::string& csv, const marquee::OpenOptions& options = {})
{
    const auto table = marquee::readTableFromBytes(csv, "test.csv").value();
    return marquee::makeDataset(table, marquee::guessSchema(*table), options).value();
}

/// The real catalogue, or null where MARQUEE_REAL_CATALOGUE is not set. Opened once a program.
inline marquee::DatasetPtr realCatalogue()
{
    static const marquee::DatasetPtr kData = [] {
        const char* path = std::getenv("MARQUEE_REAL_CATALOGUE");
        return path == nullptr ? nullptr : marquee::openDataset(path).value();
    }();
    return kData;
}

inline constexpr std::string_view kHeader =
    "Title,Genre,Tags,Languages,Series or Movie,Country Availability,Runtime,Director,Writer,Actors,View Rating,"
    "IMDb Score,Rotten Tomatoes Score,Metacritic Score,Awards Received,Awards Nominated For,Release Date,"
    "Netflix Release Date,Production House,IMDb Votes\n";

/// Some labels of a list, in quotes; none with probability `missing`.
inline std::string someOf(marquee::Random& random, const std::vector<std::string>& labels, std::size_t most,
                          double missing)
{
    if (random.uniform() < missing)
        return "";
    std::string text;
    for (std::size_t i = 0, count = 1 + random.below(most); i < count; ++i)
        text += (text.empty() ? "" : ", ") + labels[random.below(labels.size())];
    return '"' + text + '"';
}

inline std::vector<std::string> numbered(const std::string& stem, int count)
{
    std::vector<std::string> names;
    names.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        names.push_back(stem + " " + std::to_string(i));
    return names;
}

inline std::string madeUpRow(marquee::Random& random, std::size_t row)
{
    static const std::vector<std::string> kGenres{"Drama", "Comedy", "Action", "Thriller", "Animation", "Documentary"};
    static const std::vector<std::string> kLanguages{"English", "Japanese", "Korean", "French"};
    static const std::vector<std::string> kCountries{"Japan", "France", "Canada", "Iceland", "Mexico"};
    static const std::vector<std::string> kTags = numbered("Tag", 30);
    static const std::vector<std::string> kPeople = numbered("Person", 80);
    static const std::vector<std::string> kHouses = numbered("House", 10);
    const bool series = random.uniform() < 0.3;
    const bool rated = random.uniform() < 0.9;
    const auto number = [&](double low, double high, bool present) {
        const double value = low + random.uniform() * (high - low);
        return present ? std::to_string(static_cast<int>(value)) : std::string();
    };
    std::string line = "Title " + std::to_string(row) + ',' + someOf(random, kGenres, 3, 0.1) + ',' +
                       someOf(random, kTags, 5, 0.1) + ',' + someOf(random, kLanguages, 2, 0.1) + ',' +
                       (series ? "Series" : "Movie") + ',' + someOf(random, kCountries, 3, 0.05) + ',' +
                       (series ? "< 30 minutes" : "1-2 hour") + ',' + someOf(random, kPeople, 1, 0.3) + ',' +
                       someOf(random, kPeople, 2, 0.3) + ',' + someOf(random, kPeople, 4, 0.2) + ",R,";
    line += rated ? number(3, 9, true) + '.' + std::to_string(random.below(10)) : std::string();
    line +=
        ',' + number(10, 99, rated && random.uniform() < 0.4) + ',' + number(10, 99, rated && random.uniform() < 0.3);
    line += ',' + number(1, 30, random.uniform() < 0.4) + ',' + number(1, 60, random.uniform() < 0.5) + ',';
    line += random.uniform() < 0.9 ? number(1, 28, true) + " Mar " + number(1960, 2021, true) : std::string();
    line += ",2020-01-01," + someOf(random, kHouses, 2, 0.6) + ',';
    line += rated ? std::to_string(1 + random.below(1U << (4 + random.below(16)))) : std::string();
    return line + '\n';
}

/// A made-up catalogue with gaps of every kind; the same for the same arguments.
inline marquee::DatasetPtr madeUp(std::size_t rows, std::uint64_t seed = 1)
{
    marquee::Random random(seed);
    std::string csv(kHeader);
    for (std::size_t row = 0; row < rows; ++row)
        csv += madeUpRow(random, row);
    return fromCsv(csv);
}

} // namespace fixtures
