// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/cluster_names.h"

#include "clustering/cluster_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marquee {
namespace {

constexpr std::size_t kMaxWords = 4;
/// Share and distinctiveness from which a label speaks for its cluster.
constexpr double kLabelShare = 0.6;
constexpr double kSecondShare = 0.5; ///< of a genre that only qualifies another: "romantic comedies"
constexpr double kLabelDistinct = 0.1;

/// An adjective a deviation earns: said from `from` on (below it, when negative).
struct Adjective
{
    std::string_view word;
    double NameTraits::*trait;
    double from;
};

/// In the order in which they are said. "Hit" replaces "mainstream" where both hold.
constexpr std::array<Adjective, 6> kAdjectives{{{"awarded", &NameTraits::awards, 0.9},
                                                {"acclaimed", &NameTraits::score, 0.6},
                                                {"low-rated", &NameTraits::score, -0.6},
                                                {"little-seen", &NameTraits::votes, -0.45},
                                                {"hit", &NameTraits::votes, 1.1},
                                                {"mainstream", &NameTraits::votes, 0.6}}};
/// Said only where nothing else can be.
constexpr std::array<Adjective, 4> kMilder{{{"well-rated", &NameTraits::score, 0.3},
                                            {"weaker", &NameTraits::score, -0.3},
                                            {"awarded", &NameTraits::awards, 0.3},
                                            {"recent", &NameTraits::year, 0.3}}};

/// How far beyond its threshold; 0 or less: not earned. NaN is never earned.
double excess(const Adjective& adjective, const NameTraits& traits)
{
    const double deviation = traits.*adjective.trait;
    const double beyond = adjective.from > 0 ? deviation - adjective.from : adjective.from - deviation;
    return std::isnan(beyond) ? -1 : beyond;
}

/// All that hold, in the order of speech; of two on one trait the stronger.
std::vector<const Adjective*> earnedAdjectives(const NameTraits& traits)
{
    std::vector<const Adjective*> earned;
    for (const Adjective& adjective : kAdjectives) {
        const bool outdone = std::any_of(earned.begin(), earned.end(),
                                         [&](const Adjective* other) { return other->trait == adjective.trait; });
        if (!outdone && excess(adjective, traits) >= 0)
            earned.push_back(&adjective);
    }
    return earned;
}

/// Praised and awarded: one word says both, and that people have heard of it.
bool isPrestige(const NameTraits& traits)
{
    constexpr double kAwards = 0.9;
    constexpr double kScore = 0.6;
    return traits.awards >= kAwards && traits.score >= kScore && !(traits.votes < 0);
}

/// The at most two strongest adjectives, in the order of speech.
std::vector<std::string_view> adjectivesOf(const NameTraits& traits)
{
    if (isPrestige(traits))
        return {"prestige"};
    std::vector<const Adjective*> earned = earnedAdjectives(traits);
    const auto strength = [&](const Adjective* a) { return std::abs(traits.*(a->trait)); };
    while (earned.size() > 2)
        earned.erase(std::min_element(earned.begin(), earned.end(), [&](const Adjective* a, const Adjective* b) {
            return strength(a) < strength(b);
        }));
    std::vector<std::string_view> words;
    words.reserve(earned.size());
    for (const Adjective* adjective : earned)
        words.push_back(adjective->word);
    return words;
}

bool speaks(const NameLabel& label, double leastShare = kLabelShare)
{
    return label.share >= leastShare && label.distinctiveness >= kLabelDistinct;
}

std::string typeNoun(const NameTraits& traits)
{
    if (traits.seriesShare >= 0.85)
        return "series";
    return traits.seriesShare <= 0.15 ? "films" : "titles";
}

/// The words of a name by their part in it; joined in this order.
struct NameWords
{
    std::vector<std::string> adjectives;
    std::string origin; ///< a language, or "international"
    std::string genreAdjective, noun;

    std::size_t count() const
    {
        const auto words = [](const std::string& text) {
            return text.empty() ? std::size_t{0}
                                : 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
        };
        return adjectives.size() + words(origin) + words(genreAdjective) + words(noun);
    }

    std::string joined() const
    {
        std::string text;
        const auto add = [&](const std::string& word) {
            if (!word.empty())
                text += (text.empty() ? "" : " ") + word;
        };
        for (const auto& adjective : adjectives)
            add(adjective);
        add(origin);
        add(genreAdjective);
        add(noun);
        if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
            text[0] = static_cast<char>(text[0] - 'a' + 'A');
        return text;
    }
};

/// The adjective before the noun of rank `noun`. Whom a title is for says more than what happens in it.
std::string secondGenre(const std::vector<GenreWords>& telling, int noun)
{
    std::string adjective;
    for (const GenreWords& genre : telling)
        if (genre.rank != noun && (adjective.empty() || genre.adjective == "family"))
            adjective = genre.adjective;
    return adjective;
}

/// The three genres that tell most, of those that at least such a share of the titles has.
std::vector<GenreWords> tellingGenres(const NameTraits& traits, double leastShare)
{
    constexpr std::size_t kMost = 3;
    std::vector<GenreWords> telling;
    for (const NameLabel& label : traits.genres)
        if (speaks(label, leastShare) && telling.size() < kMost)
            telling.push_back(genreWords(label.label));
    return telling;
}

/// "comedies and documentaries", where most films are one or the other. Series are said by one word alone.
void addPair(NameWords& words, const NameTraits& traits)
{
    constexpr double kMostShare = 0.65;
    if (!traits.pair || traits.pair->share < kMostShare || words.noun == "series")
        return;
    const std::string more = genreWords(traits.pair->more).plural, less = genreWords(traits.pair->less).plural;
    if (!more.empty() && !less.empty())
        words.noun = more + " and " + less;
}

void addGenres(NameWords& words, const NameTraits& traits)
{
    const std::vector<GenreWords> telling = tellingGenres(traits, kLabelShare);
    words.noun = typeNoun(traits);
    if (telling.empty())
        return addPair(words, traits);
    const auto noun = std::min_element(telling.begin(), telling.end(),
                                       [](const GenreWords& a, const GenreWords& b) { return a.rank < b.rank; });
    if (words.noun == "series") {
        words.genreAdjective = noun->plural == "animation" || noun->plural == "anime" ? noun->plural : noun->adjective;
        return;
    }
    if (noun->plural.empty()) { // "action films"
        words.genreAdjective = noun->adjective;
        return;
    }
    words.noun = noun->plural;
    words.genreAdjective = secondGenre(tellingGenres(traits, kSecondShare), noun->rank);
}

void addOrigin(NameWords& words, const NameTraits& traits)
{
    const auto language = std::find_if(traits.languages.begin(), traits.languages.end(), [](const NameLabel& label) {
        return label.label != "English" && speaks(label);
    });
    if (language != traits.languages.end())
        words.origin = language->label;
    else if (traits.englishShare < 0.3 || (traits.englishShare < 0.5 && words.adjectives.empty()))
        words.origin = "international";
}

/// Drops what matters least until four words are left.
void shorten(NameWords& words)
{
    if (words.count() > kMaxWords && words.adjectives.size() > 1)
        words.adjectives.pop_back();
    if (words.count() > kMaxWords)
        words.genreAdjective.clear();
    if (words.count() > kMaxWords)
        words.adjectives.clear();
}

/// The noun of the genre that half of the titles have; empty where there is none.
std::string mostlyOf(const NameTraits& traits)
{
    constexpr double kHalf = 0.5;
    return traits.genres.empty() || traits.genres.front().share < kHalf
               ? std::string()
               : genreWords(traits.genres.front().label).plural;
}

void addMildWords(NameWords& words, const NameTraits& traits)
{
    const auto mild = std::find_if(kMilder.begin(), kMilder.end(),
                                   [&](const Adjective& adjective) { return excess(adjective, traits) >= 0; });
    if (mild != kMilder.end())
        words.adjectives.emplace_back(mild->word);
    else if (const std::string plural = mostlyOf(traits); !plural.empty())
        words = {{"mostly"}, "", "", plural};
    else
        words.adjectives.emplace_back("mixed");
}

/// A genre alone is a poor name where the audience clearly likes it, or does not.
void addVerdict(NameWords& words, const NameTraits& traits)
{
    constexpr double kClear = 0.45;
    if (traits.score >= kClear)
        words.adjectives.emplace_back("well-rated");
    else if (traits.score <= -kClear)
        words.adjectives.emplace_back("weaker");
}

NameWords wordsOf(const NameTraits& traits)
{
    NameWords words;
    if (traits.year <= -0.9 && traits.mostBefore) {
        words.noun = "classics before " + std::to_string(*traits.mostBefore);
        return words;
    }
    for (const auto adjective : adjectivesOf(traits))
        words.adjectives.emplace_back(adjective);
    addOrigin(words, traits);
    addGenres(words, traits);
    const bool bare = words.adjectives.empty() && words.origin.empty() && words.genreAdjective.empty();
    if (bare && words.noun == typeNoun(traits))
        addMildWords(words, traits);
    else if (bare)
        addVerdict(words, traits);
    shorten(words);
    return words;
}

bool isTaken(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Names that say one word more than `words`, best first: what else is true of the titles.
std::vector<NameWords> fullerNames(const NameTraits& traits, const NameWords& words)
{
    constexpr double kManyShare = 0.4;
    constexpr double kTelling = 0.02; // of a label that is hardly more frequent than elsewhere nothing is said
    std::vector<NameWords> fuller;
    const auto addAdjective = [&](const Adjective& adjective) {
        const auto& said = words.adjectives;
        if (excess(adjective, traits) < 0 || std::find(said.begin(), said.end(), adjective.word) != said.end())
            return;
        fuller.push_back(words);
        fuller.back().adjectives.insert(fuller.back().adjectives.begin(), std::string(adjective.word));
    };
    for (const Adjective* adjective : earnedAdjectives(traits))
        addAdjective(*adjective);
    for (const NameLabel& genre : traits.genres)
        if (genre.share >= kManyShare && genre.distinctiveness >= kTelling) {
            fuller.push_back(words);
            fuller.back().genreAdjective = genreWords(genre.label).adjective;
        }
    for (const NameLabel& language : traits.languages)
        if (language.share >= kManyShare && language.distinctiveness >= kTelling) {
            fuller.push_back(words);
            fuller.back().origin = language.label;
        }
    for (const Adjective& adjective : kMilder)
        addAdjective(adjective);
    return fuller;
}

/// Another name for a cluster whose own is taken; at last a number.
std::string anotherName(const NameTraits& traits, const NameWords& words, const std::vector<std::string>& taken)
{
    for (NameWords& fuller : fullerNames(traits, words)) {
        while (fuller.count() > kMaxWords && fuller.adjectives.size() > 1)
            fuller.adjectives.pop_back();
        if (fuller.count() <= kMaxWords + 1 && !isTaken(taken, fuller.joined())) // "Little-seen classics before 2000"
            return fuller.joined();
    }
    for (int number = 2;; ++number)
        if (std::string name = words.joined() + " " + std::to_string(number); !isTaken(taken, name))
            return name;
}

} // namespace

std::vector<std::string> nameClusters(const std::vector<NameTraits>& clusters, const std::vector<std::string>& taken)
{
    std::vector<std::string> names = taken;
    for (const NameTraits& traits : clusters) {
        const NameWords words = wordsOf(traits);
        const std::string name = words.joined();
        names.push_back(isTaken(names, name) ? anotherName(traits, words, names) : name);
    }
    names.erase(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(taken.size()));
    return names;
}

} // namespace marquee
