// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/language_sampler.h"

#include <algorithm>

namespace marquee::synthetic {

LanguageSampler::LanguageSampler()
{
    for (const LanguageModel& model : languageModels()) {
        std::vector<double> alone;
        for (const Counted& language : model.alone)
            alone.push_back(language.count);
        const std::vector<double> counts(model.titlesWith.begin(), model.titlesWith.end());
        m_tables.push_back({DealtChoice(counts), DealtChoice(alone)});
    }
}

std::vector<int> LanguageSampler::draw(Origin origin, Random& random)
{
    const auto index = static_cast<std::size_t>(origin);
    const LanguageModel& model = languageModels()[index];
    const std::size_t count = m_tables[index].count.pick(random) + 1;
    if (count == 1)
        return {model.alone[m_tables[index].alone.pick(random)].index};
    return several(model, count, random);
}

std::vector<int> LanguageSampler::several(const LanguageModel& model, std::size_t count, Random& random)
{
    std::vector<Counted> left = model.amongOthers;
    std::vector<int> languages;
    for (std::size_t n = std::min(count, left.size()); languages.size() < n;) {
        std::vector<double> weights;
        for (const Counted& language : left)
            weights.push_back(language.count);
        const auto picked = static_cast<std::ptrdiff_t>(WeightedChoice(weights).pick(random));
        languages.push_back(left[static_cast<std::size_t>(picked)].index);
        left.erase(left.begin() + picked);
    }
    return languages;
}

} // namespace marquee::synthetic
