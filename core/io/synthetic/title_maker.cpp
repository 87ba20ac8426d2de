// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/title_maker.h"

#include "io/synthetic/known_names.h"

#include <string_view>

namespace marquee::synthetic {

namespace {

constexpr std::array<std::string_view, 14> kNumbers = {"Two",    "Three",    "Four",   "Five", "Six",
                                                       "Seven",  "Eight",    "Nine",   "Ten",  "Eleven",
                                                       "Twelve", "Thirteen", "Twenty", "Forty"};

std::string_view oneOf(const Words& words, Random& random)
{
    return words[random.below(words.size())];
}

std::string slot(char name, const TitleStyle& style, const Culture& culture, Random& random)
{
    switch (name) {
    case 'a':
        return std::string(oneOf(style.adjectives, random));
    case 'n':
        return std::string(oneOf(style.nouns, random));
    case 'g':
        return std::string(oneOf(culture.givens, random));
    case 's':
        return surname(culture, random.next());
    case 'p':
        return placeName(culture, random.next());
    case 't':
        return std::string(kNumbers[random.below(kNumbers.size())]);
    case 'y':
        return std::to_string(1805 + random.below(164));
    default:
        break;
    }
    std::string compound(oneOf(style.starts, random));
    compound += oneOf(style.ends, random);
    return compound;
}

/// "A Orchard" as "An Orchard".
void mendArticles(std::string& title)
{
    constexpr std::string_view kVowels = "AEIOU";
    for (std::size_t at = title.find("A "); at != std::string::npos; at = title.find("A ", at + 1)) {
        const bool wordStart = at == 0 || title[at - 1] == ' ';
        if (wordStart && at + 2 < title.size() && kVowels.find(title[at + 2]) != std::string_view::npos)
            title.insert(at + 1, "n");
    }
}

std::string fill(std::string_view pattern, const TitleStyle& style, const Culture& culture, Random& random)
{
    std::string title;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '{') {
            title += pattern[i];
            continue;
        }
        title += slot(pattern[i + 1], style, culture, random);
        i += 2;
    }
    mendArticles(title);
    return title;
}

std::string localTitle(const Culture& culture, Random& random)
{
    const std::string head(oneOf(culture.heads, random));
    const std::string tail(oneOf(culture.tails, random));
    return culture.tailFirst ? tail + head : head + tail;
}

std::size_t franchiseGroup(const TitleFacts& facts)
{
    const auto kind = static_cast<std::size_t>(titleKindOf(facts));
    return (static_cast<std::size_t>(facts.origin) * kTitleKinds + kind) * 2 + (facts.series ? 1 : 0);
}

std::string continued(const Wording& first, bool series, int part, const TitleStyle& style, Random& random)
{
    constexpr std::array<std::string_view, 5> kRoman = {"II", "III", "IV", "V", "VI"};
    const std::string number = std::to_string(part);
    const std::string subtitle(oneOf(style.subtitles, random));
    switch (random.below(series ? 3 : 6)) {
    case 0:
        return first.title + ": " + subtitle;
    case 1:
        return series ? first.title + ": Season " + number : first.title + ' ' + number;
    case 2:
        return series ? first.title + ": " + subtitle : first.title + ' ' + number + ": " + subtitle;
    case 3:
        return first.title + ": Part " + std::string(kRoman[static_cast<std::size_t>(part - 2) % kRoman.size()]);
    case 4:
        return first.title + ' ' + number;
    default:
        return first.title + " Returns";
    }
}

} // namespace

TitleMaker::TitleMaker(std::uint64_t seed) : m_credits(seed), m_franchises(kOrigins * kTitleKinds * 2) {}

Wording TitleMaker::make(const TitleFacts& facts, Random& random)
{
    Wording wording;
    wording.credits = m_credits.make(facts, random);
    if (Franchise* franchise = franchiseFor(facts, random)) {
        wording.title = sequel(facts, *franchise, random);
        if (!wording.title.empty()) {
            const std::string houses = wording.credits.houses;
            wording.credits = franchise->first.credits;
            if (random.below(4) == 0)
                wording.credits.houses = houses;
            return wording;
        }
    }
    wording.title = fresh(facts, wording.credits, random);
    remember(facts, wording, random);
    return wording;
}

bool TitleMaker::claim(const std::string& title)
{
    return !isKnownName(title) && m_used.insert(nameHash(title)).second;
}

std::string TitleMaker::fresh(const TitleFacts& facts, const Credits& credits, Random& random)
{
    constexpr double kDirectorsHabit = 0.25; // a director's titles often follow one pattern
    constexpr int kAttempts = 12;
    const Culture& culture = cultureOf(facts.origin);
    const TitleStyle& style = titleStyle(titleKindOf(facts));
    std::string title;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const bool local = random.uniform() < culture.localShare;
        const bool habit = attempt == 0 && random.uniform() < kDirectorsHabit;
        const double skew = habit ? Random(credits.director).uniform() : random.uniform();
        const auto pattern = static_cast<std::size_t>(skew * skew * static_cast<double>(style.patterns.size()));
        title = local ? localTitle(culture, random) : fill(style.patterns[pattern], style, culture, random);
        if (claim(title))
            return title;
    }
    // The plain forms are used up in a very large catalogue: say where it plays.
    std::string longer = title;
    while (!claim(longer))
        longer = title + ": " + placeName(culture, random.next()) + ' ' + slot('n', style, culture, random) + ' ' +
                 slot('c', style, culture, random);
    return longer;
}

TitleMaker::Franchise* TitleMaker::franchiseFor(const TitleFacts& facts, Random& random)
{
    constexpr double kSequelShare = 0.12;
    constexpr int kLongestGap = 14;
    auto& known = m_franchises[franchiseGroup(facts)];
    if (known.empty() || facts.release.year == 0 || random.uniform() >= kSequelShare)
        return nullptr;
    Franchise& candidate = known[random.below(known.size())];
    const int gap = facts.release.year - candidate.year;
    return gap >= 1 && gap <= kLongestGap ? &candidate : nullptr;
}

/// Empty where the title that comes to mind exists already.
std::string TitleMaker::sequel(const TitleFacts& facts, Franchise& franchise, Random& random)
{
    const TitleStyle& style = titleStyle(titleKindOf(facts));
    std::string title = continued(franchise.first, facts.series, franchise.parts + 1, style, random);
    if (!claim(title))
        return {};
    franchise.year = facts.release.year;
    ++franchise.parts;
    return title;
}

void TitleMaker::remember(const TitleFacts& facts, const Wording& wording, Random& random)
{
    constexpr double kSuccessShare = 0.3; // of titles that may be continued
    constexpr std::size_t kAlive = 6;     // franchises of one group at a time
    if (facts.release.year == 0 || random.uniform() >= kSuccessShare || wording.title.find(':') != std::string::npos)
        return;
    auto& known = m_franchises[franchiseGroup(facts)];
    Franchise franchise{wording, facts.release.year, 1};
    if (known.size() < kAlive)
        known.push_back(std::move(franchise));
    else
        known[random.below(kAlive)] = std::move(franchise);
}

} // namespace marquee::synthetic
