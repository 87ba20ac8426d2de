// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/pool_similarities.h"

#include <algorithm>
#include <numeric>

namespace marquee {

PoolSimilarities::PoolSimilarities(const ContentIndex& content, std::span<const TitleId> titles,
                                   const KindValues& weights)
    : m_content(content), m_titles(titles.begin(), titles.end()), m_weights(weights), m_sums(titles.size())
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : m_weights)
        weight = total > 0 ? weight / total : 0;
    addTitles();
    addPostings();
}

void PoolSimilarities::addTitles()
{
    constexpr std::uint32_t kUnseen = 0;
    std::vector<std::uint32_t> numbers(m_content.labels(), kUnseen); // counted from 1
    std::uint32_t seen = 0;
    m_labelStarts.push_back(0);
    for (std::size_t place = 0; place < m_titles.size(); ++place) {
        for (const auto& entry : m_content.entries(m_titles[place])) {
            std::uint32_t& number = numbers[entry.label];
            if (number == kUnseen)
                number = ++seen;
            const double weight = m_weights[static_cast<std::size_t>(m_content.kindOf(entry.label))];
            m_labels.push_back({number - 1, entry.weight * weight});
            if (m_kindWeights.size() < seen)
                m_kindWeights.push_back(weight);
        }
        m_labelStarts.push_back(m_labels.size());
        if (!m_content.sameRecord(m_titles[place]).empty())
            m_places.emplace(m_titles[place].row, place);
    }
    m_postingStarts.assign(seen + std::size_t{1}, 0);
}

void PoolSimilarities::addPostings()
{
    for (const Label& label : m_labels)
        ++m_postingStarts[label.number + std::size_t{1}];
    std::partial_sum(m_postingStarts.begin(), m_postingStarts.end(), m_postingStarts.begin());
    m_postings.resize(m_labels.size());
    auto next = m_postingStarts;
    for (std::uint32_t place = 0; place < m_titles.size(); ++place) {
        const Label* label = m_labels.data() + m_labelStarts[place];
        for (const auto& entry : m_content.entries(m_titles[place]))
            m_postings[next[(label++)->number]++] = {place, entry.weight};
    }
}

void PoolSimilarities::addLabels(std::size_t place)
{
    std::fill(m_sums.begin(), m_sums.end(), 0.0);
    for (std::size_t l = m_labelStarts[place]; l < m_labelStarts[place + 1]; ++l) {
        const Label label = m_labels[l];
        const std::size_t end = m_postingStarts[label.number + std::size_t{1}];
        for (std::size_t p = m_postingStarts[label.number]; p < end; ++p)
            m_sums[m_postings[p].place] += label.weight * m_postings[p].weight;
    }
}

std::span<const double> PoolSimilarities::with(std::size_t place)
{
    addLabels(place);
    const TitleId title = m_titles[place];
    for (const TitleId other : m_content.sameRecord(title)) // labels do not tell where they were borrowed
        if (const auto found = m_places.find(other.row); found != m_places.end())
            m_sums[found->second] = m_content.similarity(title, other, m_weights);
    return m_sums;
}

double PoolSimilarities::sumOfPairs()
{
    // Over a label, the products of all pairs add up to half of what the square of the sum has over the squares.
    double twice = 0;
    for (std::size_t number = 0; number < m_kindWeights.size(); ++number) {
        double sum = 0, squares = 0;
        for (std::size_t p = m_postingStarts[number]; p < m_postingStarts[number + 1]; ++p) {
            sum += m_postings[p].weight;
            squares += m_postings[p].weight * m_postings[p].weight;
        }
        twice += m_kindWeights[number] * (sum * sum - squares);
    }
    for (std::size_t place = 0; place < m_titles.size(); ++place) {
        const TitleIds record = m_content.sameRecord(m_titles[place]);
        if (record.empty())
            continue;
        addLabels(place);
        for (const TitleId other : record)
            if (const auto found = m_places.find(other.row); found != m_places.end() && found->second != place)
                twice += m_content.similarity(m_titles[place], other, m_weights) - m_sums[found->second];
    }
    return twice / 2;
}

} // namespace marquee
