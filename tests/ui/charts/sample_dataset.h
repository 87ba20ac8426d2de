// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "io/schema.h"
#include "io/table_reader.h"

#include <fmt/format.h>

#include <string>

namespace marquee {

inline DatasetPtr datasetFromCsv(const std::string& csv)
{
    const RawTablePtr table = readTableFromBytes(csv, "sample.csv").value();
    return makeDataset(table, guessSchema(*table)).value();
}

/// 120 titles of the usual columns: every fourth is a series, every third Japanese, critics for every second film.
inline DatasetPtr sampleDataset()
{
    std::string csv =
        "Title,Genre,Languages,Series or Movie,Country Availability,Runtime,View Rating,IMDb Score,IMDb Votes,"
        "Rotten Tomatoes Score,Metacritic Score,Awards Received,Boxoffice,Release Date,Netflix Release Date\n";
    constexpr const char* kGenres[] = {"\"Drama, Romance\"", "Comedy", "\"Action, Drama\"", "\"Comedy, Romance\"",
                                       "Horror"};
    for (int i = 0; i < 120; ++i) {
        const bool series = i % 4 == 3;
        const bool critics = !series && i % 2 == 0;
        csv += fmt::format(
            "Title {},{},{},{},{},{},{},{:.1f},{},{},{},{},{},{} Mar 2008,2015-0{}-14\n", i, kGenres[i % 5],
            i % 3 == 0   ? "Japanese"
            : i % 7 == 0 ? "\"English, French\""
                         : "English",
            series ? "Series" : "Movie", i % 2 == 0 ? "\"Japan,France\"" : "France",
            series       ? "< 30 minutes"
            : i % 5 == 0 ? "> 2 hrs"
                         : "1-2 hour",
            i % 3 == 0 ? "PG" : "R", 4 + (i % 50) / 10.0, 100 * (i + 1), critics ? std::to_string(30 + i % 60) : "",
            critics ? std::to_string(35 + i % 50) : "", i % 6 == 0 ? std::to_string(i + 1) : "",
            i % 5 == 0 ? fmt::format("\"$1,{:03},000\"", i) : "", 1 + i % 28, 1 + i % 9);
    }
    return datasetFromCsv(csv);
}

} // namespace marquee
