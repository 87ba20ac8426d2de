// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/title_facts.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace marquee::synthetic {

/// The 29 columns of the layout, in file order.
enum Column : std::size_t
{
    TitleColumn,
    GenreColumn,
    TagsColumn,
    LanguagesColumn,
    TypeColumn,
    HiddenGemColumn,
    CountriesColumn,
    RuntimeColumn,
    DirectorColumn,
    WriterColumn,
    ActorsColumn,
    AgeRatingColumn,
    ImdbColumn,
    RottenTomatoesColumn,
    MetacriticColumn,
    AwardsColumn,
    NominationsColumn,
    BoxOfficeColumn,
    ReleaseDateColumn,
    NetflixDateColumn,
    ProductionHouseColumn,
    NetflixLinkColumn,
    ImdbLinkColumn,
    SummaryColumn,
    VotesColumn,
    ImageColumn,
    PosterColumn,
    TmdbTrailerColumn,
    TrailerSiteColumn,
    kColumns
};

using Record = std::array<std::string, kColumns>;

const std::array<std::string_view, kColumns>& columnNames();

/// The cells of everything but title, people and house, in the formats of the layout ("205926.0", "$2,122,065",
/// "12 Dec 2008", "2021-03-04").
Record recordOf(const TitleFacts& facts);

} // namespace marquee::synthetic
