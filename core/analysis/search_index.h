// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/folded_texts.h"
#include "features/dataset.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// Something a search box offers while the user types.
struct Suggestion
{
    enum class Kind : std::uint8_t
    {
        Title,
        Person,
        Tag
    };
    Kind kind = Kind::Title;
    std::string text;       ///< the title, name or tag as the file writes it
    TitleId title;          ///< Kind::Title
    std::size_t titles = 0; ///< how many titles the person or tag has; 1 for a title

    bool operator==(const Suggestion&) const = default;
};

/// Finds titles by title, people (directors, writers, actors) and tags, ignoring case and accents. Built once for a
/// data set, O(text); immutable, any thread may ask. Keeps the data alive.
class SearchIndex
{
public:
    explicit SearchIndex(DatasetPtr data);

    /// Those of `ids` where the text (blanks around it trimmed) is part of the title, a name or a tag, in the order
    /// given. An empty text finds all.
    TitleIds find(std::string_view text, std::span<const TitleId> ids) const;

    /// Best matches first: the text itself, then texts that begin with it, then those with a word that does, then those
    /// that contain it; equals by votes, or number of titles. At most `limit` titles, followed by a few people and
    /// tags.
    std::vector<Suggestion> suggest(std::string_view text, std::size_t limit) const;

    /// The titles behind a suggestion.
    TitleIds titlesOf(const Suggestion& suggestion) const;

private:
    std::vector<Suggestion> suggestTitles(std::string_view folded, std::size_t limit) const;
    std::vector<Suggestion> suggestLabels(std::string_view folded, Suggestion::Kind kind, std::size_t limit) const;

    static constexpr std::size_t kFields = 4;
    DatasetPtr m_data;
    FoldedTexts m_titles;
    std::array<FoldedTexts, kFields> m_labels; ///< by field, then by code
};

} // namespace marquee
