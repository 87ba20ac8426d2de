// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/title_facts.h"

#include <string_view>
#include <vector>

namespace marquee::synthetic {

using Words = std::vector<std::string_view>;

/// "a|b|c" as its parts; "" as one empty part.
Words splitWords(std::string_view text);

/// What titles of one kind are made of. Patterns are text with slots: {a} adjective, {n} noun, {c} compound of
/// `starts` and `ends`, {p} place, {g} given name, {s} surname, {t} number word.
struct TitleStyle
{
    Words adjectives;
    Words nouns;
    Words starts;
    Words ends;
    Words patterns;  ///< the common ones first
    Words subtitles; ///< of a sequel: "Nightledger: The Second Alibi"
};

/// Kinds of titles, by the genre that shapes a title most.
enum class TitleKind
{
    Crime,
    Horror,
    Romance,
    Comedy,
    Action,
    Adventure,
    SciFi,
    Family,
    Documentary,
    Stage,
    Past,
    Western,
    Sport,
    Reality,
    Drama,
    Anime
};

inline constexpr std::size_t kTitleKinds = 16;

TitleKind titleKindOf(const TitleFacts& facts);

const TitleStyle& titleStyle(TitleKind kind);

} // namespace marquee::synthetic
