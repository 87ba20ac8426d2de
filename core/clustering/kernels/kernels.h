// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by files compiled for several instruction sets: nothing here may be an inline function or a template that
// the linker could merge across them.
#include <cstddef>
#include <cstdint>

namespace marquee::kernels {

/// Points in a block: one cache line of floats, whatever the width of the machine's vectors.
inline constexpr std::size_t kLanes = 16;

/// One feature of the 16 points of a block.
struct alignas(64) LaneRow
{
    float lane[kLanes];
};

/// Blocks of 16 points as [block][feature][lane]; the lanes past the last point are zero.
struct Blocks
{
    const LaneRow* values;
    const LaneRow* squares; ///< |x|^2, one LaneRow a block
    const LaneRow* lengths; ///< |x|
    std::size_t count;
    std::size_t dims;
};

/// Points or centroids one after the other, as [row][feature].
struct Rows
{
    const float* values;
    const float* squares; ///< |c|^2
    std::size_t count;
};

/// Points one after the other in double precision; `scale` is a factor on their distances.
struct PreciseRows
{
    const double* values;
    std::size_t count;
    std::size_t dims;
    double scale;
};

/// How near two half squared distances may be, for a point of length |x|, before single precision cannot tell which is
/// the smaller: slope * |x| + offset.
struct Doubt
{
    float slope;
    float offset;
};

/// Every function gives one lane the same result whatever its neighbours hold; loads and stores stay inside the given
/// arrays. Sums run over the features in ascending order.
struct Kernels
{
    const char* name;

    /// Nearest of `centroids` for every point of `blocks`: labels[16 * block + lane]. A point whose two best half
    /// squared distances |c|^2 / 2 - x.c are in doubt gets ~label, to be decided by the caller.
    void (*assign)(const Blocks& blocks, const Rows& centroids, const Doubt& doubt, std::int32_t* labels);

    /// For each candidate t what would be left of every point's squared distance to its nearest seed:
    /// remaining[t][block] = min(nearest[block], |x - t|^2). sums[t] = its lanewise total over the blocks.
    /// Bit for bit the same on every instruction set.
    void (*shrink)(const Blocks& blocks, const Rows& candidates, const LaneRow* nearest, LaneRow* const* remaining,
                   LaneRow* sums);

    /// distances[row] = lanewise |x - row| of one block to every one of `rows`; exactly 0 for equal points.
    void (*distances)(const Blocks& block, const Rows& rows, LaneRow* distances);

    /// The same computed in double precision and rounded once, times rows.scale.
    /// @param block [feature][lane]
    void (*preciseDistances)(const double* block, const PreciseRows& rows, LaneRow* distances);

    /// Adds the lanewise sum of `count` rows to each of `targets` sums: totals[targets[q]][lane] += sum[lane].
    void (*accumulate)(const LaneRow* rows, std::size_t count, const std::uint32_t* targets, std::size_t targetCount,
                       double* totals);

    /// sum[i] += row[i], or -= with `subtract`, for i in [0, count): exact, so the same on every instruction set.
    void (*addRow)(double* sum, const double* row, std::size_t count, bool subtract);
};

/// The variants that run on this machine, the widest first: AVX-512, AVX2 with FMA, and what every machine has.
struct KernelList
{
    Kernels variants[3];
    std::size_t count;
};
const KernelList& supportedKernels() noexcept;

/// The widest of them.
const Kernels& kernels() noexcept;

} // namespace marquee::kernels
