// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// What a sweep knows of one k.
struct KScores
{
    int k = 0;
    double inertia = 0;
    double silhouette = 0; ///< NaN where undefined, as the next two
    double calinskiHarabasz = 0;
    double daviesBouldin = 0;
    double stability = 0; ///< adjusted Rand index of two independent fits; NaN where unknown
};

struct Verdict
{
    std::optional<int> suggested;
    std::string text;
};

Verdict judge(const std::vector<KScores>& scores);

} // namespace marquee
