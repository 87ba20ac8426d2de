// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/fact_trust.h"
#include "recommend/parts.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

inline constexpr int kContentKinds = 5; ///< genres, tags, people, production, languages: the first five parts
using KindValues = std::array<double, kContentKinds>;

/// What titles are made of: TF-IDF vectors of unit length per kind (Salton and Buckley 1988; idf = log(1 + N / df) over
/// the N titles that have the kind), with an inverted index for ranking all titles at once.
class ContentIndex
{
public:
    /// A label of a title: its number over all kinds, and its share of the kind's unit vector.
    struct Entry
    {
        std::uint32_t label = 0;
        double weight = 0;
    };

    /// A title whose facts are not believed keeps its tags alone. After a stop the index is unfinished: throw it away.
    ContentIndex(const Catalogue& catalogue, std::shared_ptr<const FactTrust> trust, const std::stop_token& stop = {});

    /// Cosine per kind, in [0, 1]; NaN where either title lacks the kind, or shares the other's borrowed facts.
    KindValues cosines(TitleId a, TitleId b) const;
    /// Sum of w_k cos_k over the sum of w_k; symmetric; 0 when all weights are 0.
    double similarity(TitleId a, TitleId b, const KindValues& weights) const;
    /// Adds w_k cos_k of every title with the query, in single precision. O(titles that share a label).
    void addCosines(TitleId query, const KindValues& weights, std::span<float> scores) const;

    /// Adds weight * share() of every title that has the label, in single precision. O(titles that have it).
    void addLabel(std::uint32_t label, double weight, std::span<float> scores) const;

    /// The label of a kind by its name, in any case and with or without accents, tags in any spelling. O(labels).
    std::optional<std::uint32_t> labelNamed(int kind, std::string_view name) const;
    /// The label's part of the title's unit vector of its kind: the cosine with a title that has this label alone. 0
    /// where the title lacks it. O(log labels).
    double share(TitleId id, std::uint32_t label) const;
    /// Labels of a title, ascending by number; kinds follow each other.
    std::span<const Entry> entries(TitleId id) const;
    std::size_t labels() const noexcept { return m_names.size(); }
    /// Kind of a label: 0 genres … 4 languages.
    int kindOf(std::uint32_t label) const;
    bool has(TitleId id, int kind) const { return (m_kinds[id.row] >> static_cast<unsigned>(kind) & 1U) != 0; }
    /// Both carry one record's facts: tags alone can make them alike.
    bool shareOneRecord(TitleId a, TitleId b) const { return m_trust->shareOneRecord(a, b); }
    /// The titles that carry the same record's facts, this one included; empty where it has facts of its own.
    TitleIds sameRecord(TitleId id) const { return m_trust->sameRecord(id); }
    /// Names of the labels of one kind both titles have, most telling first.
    std::vector<std::string> shared(TitleId a, TitleId b, int kind) const;

private:
    struct Posting
    {
        std::uint32_t row;
        float weight;
    };

    void addKind(const Catalogue& catalogue, int kind, std::vector<std::vector<std::uint32_t>>& lists);
    void weigh(const std::vector<std::vector<std::uint32_t>>& lists);
    void invert();

    std::shared_ptr<const FactTrust> m_trust;
    std::vector<std::string> m_names;                        ///< by label
    std::array<std::uint32_t, kContentKinds + 1> m_starts{}; ///< first label of each kind
    std::vector<std::uint8_t> m_kinds;                       ///< by title: a bit per kind present
    std::vector<std::size_t> m_entryStarts;                  ///< by title
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_postingStarts; ///< by label
    std::vector<Posting> m_postings;
};

} // namespace marquee
