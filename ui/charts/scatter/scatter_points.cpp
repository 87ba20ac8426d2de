// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatter_points.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace marquee {

namespace {

constexpr double kSmallestPoint = 1.5; ///< px
constexpr double kSizeStep = 0.25;
constexpr double kWithoutValue = 3;

} // namespace

double sizeOfStep(std::uint8_t step) noexcept
{
    return step == 0 ? kWithoutValue : kSmallestPoint + kSizeStep * (step - 1);
}

std::uint8_t sizeStepOf(double diameter) noexcept
{
    const double inside = std::clamp(diameter, kSmallestPoint, kLargestPoint);
    return static_cast<std::uint8_t>(1 + std::lround((inside - kSmallestPoint) / kSizeStep));
}

void ScatterPoints::shuffleDrawOrder()
{
    drawOrder.resize(size());
    std::iota(drawOrder.begin(), drawOrder.end(), 0U);
    Random random(size());
    for (std::size_t i = drawOrder.size(); i > 1; --i)
        std::swap(drawOrder[i - 1], drawOrder[random.below(i)]); // Fisher-Yates
    if (!sizes.empty())
        std::stable_sort(drawOrder.begin(), drawOrder.end(),
                         [this](std::uint32_t a, std::uint32_t b) { return sizes[a] > sizes[b]; });
}

} // namespace marquee
