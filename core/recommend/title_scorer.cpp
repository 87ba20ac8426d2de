// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/title_scorer.h"

#include <algorithm>
#include <cmath>

namespace marquee {

Pick TitleScorer::weighted(TitleId title, const PartValues& values, const PartValues& weights)
{
    Pick pick;
    pick.title = title;
    for (std::size_t p = 0; p < values.size(); ++p) {
        pick.contributions[p] = weights[p] * values[p];
        pick.score += std::isnan(values[p]) ? 0 : pick.contributions[p];
    }
    return pick;
}

KindValues contentOf(const PartValues& weights)
{
    KindValues kinds{};
    std::copy_n(weights.begin(), kinds.size(), kinds.begin());
    return kinds;
}

} // namespace marquee
