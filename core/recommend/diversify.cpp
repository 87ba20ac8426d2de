// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/diversify.h"

#include <algorithm>
#include <numeric>

namespace marquee {
namespace {

/// Similarities of many titles with one: its weighted labels are spread out once, then each title is a short sum.
class OneToMany
{
public:
    OneToMany(const ContentIndex& content, const KindValues& weights)
        : m_content(content), m_weights(weights), m_spread(content.labels(), 0)
    {
        const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
        for (double& weight : m_weights)
            weight = total > 0 ? weight / total : 0;
    }

    void setOne(TitleId id)
    {
        for (const auto& entry : m_content.entries(m_one))
            m_spread[entry.label] = 0;
        m_one = id;
        for (const auto& entry : m_content.entries(id))
            m_spread[entry.label] = entry.weight * m_weights[static_cast<std::size_t>(m_content.kindOf(entry.label))];
    }

    double with(TitleId id) const
    {
        if (m_content.shareOneRecord(m_one, id))
            return m_content.similarity(m_one, id, m_weights);
        double sum = 0;
        for (const auto& entry : m_content.entries(id))
            sum += m_spread[entry.label] * entry.weight;
        return sum;
    }

private:
    const ContentIndex& m_content;
    KindValues m_weights;
    std::vector<double> m_spread; ///< by label
    TitleId m_one;
};

} // namespace

std::vector<std::size_t> diversify(const ContentIndex& content, std::span<const Candidate> pool,
                                   const KindValues& weights, double lambda, std::size_t top)
{
    std::vector<std::size_t> picked;
    const std::size_t wanted = std::min(top, pool.size());
    if (lambda >= 1) {
        picked.resize(wanted);
        std::iota(picked.begin(), picked.end(), std::size_t{0});
        return picked;
    }
    OneToMany similarity(content, weights);
    std::vector<double> nearest(pool.size(), 0);
    std::vector<std::size_t> left(pool.size());
    std::iota(left.begin(), left.end(), std::size_t{0});
    while (picked.size() < wanted) {
        const auto value = [&](std::size_t i) { return lambda * pool[i].score - (1 - lambda) * nearest[i]; };
        auto best = left.begin();
        for (auto i = left.begin(); i != left.end(); ++i)
            if (value(*i) > value(*best))
                best = i;
        picked.push_back(*best);
        similarity.setOne(pool[*best].title);
        left.erase(best);
        for (const std::size_t i : left)
            nearest[i] = std::max(nearest[i], similarity.with(pool[i].title));
    }
    return picked;
}

double listDiversity(const ContentIndex& content, std::span<const TitleId> titles, const KindValues& weights)
{
    if (titles.size() < 2)
        return 1;
    OneToMany similarity(content, weights);
    double sum = 0;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        similarity.setOne(titles[i]);
        for (std::size_t j = i + 1; j < titles.size(); ++j)
            sum += similarity.with(titles[j]);
    }
    const auto pairs = static_cast<double>(titles.size() * (titles.size() - 1) / 2);
    return 1 - sum / pairs;
}

} // namespace marquee
