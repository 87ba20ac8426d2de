// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "io/table_reader.h"

namespace marquee::test {

/// Eight titles with what cleaning looks for: text read in the wrong encoding, a label in other capitals, a borrowed
/// record, a release after the Netflix date, and blanks.
inline DatasetPtr oddDataset(const CleaningOptions& cleaning = {})
{
    constexpr auto kText =
        "Title,Genre,Series or Movie,View Rating,Actors,Director,IMDb Score,Rotten Tomatoes Score,Metacritic Score,"
        "IMDb Votes,Release Date,Netflix Release Date,Mood\n"
        "Zebra,Drama,Movie,R,\"Ann, Bob\",Kay,7.5,80,70,1000,12 Dec 2010,2015-04-14,calm\n"
        "apple,Comedy,Movie,PG,\"Cid, Dan\",Lou,6.5,60,,20000,01 Jan 2012,2016-04-14,\n"
        "Mango,\"Drama, Comedy\",Series,Not Rated,\"Eve, Fay\",,8.5,,,300,05 May 2000,2015-06-14,dark\n"
        "AndrÃ© & his olive tree,Documentary,Movie,NOT RATED,\"Gus, Hal\",Mia,,,,,03 Mar 2019,2020-01-01,bright\n"
        "Gone Girl,Drama,Movie,R,\"Ben, Ros\",Finch,8.1,87,79,863582,03 Oct 2014,2016-01-01,dark\n"
        "Girls Revenge,Drama,Movie,R,\"Ben, Ros\",Finch,8.1,87,79,863582,03 Oct 2014,2017-01-01,dark\n"
        "Late,Comedy,Movie,Not Rated,\"Ida, Jon\",Ned,5.5,,40,40,03 Oct 2020,2018-01-01,calm\n"
        "Plain,Comedy,Series,Not Rated,\"Kim, Lee\",,,,50,,,2018-02-01,calm\n";
    auto table = readTableFromBytes(kText, "odd.csv");
    const Schema schema = guessSchema(*table.value());
    OpenOptions options;
    options.cleaning = cleaning;
    return makeDataset(table.value(), schema, options).value();
}

} // namespace marquee::test
