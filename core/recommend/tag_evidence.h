// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <cstdint>
#include <span>
#include <vector>

namespace marquee {

/// How often genres and first languages go with tags over a catalogue, and so how well a title's tags fit its facts.
/// Holds the most frequent labels only, whatever the file: a label nobody shares is no evidence.
class TagEvidence
{
public:
    /// Counts over the titles whose mark is 0. O(titles * labels).
    TagEvidence(const Catalogue& catalogue, std::span<const std::uint32_t> marks);

    /// The title has facts, and a tag frequent enough to testify to them.
    bool speaks(TitleId id) const;
    /// Mean over its genres and its first language of the best tag's share of titles with that fact, 0..1.
    double fit(TitleId id) const;

private:
    std::vector<std::uint32_t> factsOf(TitleId id) const;
    std::vector<std::uint32_t> keysOf(TitleId id) const;
    void count(TitleId id);

    const ListColumn& m_genres;
    const ListColumn& m_languages;
    const ListColumn& m_tags;
    std::vector<std::uint32_t> m_genreFacts, m_languageFacts, m_tagKeys; ///< by label code; kNone: not held
    std::size_t m_facts = 0;
    std::vector<double> m_tagCounts; ///< by key
    std::vector<double> m_together;  ///< [key][fact]
};

} // namespace marquee
