// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/title_id.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace marquee {

/// The points of a scatter: one position, class and title each. Drawn in the order of `drawOrder`, a fixed shuffle, so
/// that no class lies on top of another.
struct ScatterPoints
{
    std::vector<float> x, y;              ///< data coordinates, finite
    std::vector<std::int16_t> classes;    ///< colour class, -1: none
    std::vector<std::int8_t> shades;      ///< step of Theme::sequential to draw in, -1: none; empty: by class
    TitleIds titles;                      ///< ascending
    std::vector<std::uint32_t> drawOrder; ///< a permutation of the points

    std::size_t size() const noexcept { return x.size(); }
    /// Fills drawOrder with a shuffle that depends on the number of points alone.
    void shuffleDrawOrder();
};
using ScatterPointsPtr = std::shared_ptr<const ScatterPoints>;

} // namespace marquee
