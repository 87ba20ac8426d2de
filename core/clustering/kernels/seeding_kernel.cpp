// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once per instruction set, but without contraction of multiply and add: seeds are drawn at random in
// proportion to these distances, and a last bit that differs could draw another seed and end in another clustering.
#include "clustering/kernels/lanes.h"
#include "clustering/kernels/variants.h"

namespace marquee::kernels {
namespace {

/// Below this share of |x|^2 + |t|^2 a difference of the two is rounding: the point counts as lying on the seed.
constexpr float kRounding = 1e-5F;

void shrink(const Blocks& blocks, const Rows& candidates, const LaneRow* nearest, LaneRow* const* remaining,
            LaneRow* sums)
{
    for (std::size_t t = 0; t < candidates.count; ++t)
        sums[t] = LaneRow{};
    for (std::size_t b = 0; b < blocks.count; ++b)
        for (int lane = 0; lane < static_cast<int>(kLanes); lane += kPassLanes)
            forEachTile(candidates.count, [&]<int R>(std::size_t first) {
                Tile<R> tile;
                tile.multiply(blocks.values + b * blocks.dims, lane, blocks.dims,
                              candidates.values + first * blocks.dims);
                for (int r = 0; r < R; ++r) {
                    const std::size_t t = first + static_cast<std::size_t>(r);
                    for (int v = 0; v < kVectors; ++v) {
                        const int at = lane + v * kWidth;
                        const Vec squares = load(blocks.squares[b].lane + at) + candidates.squares[t];
                        const Vec squared = squares - 2.0F * tile.dot[v][r];
                        const Vec distance = squared < kRounding * squares ? Vec{} : squared;
                        const Vec left = minimum(load(nearest[b].lane + at), distance);
                        store(remaining[t][b].lane + at, left);
                        store(sums[t].lane + at, load(sums[t].lane + at) + left);
                    }
                }
            });
}

} // namespace

extern const ShrinkKernel MARQUEE_VARIANT(shrinkKernel) = shrink;

} // namespace marquee::kernels
