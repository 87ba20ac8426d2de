// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/culture.h"

#include "base/random.h"

#include <array>

namespace marquee::synthetic {

namespace {

enum class WordSet
{
    English,
    Japanese,
    Korean,
    Hindi,
    SouthIndian,
    Chinese,
    Thai,
    Indonesian,
    Filipino,
    Spanish,
    Portuguese,
    French,
    German,
    Italian,
    Polish,
    Czech,
    Turkish,
    Russian,
    Swedish,
    Danish,
    Norwegian,
    Dutch,
    Arabic,
    Hebrew,
    Romanian,
    Hungarian,
    African,
    Finnish
};

struct CultureText
{
    std::string_view givens, surnameStarts, surnameEnds, placeStarts, placeEnds, houseKinds;
    bool surnameFirst;
    double localShare;
    bool tailFirst;
    std::string_view heads, tails;
};

// In the order of WordSet.
constexpr std::array<CultureText, 28> kCultures = {{
#include "io/synthetic/words/cultures.inc"
}};

// In the order of Origin.
constexpr std::array<WordSet, kOrigins> kWordSets = {
    WordSet::English,     WordSet::English, WordSet::Japanese, WordSet::Korean,     WordSet::Hindi,
    WordSet::SouthIndian, WordSet::Chinese, WordSet::Chinese,  WordSet::Thai,       WordSet::Indonesian,
    WordSet::Filipino,    WordSet::Spanish, WordSet::Spanish,  WordSet::Portuguese, WordSet::French,
    WordSet::German,      WordSet::Italian, WordSet::Polish,   WordSet::Czech,      WordSet::Turkish,
    WordSet::Russian,     WordSet::Swedish, WordSet::Danish,   WordSet::Norwegian,  WordSet::Dutch,
    WordSet::Arabic,      WordSet::Hebrew,  WordSet::Romanian, WordSet::Hungarian,  WordSet::African,
    WordSet::English,     WordSet::English, WordSet::Finnish};

std::vector<Culture> parsedCultures()
{
    std::vector<Culture> cultures;
    for (const CultureText& text : kCultures)
        cultures.push_back({splitWords(text.givens), splitWords(text.surnameStarts), splitWords(text.surnameEnds),
                            splitWords(text.placeStarts), splitWords(text.placeEnds), splitWords(text.houseKinds),
                            text.surnameFirst, text.localShare, text.tailFirst, splitWords(text.heads),
                            splitWords(text.tails)});
    return cultures;
}

std::string_view oneOf(const Words& words, Random& random)
{
    return words[random.below(words.size())];
}

/// "Val" + "clara" as "Valclara", but "Puerto " + "verde" as "Puerto Verde".
std::string joined(std::string_view start, std::string_view end)
{
    std::string word(start);
    word += end;
    if (start.ends_with(' ') && end.front() >= 'a' && end.front() <= 'z')
        word[start.size()] = static_cast<char>(end.front() - ('a' - 'A'));
    return word;
}

} // namespace

const Culture& cultureOf(Origin origin)
{
    static const std::vector<Culture> cultures = parsedCultures();
    return cultures[static_cast<std::size_t>(kWordSets[static_cast<std::size_t>(origin)])];
}

std::string surname(const Culture& culture, std::uint64_t number)
{
    Random random(number);
    random.next();
    const std::string_view start = oneOf(culture.surnameStarts, random);
    return joined(start, oneOf(culture.surnameEnds, random));
}

std::string personName(const Culture& culture, std::uint64_t number)
{
    Random random(number * 0x9e3779b97f4a7c15ULL + 0x5bd1e995);
    const std::string given(oneOf(culture.givens, random));
    const std::string family = surname(culture, random.next());
    return culture.surnameFirst ? family + ' ' + given : given + ' ' + family;
}

std::string placeName(const Culture& culture, std::uint64_t number)
{
    Random random(number ^ 0xa0761d6478bd642fULL);
    random.next();
    const std::string_view start = oneOf(culture.placeStarts, random);
    return joined(start, oneOf(culture.placeEnds, random));
}

} // namespace marquee::synthetic
