// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// A label that sets a cluster apart, for its name.
struct NameLabel
{
    std::string label;
    double share = 0;           ///< P(f|c)
    double distinctiveness = 0; ///< (P(f|c) - P(f)) log lift
};

/// Two genres that take turns in a cluster: few titles have both, most have one.
struct NamePair
{
    std::string more, less; ///< by share
    double share = 0;       ///< of the titles that have either
};

/// What a cluster's name is made of. Deviations are (mean of the cluster - mean of all) / sd of all; NaN where unknown.
struct NameTraits
{
    double score = 0, votes = 0, awards = 0, year = 0;
    double seriesShare = 0;        ///< of titles whose type is known; NaN when none is
    double englishShare = 0;       ///< NaN when no title has a language
    std::optional<int> mostBefore; ///< decade before which at least 80 % were released
    std::vector<NameLabel> genres; ///< lift > 1, by falling distinctiveness
    std::optional<NamePair> pair;  ///< of these genres the two that most titles have one of
    std::vector<NameLabel> languages;
};

/// Names of about four words in a strategist's language, from what sets each cluster apart ("Prestige dramas",
/// "Japanese animation series", "Classics before 1990"). Unique, and none of `taken`: of clusters that would be called
/// the same, the later ones add what else is true of them.
std::vector<std::string> nameClusters(const std::vector<NameTraits>& clusters,
                                      const std::vector<std::string>& taken = {});

} // namespace marquee
