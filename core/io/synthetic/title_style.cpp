// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/title_style.h"

#include <algorithm>
#include <array>
#include <utility>

namespace marquee::synthetic {

namespace {

struct StyleText
{
    std::string_view adjectives, nouns, starts, ends, patterns, subtitles;
};

// In the order of TitleKind.
constexpr std::array<StyleText, kTitleKinds> kStyles = {{
#include "io/synthetic/words/title_styles.inc"
}};

// Words any kind may use beside its own.
constexpr std::string_view kCommonAdjectives =
    "Northern|Quiet|Crooked|Painted|Hidden|Wandering|Velvet|Sleeping|Winter|Stolen|Twelfth|Lonely|Patient|Distant|"
    "Copper|Foolish|Tangled|Secret|Restless|Unlucky|Faithful|Hollow|Blue-Eyed|Barefoot|Windswept|Paper";
constexpr std::string_view kCommonNouns =
    "Clockmaker|Bridge|Letter|Violinist|Stranger|Photograph|Staircase|Garden|Station|Brother|Sparrow|River|Balcony|"
    "Carpenter|Window|Inventor|Candle|Ticket|Ghostwriter|Weather|Piano|Lighthouse|Gardener|Suitcase|Tailor|Mountain|"
    "Visitor|Elephant|Map|Anniversary|Shadow|Gambler|Translator|Messenger|Ferry|Astronomer|Dancer|Notebook";

Words joinedWords(std::string_view own, std::string_view common)
{
    Words words = splitWords(own);
    for (const std::string_view word : splitWords(common))
        words.push_back(word);
    return words;
}

std::array<TitleStyle, kTitleKinds> parsedStyles()
{
    std::array<TitleStyle, kTitleKinds> styles;
    for (std::size_t k = 0; k < kTitleKinds; ++k) {
        const StyleText& text = kStyles[k];
        styles[k] = {joinedWords(text.adjectives, kCommonAdjectives),
                     joinedWords(text.nouns, kCommonNouns),
                     splitWords(text.starts),
                     splitWords(text.ends),
                     splitWords(text.patterns),
                     splitWords(text.subtitles)};
    }
    return styles;
}

} // namespace

Words splitWords(std::string_view text)
{
    Words words;
    for (std::size_t end = text.find('|'); end != std::string_view::npos; end = text.find('|')) {
        words.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    words.push_back(text);
    return words;
}

TitleKind titleKindOf(const TitleFacts& facts)
{
    if (facts.has(Animation) && facts.origin == Origin::Japanese)
        return TitleKind::Anime;
    if (facts.has(Documentary) && (facts.has(Comedy) || facts.has(Music)))
        return TitleKind::Stage; // stand-up and concerts
    // The genre that colours a title most comes first: a horror comedy is titled as horror.
    constexpr std::array<std::pair<Genre, TitleKind>, 25> kOrder = {{
        {Documentary, TitleKind::Documentary},
        {News, TitleKind::Documentary},
        {RealityTv, TitleKind::Reality},
        {GameShow, TitleKind::Reality},
        {TalkShow, TitleKind::Stage},
        {Western, TitleKind::Western},
        {Horror, TitleKind::Horror},
        {Sport, TitleKind::Sport},
        {Animation, TitleKind::Family},
        {Family, TitleKind::Family},
        {SciFi, TitleKind::SciFi},
        {Fantasy, TitleKind::Adventure},
        {War, TitleKind::Past},
        {History, TitleKind::Past},
        {Biography, TitleKind::Past},
        {Crime, TitleKind::Crime},
        {FilmNoir, TitleKind::Crime},
        {Mystery, TitleKind::Crime},
        {Thriller, TitleKind::Crime},
        {Action, TitleKind::Action},
        {Adventure, TitleKind::Adventure},
        {Romance, TitleKind::Romance},
        {Music, TitleKind::Stage},
        {Musical, TitleKind::Stage},
        {Comedy, TitleKind::Comedy},
    }};
    for (const auto& [genre, kind] : kOrder) {
        if (facts.has(genre))
            return kind;
    }
    return TitleKind::Drama;
}

const TitleStyle& titleStyle(TitleKind kind)
{
    static const std::array<TitleStyle, kTitleKinds> styles = parsedStyles();
    return styles[static_cast<std::size_t>(kind)];
}

} // namespace marquee::synthetic
