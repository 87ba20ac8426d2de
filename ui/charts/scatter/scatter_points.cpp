// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatter_points.h"

#include "base/random.h"

#include <numeric>
#include <utility>

namespace marquee {

void ScatterPoints::shuffleDrawOrder()
{
    drawOrder.resize(size());
    std::iota(drawOrder.begin(), drawOrder.end(), 0U);
    Random random(size());
    for (std::size_t i = drawOrder.size(); i > 1; --i)
        std::swap(drawOrder[i - 1], drawOrder[random.below(i)]); // Fisher-Yates
}

} // namespace marquee
