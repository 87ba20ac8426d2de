// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/sampling.h"

#include <vector>

namespace marquee::synthetic {

/// Draws the languages of a title from those of its origin.
class LanguageSampler
{
public:
    LanguageSampler();

    /// Indices into languageNames(), at least one, none twice.
    std::vector<int> draw(Origin origin, Random& random);

private:
    struct Tables
    {
        DealtChoice count; ///< index 0: one language
        DealtChoice alone; ///< index into LanguageModel::alone
    };

    std::vector<int> several(const LanguageModel& model, std::size_t count, Random& random);

    static constexpr double kGain = 0.5; ///< rare languages are many: lean hard

    std::vector<Tables> m_tables;
    SteadyChoice m_amongOthers{kGain}; ///< of languageNames(), whatever the origin
};

} // namespace marquee::synthetic
