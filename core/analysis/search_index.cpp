// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/search_index.h"

#include "base/numbers.h"
#include "base/text_fold.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <tuple>

namespace marquee {

namespace {

constexpr std::array kFieldsSearched{ListField::Director, ListField::Writer, ListField::Actors, ListField::Tags};

bool isTag(ListField field)
{
    return field == ListField::Tags;
}

/// How well a text matches; lower is better.
enum class Match
{
    Whole,
    Prefix,
    WordPrefix,
    Inside
};

bool isWordPart(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

/// `text` contains `wanted`; both folded.
Match matchOf(std::string_view text, std::string_view wanted)
{
    if (text.starts_with(wanted))
        return text.size() == wanted.size() ? Match::Whole : Match::Prefix;
    for (auto at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1))
        if (!isWordPart(text[at - 1]))
            return Match::WordPrefix;
    return Match::Inside;
}

double orZero(double value)
{
    return std::isnan(value) ? 0 : value;
}

/// Moves the best `limit` to the front, in order, and drops the rest.
template<typename Candidate>
void keepBest(std::vector<Candidate>& candidates, std::size_t limit)
{
    const std::size_t kept = std::min(limit, candidates.size());
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(kept), candidates.end());
    candidates.resize(kept);
}

} // namespace

SearchIndex::SearchIndex(DatasetPtr data) : m_data(std::move(data))
{
    const Catalogue& catalogue = *m_data->catalogue;
    for (std::uint32_t row = 0; row < catalogue.size(); ++row)
        m_titles.add(catalogue.title(TitleId{row}));
    for (std::size_t field = 0; field < kFields; ++field) {
        const Dictionary& dictionary = catalogue.list(kFieldsSearched[field]).dictionary();
        for (Dictionary::Code code = 0; code < dictionary.size(); ++code)
            m_labels[field].add(dictionary.label(code));
    }
}

TitleIds SearchIndex::find(std::string_view text, std::span<const TitleId> ids) const
{
    const std::string folded = foldText(trimmed(text));
    if (folded.empty())
        return {ids.begin(), ids.end()};
    std::vector<char> hit(m_data->size(), 0);
    for (const std::uint32_t row : m_titles.containing(folded))
        hit[row] = 1;
    for (std::size_t field = 0; field < kFields; ++field) {
        const ListColumn& column = m_data->catalogue->list(kFieldsSearched[field]);
        std::vector<char> wanted(column.dictionary().size(), 0);
        const auto codes = m_labels[field].containing(folded);
        for (const Dictionary::Code code : codes)
            wanted[code] = 1;
        for (std::size_t i = 0; i < ids.size() && !codes.empty(); ++i)
            for (const Dictionary::Code code : column.codes(ids[i]))
                hit[ids[i].row] = static_cast<char>(hit[ids[i].row] | wanted[code]);
    }
    TitleIds found;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(found), [&](TitleId id) { return hit[id.row] != 0; });
    return found;
}

std::vector<Suggestion> SearchIndex::suggestTitles(std::string_view folded, std::size_t limit) const
{
    const auto votes = m_data->numbers(Measure::ImdbVotes);
    std::vector<std::tuple<Match, double, std::uint32_t>> candidates;
    for (const std::uint32_t row : m_titles.containing(folded)) {
        const double popularity = row < votes.size() ? orZero(votes[row]) : 0;
        candidates.emplace_back(matchOf(m_titles.at(row), folded), -popularity, row);
    }
    keepBest(candidates, limit);
    std::vector<Suggestion> suggestions;
    for (const auto& candidate : candidates) {
        const TitleId id{std::get<2>(candidate)};
        suggestions.push_back({Suggestion::Kind::Title, std::string(m_data->catalogue->title(id)), id, 1});
    }
    return suggestions;
}

std::vector<Suggestion> SearchIndex::suggestLabels(std::string_view folded, Suggestion::Kind kind,
                                                   std::size_t limit) const
{
    struct Candidate
    {
        Match match = Match::Inside;
        std::size_t titles = 0;
        std::string label;
        bool operator<(const Candidate& other) const
        {
            return std::tie(match, other.titles, label) < std::tie(other.match, titles, other.label);
        }
    };
    std::map<std::string, Candidate> byText; // one person may direct and write
    for (std::size_t field = 0; field < kFields; ++field) {
        if (isTag(kFieldsSearched[field]) != (kind == Suggestion::Kind::Tag))
            continue;
        const ListColumn& column = m_data->catalogue->list(kFieldsSearched[field]);
        for (const Dictionary::Code code : m_labels[field].containing(folded)) {
            const Match match = matchOf(m_labels[field].at(code), folded);
            if (match == Match::Inside)
                continue;
            Candidate& candidate = byText[column.label(code)];
            candidate.match = match;
            candidate.titles += column.counts()[code];
            candidate.label = column.label(code);
        }
    }
    std::vector<Candidate> candidates;
    candidates.reserve(byText.size());
    for (auto& [text, candidate] : byText)
        candidates.push_back(std::move(candidate));
    keepBest(candidates, limit);
    std::vector<Suggestion> suggestions;
    for (Candidate& candidate : candidates) {
        suggestions.push_back({kind, std::move(candidate.label), {}, 0});
        suggestions.back().titles = titlesOf(suggestions.back()).size();
    }
    return suggestions;
}

std::vector<Suggestion> SearchIndex::suggest(std::string_view text, std::size_t limit) const
{
    constexpr std::size_t kLabelShare = 3; // one person and one tag for every three titles asked for
    const std::string folded = foldText(trimmed(text));
    if (folded.empty())
        return {};
    std::vector<Suggestion> suggestions = suggestTitles(folded, limit);
    for (const auto kind : {Suggestion::Kind::Person, Suggestion::Kind::Tag}) {
        auto labels = suggestLabels(folded, kind, (limit + kLabelShare - 1) / kLabelShare);
        std::move(labels.begin(), labels.end(), std::back_inserter(suggestions));
    }
    return suggestions;
}

TitleIds SearchIndex::titlesOf(const Suggestion& suggestion) const
{
    if (suggestion.kind == Suggestion::Kind::Title)
        return {suggestion.title};
    TitleIds found;
    std::array<std::optional<Dictionary::Code>, kFields> codes;
    for (std::size_t field = 0; field < kFields; ++field)
        if (isTag(kFieldsSearched[field]) == (suggestion.kind == Suggestion::Kind::Tag))
            codes[field] = m_data->catalogue->list(kFieldsSearched[field]).dictionary().find(suggestion.text);
    for (const TitleId id : m_data->all()) {
        bool carries = false;
        for (std::size_t field = 0; field < kFields && !carries; ++field)
            carries = codes[field] && m_data->catalogue->list(kFieldsSearched[field]).contains(id, *codes[field]);
        if (carries)
            found.push_back(id);
    }
    return found;
}

} // namespace marquee
