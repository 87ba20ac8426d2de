// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/query_scorer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

} // namespace

PartValues partsOf(const ContentIndex& content, const TitleFacts& facts, TitleId query, TitleId title)
{
    PartValues values{};
    const KindValues cosines = content.cosines(query, title);
    std::copy(cosines.begin(), cosines.end(), values.begin());
    facts.fillParts(query, title, values);
    if (content.shareOneRecord(query, title))
        for (const Part borrowed : {Part::Cluster, Part::Era})
            values[static_cast<std::size_t>(borrowed)] = kNaN;
    return values;
}

Pick QueryScorer::exact(TitleId title, const PartValues& weights) const
{
    PartValues means{};
    std::array<bool, kPartCount> known{};
    for (const TitleId id : m_query) {
        const PartValues values = partsOf(m_content, m_facts, id, title);
        for (std::size_t p = 0; p < values.size(); ++p)
            if (!std::isnan(values[p])) {
                means[p] += values[p];
                known[p] = true;
            }
    }
    for (std::size_t p = 0; p < means.size(); ++p)
        means[p] = known[p] ? means[p] / static_cast<double>(m_query.size()) : kNaN;
    return weighted(title, means, weights);
}

std::vector<float> QueryScorer::rough(const PartValues& weights) const
{
    PartValues shares = weights;
    for (double& share : shares)
        share /= static_cast<double>(m_query.size());
    std::vector<float> scores(m_facts.titles(), 0);
    for (const TitleId id : m_query) {
        m_facts.addParts(id, shares, scores);
        m_content.addCosines(id, contentOf(shares), scores);
    }
    for (const TitleId id : m_query) // the index knows labels, not where they were borrowed
        for (const TitleId other : m_content.sameRecord(id))
            scores[other.row] = static_cast<float>(exact(other, weights).score);
    return scores;
}

} // namespace marquee
