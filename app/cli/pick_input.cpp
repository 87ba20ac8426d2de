// SPDX-License-Identifier: GPL-3.0-or-later
#include "pick_input.h"

#include "base/numbers.h"
#include "base/text_fold.h"
#include "checks.h"
#include "command.h"
#include "recommend/runtime_words.h"

#include <algorithm>

namespace marquee::cli {

namespace {

constexpr std::int64_t kMostPicks = 1'000'000'000;
constexpr std::int64_t kLastYear = 9999;

std::string partWeight(std::string_view value)
{
    const auto assignment = splitAssignment(value);
    if (!assignment)
        return "is not of the form PART=X";
    if (!partFromName(assignment->first))
        return "names no part of the score, such as content_genres, cluster or quality";
    return zeroOrMore(assignment->second).empty() ? "" : "gives no weight of at least 0";
}

std::string knownPreset(std::string_view value)
{
    return presetFromName(value) ? "" : "is no preset: similar, crowd, gems or segment";
}

std::optional<TitleType> typeFromWord(std::string_view value)
{
    const std::string word = foldText(value);
    if (word == "film" || word == "movie")
        return TitleType::Film;
    return word == "series" ? std::optional(TitleType::Series) : std::nullopt;
}

std::string filmOrSeries(std::string_view value)
{
    return typeFromWord(value) ? "" : "is neither film nor series";
}

std::string runtimeClass(std::string_view value)
{
    return runtimeFromWord(value) ? "" : "is no runtime: under-30, 30-60, 60-120 or over-120";
}

/// The labels as the catalogue writes them; all spellings that differ in case or accents alone.
Result<std::vector<std::string>> labelsOf(const Options& options, std::string_view option, const ListColumn& column)
{
    std::vector<std::string> labels;
    for (const std::string& wanted : options.all(option)) {
        const std::size_t before = labels.size();
        const std::string folded = foldText(trimmed(wanted));
        for (Dictionary::Code code = 0; code < column.dictionary().size(); ++code)
            if (foldText(column.label(code)) == folded)
                labels.push_back(column.label(code));
        if (labels.size() == before)
            return Error{ErrorCode::BadField, "no title has --" + std::string(option) + " “" + wanted + "”", {}, 0};
    }
    return labels;
}

Result<PickLimits> limitsOf(const Options& options, const Catalogue& catalogue, PickLimits limits)
{
    if (const auto type = options.text("type"))
        limits.type = typeFromWord(*type);
    auto languages = labelsOf(options, "language", catalogue.list(ListField::Languages));
    auto countries = labelsOf(options, "country", catalogue.list(ListField::Countries));
    auto ratings = labelsOf(options, "age-rating", catalogue.ageRatings());
    for (const auto* labels : {&languages, &countries, &ratings})
        if (!*labels)
            return labels->error();
    if (options.has("language"))
        limits.languages = std::move(*languages);
    if (options.has("country"))
        limits.countries = std::move(*countries);
    if (options.has("age-rating"))
        limits.ageRatings = std::move(*ratings);
    if (options.has("runtime"))
        limits.runtimes.clear();
    for (const std::string& runtime : options.all("runtime"))
        limits.runtimes.push_back(*runtimeFromWord(runtime));
    if (const auto year = options.whole("year-min"))
        limits.yearMin = static_cast<int>(*year);
    if (const auto year = options.whole("year-max"))
        limits.yearMax = static_cast<int>(*year);
    if (const auto votes = options.number("min-votes"))
        limits.minVotes = votes;
    return limits;
}

Result<TitleIds> titlesNamed(const Options& options, const Catalogue& catalogue)
{
    std::optional<int> year;
    if (const auto given = options.whole("year"))
        year = static_cast<int>(*given);
    const std::string title = *options.text("title");
    TitleIds found = findTitles(catalogue, title, year);
    if (!found.empty())
        return found;
    const std::string of = year ? " of " + std::to_string(*year) : std::string();
    return Error{ErrorCode::NoSuchTitle, "“" + title + "”" + of, catalogue.source().fileName(), 0};
}

Result<TitleIds> rowsNamed(const Options& options, const Catalogue& catalogue)
{
    TitleIds rows;
    for (const std::string& text : options.all("row")) {
        std::uint32_t row = 0;
        const bool fits = std::from_chars(text.data(), text.data() + text.size(), row).ec == std::errc{};
        if (!fits || row >= catalogue.size())
            return Error{ErrorCode::NoSuchTitle,
                         "row " + text + " of " + std::to_string(catalogue.size()) + ", counted from 0",
                         catalogue.source().fileName(), 0};
        rows.push_back(TitleId{row});
    }
    return rows;
}

} // namespace

std::vector<OptionSpec> queryOptions()
{
    return {{"title", "T", "picks for the title of this name, or for each of several"},
            {"year", "Y", "the release year that decides between several", wholeBetween<0, kLastYear>},
            {"row", "N", "picks for the record of this number, counted from 0", wholeOfAnySize, true},
            {"all", "", "picks for every record"},
            {"persona", "F", "picks for a saved audience (JSON), with its own options where no other is given"}};
}

Result<TitleIds> queriesOf(const Options& options, const Catalogue& catalogue)
{
    int ways = 0;
    for (const char* way : {"title", "row", "all", "persona"})
        ways += options.has(way) ? 1 : 0;
    if (ways != 1)
        return wrongUsage("one of --title T, --row N, --all and --persona F is needed");
    if (options.has("year") && !options.has("title"))
        return wrongUsage("--year goes with --title");
    if (options.has("title"))
        return titlesNamed(options, catalogue);
    if (options.has("row"))
        return rowsNamed(options, catalogue);
    if (options.has("persona"))
        return TitleIds();
    TitleIds all(catalogue.size());
    for (std::uint32_t row = 0; row < all.size(); ++row)
        all[row].row = row;
    return all;
}

std::vector<OptionSpec> pickOptionSpecs()
{
    return {{"top", "N", "length of a list (default 20)", wholeBetween<1, kMostPicks>},
            {"preset", "NAME", "similar, crowd, gems or segment (default similar)", knownPreset},
            {"weight", "PART=X", "weight of a part of the score, over the preset's", partWeight, true},
            {"diversity", "L", "lambda from 0 to 1, 1: plain ranking (default 0.85)", zeroToOne},
            {"type", "film|series", "only titles of this type", filmOrSeries},
            {"language", "L", "only titles in this language", nullptr, true},
            {"country", "C", "only titles available there", nullptr, true},
            {"age-rating", "R", "only titles with this age rating", nullptr, true},
            {"runtime", "CLASS", "only under-30, 30-60, 60-120 or over-120 minutes", runtimeClass, true},
            {"year-min", "Y", "released in this year or later", wholeBetween<0, kLastYear>},
            {"year-max", "Y", "released in this year or earlier", wholeBetween<0, kLastYear>},
            {"min-votes", "N", "with at least this many votes", zeroOrMore}};
}

Result<PickOptions> pickOptions(const Options& options, const Catalogue& catalogue, PickOptions base)
{
    PickOptions picks = std::move(base);
    if (const auto preset = options.text("preset")) {
        picks.preset = presetFromName(*preset).value_or(Preset::Similar);
        picks.weights.reset();
    }
    if (const auto top = options.whole("top"))
        picks.top = static_cast<std::size_t>(*top);
    picks.lambda = options.number("diversity").value_or(picks.lambda);
    if (options.has("weight")) {
        PartValues weights = picks.weights.value_or(presetWeights(picks.preset));
        for (const std::string& text : options.all("weight")) {
            const auto assignment = splitAssignment(text);
            weights[static_cast<std::size_t>(*partFromName(assignment->first))] = *parseNumber(assignment->second);
        }
        picks.weights = weights;
    }
    auto limits = limitsOf(options, catalogue, picks.limits);
    if (!limits)
        return limits.error();
    picks.limits = std::move(*limits);
    return picks;
}

std::vector<OptionSpec> critiqueOptions()
{
    return {{"more", "TAG", "like the title, but with more of this tag", nullptr, true},
            {"less", "TAG", "like the title, but with less of this tag", nullptr, true},
            {"lighter", "", "… more comedy and family, less horror, thriller, crime and war"},
            {"newer", "", "… released in a later year"},
            {"shorter", "", "… of a shorter runtime class"}};
}

Critique critiqueOf(const Options& options)
{
    Critique critique;
    critique.more = options.all("more");
    critique.less = options.all("less");
    critique.lighter = options.has("lighter");
    critique.newer = options.has("newer");
    critique.shorter = options.has("shorter");
    return critique;
}

} // namespace marquee::cli
