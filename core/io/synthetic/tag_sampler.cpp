// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/tag_sampler.h"

#include <algorithm>

namespace marquee::synthetic {
namespace {

/// In thousandths. By pointers: with the sanitizers, unoptimised, most of a sample's time goes into this sum.
double logOdds(const TagModel& tag, const double* active)
{
    double sum = tag.base;
    const TagTerm* const end = tag.terms.data() + tag.terms.size();
    for (const TagTerm* term = tag.terms.data(); term != end; ++term)
        sum += term->weight * active[term->feature];
    return sum;
}

} // namespace

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
    const std::vector<TagModel>& models = tagModels();
    std::vector<int> tags;
    for (std::size_t t = 0; t < m_coins.size(); ++t) {
        const TagModel& tag = models[t];
        const double odds = 1e-3 * logOdds(tag, m_active.data());
        if (odds < kImpossible || !m_coins[t].toss(logistic(odds), random))
            continue;
        tags.push_back(static_cast<int>(t));
        if (tag.repeats > 0 && random.uniform() * tag.titles < tag.repeats)
            tags.push_back(static_cast<int>(t));
        m_active[kTraitFeatures + t] = 1.0;
    }
    return tags;
}

} // namespace marquee::synthetic
