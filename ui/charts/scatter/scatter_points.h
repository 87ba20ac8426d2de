// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/title_id.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace marquee {

inline constexpr std::int8_t kOtherLabel = 10; ///< in ScatterPoints::labels: a label beyond the ten with colours
inline constexpr std::int8_t kNoLabel = 11;    ///< … no label
inline constexpr int kLabelCodes = 12;

// Steps of ScatterPoints::sizes: 0 for points without the value, then 1.5 px and a quarter of a px more for each.
inline constexpr double kLargestPoint = 10; ///< px
double sizeOfStep(std::uint8_t step) noexcept;
std::uint8_t sizeStepOf(double diameter) noexcept; ///< the nearest one, 1 at least

/// The points of a scatter: one position, class and title each, and what else their looks show.
struct ScatterPoints
{
    std::vector<float> x, y;           ///< data coordinates, finite
    std::vector<std::int16_t> classes; ///< colour class, -1: none
    std::vector<std::int8_t> shades; ///< step of Theme::sequential to draw in, -1: none; empty: no number colours them
    std::vector<std::int8_t> labels; ///< colour by a label, 0..9, kOtherLabel, kNoLabel; empty: none colours them
    std::vector<std::uint8_t> sizes; ///< steps, 0: no value; empty: all of one size
    std::vector<std::int8_t> shapes; ///< MarkerShape; empty: by class where the points are few
    std::vector<std::uint32_t> byImportance; ///< all points, those first whose names matter most; empty: no names
    TitleIds titles;                         ///< ascending
    std::vector<std::uint32_t> drawOrder;    ///< a permutation of the points, the lowest first

    std::size_t size() const noexcept { return x.size(); }
    /// Neither a number nor a label colours the points.
    bool colouredByClass() const noexcept { return shades.empty() && labels.empty(); }
    /// Fills drawOrder with a shuffle that depends on the number of points alone, so that no class lies on top of
    /// another; where sizes differ, large points come before small ones, which they would cover.
    void shuffleDrawOrder();
};
using ScatterPointsPtr = std::shared_ptr<const ScatterPoints>;

} // namespace marquee
