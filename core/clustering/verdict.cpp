// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/verdict.h"

#include <fmt/format.h>

#include <cmath>

namespace marquee {

Verdict judge(const std::vector<KScores>& scores)
{
    const KScores* best = nullptr;
    for (const KScores& each : scores)
        if (!std::isnan(each.silhouette) && (!best || each.silhouette > best->silhouette))
            best = &each;
    if (!best)
        return {std::nullopt, "No number of clusters can be suggested: the indices are undefined."};
    return {best->k, fmt::format("k = {}: the highest silhouette.", best->k)};
}

} // namespace marquee
