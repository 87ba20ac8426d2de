// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/role_synonyms.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace marquee {
namespace {

struct Synonyms
{
    Role role;
    std::string_view names; ///< keys, clearest first
};

/// Names met in public catalogues: Kaggle's Netflix/IMDb file, IMDb's top 1000 and its own dumps, Netflix titles, the
/// streaming platforms file, vega's movies, MovieLens, TMDB.
constexpr std::array<Synonyms, 29> kSynonyms = {{
    {Role::Title, "title seriestitle primarytitle movietitle filmtitle showtitle titlename moviename filmname showname "
                  "name movie film "
                  "programme program titel titre titulo titolo originaltitle"},
    {Role::Type, "seriesormovie movieorseries type titletype contenttype showtype mediatype kind category"},
    {Role::Genres, "genre genres listedin maingenre majorgenre categories genrenames"},
    {Role::Tags, "tags tag keywords plotkeywords microgenres"},
    {Role::Languages, "languages language spokenlanguages originallanguage audiolanguages"},
    {Role::Countries, "countryavailability countriesavailable availability countries country productioncountries "
                      "countryoforigin origincountry"},
    {Role::Runtime,
     "runtime runtimeminutes runtimemins runtimemin runningtime runningtimemin duration durationminutes durationmin "
     "length minutes runtimehours"},
    {Role::Director, "director directors directedby directorname"},
    {Role::Writer, "writer writers screenwriter screenplay writtenby"},
    {Role::Actors, "actors actor cast stars star starring actorname topcast leadactor castmembers"},
    {Role::AgeRating,
     "viewrating agerating mpaarating mpaa contentrating certificate certification maturityrating parentalrating rated "
     "age rating"},
    {Role::ImdbScore,
     "imdbscore imdbrating imdb ratingimdb scoreimdb averagerating voteaverage avgrating rating score userrating "
     "usersrating imdbaverage"},
    {Role::ImdbVotes,
     "imdbvotes numvotes noofvotes numberofvotes votes votecount votescount numvotedusers imdbnumvotes imdbvotecount"},
    {Role::RottenTomatoes,
     "rottentomatoesscore rottentomatoes rottentomatoesrating tomatometer tomatometerscore tomatometerrating tmeter "
     "rtscore rottentomatoescriticscore tomatoes criticscore criticsscore rottentomatoesmeter rt"},
    {Role::RottenAudience,
     "rottentomatoesaudience rottentomatoesaudiencescore rottenaudience audiencescore audience audiencerating "
     "rtaudience rtaudiencescore popcornmeter audiencemeter"},
    {Role::Metacritic, "metacriticscore metascore metacritic metacriticrating meta"},
    {Role::HiddenGem, "hiddengemscore hiddengem"},
    {Role::AwardsReceived, "awardsreceived awardswon awards wins awardwins oscarswon"},
    {Role::AwardsNominated, "awardsnominatedfor awardsnominated nominations awardnominations"},
    {Role::BoxOffice,
     "boxoffice usgross domesticgross worldwidegross gross revenue revenuemillions grossrevenue grossusd worldwide "
     "lifetimegross boxofficegross"},
    {Role::ReleaseDate,
     "releasedate dateofrelease released releasedon premieredate premiere datepublished firstairdate"},
    {Role::ReleaseYear,
     "releaseyear releasedyear year startyear yearofrelease titleyear yearreleased movieyear released"},
    {Role::NetflixDate, "netflixreleasedate netflixdate dateadded addedon dateaddedtonetflix netflixadded added"},
    {Role::ProductionHouse,
     "productionhouse productioncompany productioncompanies studio studios company distributor productioncompanyname"},
    {Role::Summary, "summary description overview plot synopsis plotsummary storyline"},
    {Role::Link, "netflixlink imdblink link url homepage website imdburl movieimdblink netflixurl"},
    {Role::Image, "image poster posterlink posterurl posterpath img imageurl cover thumbnail"},
    {Role::Trailer, "tmdbtrailer trailersite trailer trailerurl trailerlink"},
    {Role::Id, "id showid imdbid tconst movieid titleid tmdbid netflixid filmid"},
}};

bool isLetterOrDigit(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

/// Position of `key` among the blank-separated names, or npos.
std::size_t rankOf(std::string_view names, std::string_view key)
{
    for (std::size_t rank = 0; !names.empty(); ++rank) {
        const auto blank = std::min(names.find(' '), names.size());
        if (names.substr(0, blank) == key)
            return rank;
        names.remove_prefix(std::min(blank + 1, names.size()));
    }
    return std::string_view::npos;
}

void appendCandidates(std::string_view key, std::vector<RoleCandidate>& out)
{
    for (const auto& [role, names] : kSynonyms)
        if (const auto rank = rankOf(names, key); rank != std::string_view::npos)
            out.push_back({role, rank});
}

} // namespace

std::string nameKey(std::string_view columnName)
{
    std::string key;
    for (const char c : columnName)
        if (isLetterOrDigit(c))
            key += lowerAscii(c);
    return key;
}

std::vector<RoleCandidate> rolesOfName(std::string_view columnName)
{
    std::vector<RoleCandidate> candidates;
    auto key = nameKey(columnName);
    if (key.empty())
        return candidates;
    appendCandidates(key, candidates);
    if (candidates.empty()) {
        // "Star1", "actor_2_name": one of several columns of people.
        key.erase(std::remove_if(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; }), key.end());
        appendCandidates(key, candidates);
        std::erase_if(candidates, [](const RoleCandidate& c) {
            return c.role != Role::Actors && c.role != Role::Director && c.role != Role::Writer;
        });
    }
    return candidates;
}

} // namespace marquee
