// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marquee::test {

/// Eight titles with blanks, accents, ties and lists, in the layout of the public catalogue.
inline constexpr const char* kSmallCatalogue =
    "Title,Genre,Tags,Languages,Series or Movie,Country Availability,Runtime,Director,Actors,View Rating,IMDb Score,"
    "Rotten Tomatoes Score,Metacritic Score,Release Date,Netflix Release Date,IMDb Votes\n"
    "Amélie,\"Comedy, Romance\",Quirky,French,Movie,\"France,Spain\",1-2 hour,Jean-Pierre Jeunet,Audrey "
    "Tautou,R,8.3,89,69,"
    "25 Apr 2001,2015-04-14,700000\n"
    "amelie returns,Comedy,Quirky,French,Movie,France,1-2 hour,,,PG,6.1,,,2 Feb 2019,2020-01-05,900\n"
    "The Wire,\"Crime, Drama\",Gritty,English,Series,\"France,Spain,Italy\",30-60 mins,,\"Dominic West, Idris "
    "Elba\",TV-MA,9.3,"
    "94,91,2 Jun 2002,2015-06-20,300000\n"
    "Wireless,Drama,,English,Movie,Italy,> 2 hrs,Idris Elba,Ann Lee,,5.5,40,45,,2015-06-02,1200\n"
    "Zebra,,,,Movie,,1-2 hour,,,,,,,1 Jan 1999,2021-02-03,\n"
    "Éclair,Drama,Gritty,\"French,English\",Movie,Spain,< 30 minutes,,,PG,7.0,,,1 Jan 2010,2020-01-20,5000\n"
    "10 Things,Comedy,,English,Movie,Italy,1-2 hour,,,PG-13,7.0,70,70,31 Mar 1999,2016-12-01,350000\n"
    "Lost Ending,Crime,,English,Series,Italy,< 30 minutes,,,TV-14,6.0,,,3 Mar 2011,2020-02-01,40\n";

} // namespace marquee::test
