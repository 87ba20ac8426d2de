// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/tag_sampler.h"

#include <algorithm>

namespace marquee::synthetic {

TagSampler::TagSampler(Random random) : m_active(kTraitFeatures + tagModels().size())
{
    // The rarer a tag, the harder its coin leans: a tag of one title in 15,480 should be there, once.
    for (const TagModel& tag : tagModels())
        m_coins.emplace_back(std::clamp(8.0 / tag.titles, 0.02, 8.0), 0.5 * (random.uniform() - 0.5));
}

std::vector<int> TagSampler::draw(const Traits& traits, Random& random)
{
    constexpr int kAttempts = 20; // a title without tags is drawn as such, not by chance
    for (const int feature : traits.features())
        m_active[static_cast<std::size_t>(feature)] = 1.0;
    std::vector<int> tags;
    for (int attempt = 0; attempt < kAttempts && tags.empty(); ++attempt)
        tags = drawOnce(random);
    for (const int feature : traits.features())
        m_active[static_cast<std::size_t>(feature)] = 0.0;
    for (const int tag : tags)
        m_active[kTraitFeatures + static_cast<std::size_t>(tag)] = 0.0;
    return tags;
}

std::vector<int> TagSampler::drawOnce(Random& random)
{
    constexpr double kImpossible = -14.0; // log odds below which a toss is not worth its time
    std::vector<int> tags;
    for (std::size_t t = 0; t < m_coins.size(); ++t) {
        const TagModel& tag = tagModels()[t];
        double logOdds = tag.base;
        for (const TagTerm& term : tag.terms)
            logOdds += term.weight * m_active[static_cast<std::size_t>(term.feature)];
        logOdds *= 1e-3;
        if (logOdds < kImpossible || !m_coins[t].toss(logistic(logOdds), random))
            continue;
        tags.push_back(static_cast<int>(t));
        if (tag.repeats > 0 && random.uniform() * tag.titles < tag.repeats)
            tags.push_back(static_cast<int>(t));
        m_active[kTraitFeatures + t] = 1.0;
    }
    return tags;
}

} // namespace marquee::synthetic
