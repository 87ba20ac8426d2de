// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/content_index.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace marquee {

/// Content similarities within a pool of titles, of one with all at a time: an inverted index of the pool alone, so
/// that a title costs what it shares with the pool and not a comparison with every other one.
class PoolSimilarities
{
public:
    /// `content` must outlive this. O(labels of the titles).
    PoolSimilarities(const ContentIndex& content, std::span<const TitleId> titles, const KindValues& weights);

    /// Similarity of every title of the pool with the one at `place`, as ContentIndex::similarity() has it; what stands
    /// at `place` itself means nothing. Valid until the next call. O(pool + titles that share its labels).
    std::span<const double> with(std::size_t place);

    /// Sum of the similarities of all pairs. O(labels of the titles).
    double sumOfPairs();

private:
    struct Posting
    {
        std::uint32_t place;
        double weight;
    };
    struct Label
    {
        std::uint32_t number; ///< within the pool
        double weight;        ///< times that of its kind
    };

    void addTitles();
    void addPostings();
    void addLabels(std::size_t place);

    const ContentIndex& m_content;
    const std::vector<TitleId> m_titles;
    KindValues m_weights;
    std::vector<std::size_t> m_labelStarts; ///< by place
    std::vector<Label> m_labels;
    std::vector<double> m_kindWeights;        ///< by number of the label
    std::vector<std::size_t> m_postingStarts; ///< by number of the label
    std::vector<Posting> m_postings;
    std::unordered_map<std::uint32_t, std::size_t> m_places; ///< of the titles that share a record, by row
    std::vector<double> m_sums;
};

} // namespace marquee
