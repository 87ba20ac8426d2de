// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Vectors of the instruction set that the including file is compiled for. Everything has internal linkage, so that
// code for one instruction set can never stand in for that of another.
#include "clustering/kernels/kernels.h"

#include <cstring>

namespace marquee::kernels {
namespace {

#if defined(__AVX512F__)
constexpr int kWidth = 16;
constexpr int kTileRows = 12; ///< 12 sums, hiding the latency of the multiply-add, in 32 registers
#elif defined(__AVX2__)
constexpr int kWidth = 8;
constexpr int kTileRows = 6; ///< 2 x 6 sums, 2 x 1 values and a factor in 16 registers
#else
constexpr int kWidth = 4;
constexpr int kTileRows = 6;
#endif
constexpr int kVectors = kWidth == 16 ? 1 : 2; ///< vectors of one pass over a block
constexpr int kPassLanes = kWidth * kVectors;
constexpr int kPasses = static_cast<int>(kLanes) / kPassLanes;

using Vec = float __attribute__((vector_size(kWidth * 4), may_alias));
using IntVec = std::int32_t __attribute__((vector_size(kWidth * 4), may_alias));

inline Vec load(const float* lanes)
{
    return *reinterpret_cast<const Vec*>(lanes);
}
inline void store(float* lanes, Vec value)
{
    *reinterpret_cast<Vec*>(lanes) = value;
}
/// To any address of whole numbers.
inline void store(std::int32_t* numbers, IntVec value)
{
    std::memcpy(numbers, &value, sizeof value);
}
inline Vec minimum(Vec a, Vec b)
{
    return a < b ? a : b;
}
inline Vec maximum(Vec a, Vec b)
{
    return a > b ? a : b;
}

/// Inner products of the points of one pass with R rows, the rows being known in the inner loop.
template<int R>
struct Tile
{
    Vec dot[kVectors][R];

    inline void multiply(const LaneRow* block, int firstLane, std::size_t dims, const float* rows)
    {
        for (int v = 0; v < kVectors; ++v)
            for (int r = 0; r < R; ++r)
                dot[v][r] = Vec{};
        for (std::size_t f = 0; f < dims; ++f) {
            Vec x[kVectors];
            for (int v = 0; v < kVectors; ++v)
                x[v] = load(block[f].lane + firstLane + v * kWidth);
#pragma GCC unroll 12
            for (int r = 0; r < R; ++r)
                for (int v = 0; v < kVectors; ++v)
                    dot[v][r] += x[v] * rows[static_cast<std::size_t>(r) * dims + f];
        }
    }
};

/// Cuts `count` rows into tiles of nearly equal height, at most kTileRows, and calls use.template operator()<R>(first).
template<int R, typename Use>
inline void callTile(std::size_t height, std::size_t first, Use& use)
{
    if (height == R)
        use.template operator()<R>(first);
    else if constexpr (R > 1)
        callTile<R - 1>(height, first, use);
}

template<typename Use>
inline void forEachTile(std::size_t count, Use use)
{
    const std::size_t tiles = (count + kTileRows - 1) / kTileRows;
    for (std::size_t t = 0; t < tiles; ++t) {
        const std::size_t first = count * t / tiles;
        callTile<kTileRows>(count * (t + 1) / tiles - first, first, use);
    }
}

} // namespace
} // namespace marquee::kernels
