// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/language_sampler.h"

#include <algorithm>
#include <numeric>

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
    std::vector<double> weights(languageNames().size());
    for (const Counted& language : model.amongOthers)
        weights[static_cast<std::size_t>(language.index)] = language.count;
    std::vector<int> languages;
    for (std::size_t n = std::min(count, model.amongOthers.size()); languages.size() < n;) {
        const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
        std::vector<double> shares;
        for (const double weight : weights)
            shares.push_back(weight / total);
        const std::size_t picked = m_amongOthers.pick(shares, random);
        languages.push_back(static_cast<int>(picked));
        weights[picked] = 0; // none twice
    }
    return languages;
}

} // namespace marquee::synthetic
