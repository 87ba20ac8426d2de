// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once per instruction set, with multiply and add contracted to one operation where the machine has it. What
// comes out may differ in the last bits between machines; the callers allow for that.
#include "clustering/kernels/lanes.h"
#include "clustering/kernels/variants.h"

namespace marquee::kernels {
namespace {

/// Best and second best of the points of one pass.
struct Nearest
{
    Vec best[kVectors];
    Vec second[kVectors];
    IntVec label[kVectors];
};

inline Vec infinity()
{
    return Vec{} + __builtin_inff();
}

inline Nearest nearest(const LaneRow* block, int firstLane, std::size_t dims, const Rows& centroids)
{
    Nearest found;
    for (int v = 0; v < kVectors; ++v) {
        found.best[v] = found.second[v] = infinity();
        found.label[v] = IntVec{};
    }
    forEachTile(centroids.count, [&]<int R>(std::size_t first) {
        Tile<R> tile;
        tile.multiply(block, firstLane, dims, centroids.values + first * dims);
        for (int r = 0; r < R; ++r) {
            const float half = 0.5F * centroids.squares[first + static_cast<std::size_t>(r)];
            const auto number = static_cast<std::int32_t>(first) + r;
            for (int v = 0; v < kVectors; ++v) {
                const Vec value = half - tile.dot[v][r];
                found.second[v] = minimum(found.second[v], maximum(found.best[v], value));
                found.label[v] = value < found.best[v] ? IntVec{} + number : found.label[v];
                found.best[v] = minimum(found.best[v], value);
            }
        }
    });
    return found;
}

void assign(const Blocks& blocks, const Rows& centroids, const Doubt& doubt, std::int32_t* labels)
{
    for (std::size_t b = 0; b < blocks.count; ++b)
        for (int lane = 0; lane < static_cast<int>(kLanes); lane += kPassLanes) {
            const Nearest found = nearest(blocks.values + b * blocks.dims, lane, blocks.dims, centroids);
            for (int v = 0; v < kVectors; ++v) {
                const int at = lane + v * kWidth;
                const Vec bound = doubt.slope * load(blocks.lengths[b].lane + at) + doubt.offset;
                const auto doubtful = found.second[v] - found.best[v] <= bound;
                store(labels + b * kLanes + at, doubtful ? ~found.label[v] : found.label[v]);
            }
        }
}

/// Below this share of |x|^2 + |y|^2 the difference |x|^2 + |y|^2 - 2 x.y has lost too many digits.
constexpr float kCancellation = 0.02F;

inline bool any(IntVec mask)
{
    std::int32_t all = 0;
    for (int i = 0; i < kWidth; ++i)
        all |= mask[i];
    return all != 0;
}

inline Vec squareRoot(Vec value)
{
    Vec root;
    for (int i = 0; i < kWidth; ++i)
        root[i] = __builtin_sqrtf(value[i]);
    return root;
}

inline Vec squaredDifferences(const LaneRow* block, int firstLane, std::size_t dims, const float* row)
{
    Vec sum{};
    for (std::size_t f = 0; f < dims; ++f) {
        const Vec difference = load(block[f].lane + firstLane) - row[f];
        sum += difference * difference;
    }
    return sum;
}

void distances(const Blocks& block, const Rows& rows, LaneRow* out)
{
    for (int lane = 0; lane < static_cast<int>(kLanes); lane += kPassLanes)
        forEachTile(rows.count, [&]<int R>(std::size_t first) {
            Tile<R> tile;
            tile.multiply(block.values, lane, block.dims, rows.values + first * block.dims);
            for (int r = 0; r < R; ++r) {
                const std::size_t row = first + static_cast<std::size_t>(r);
                for (int v = 0; v < kVectors; ++v) {
                    const int at = lane + v * kWidth;
                    const Vec squares = load(block.squares[0].lane + at) + rows.squares[row];
                    Vec squared = squares - 2.0F * tile.dot[v][r];
                    if (any(squared < kCancellation * squares))
                        squared = squaredDifferences(block.values, at, block.dims, rows.values + row * block.dims);
                    store(out[row].lane + at, squareRoot(squared));
                }
            }
        });
}

void preciseDistances(const double* block, const PreciseRows& rows, LaneRow* out)
{
    for (std::size_t r = 0; r < rows.count; ++r) {
        double sums[kLanes] = {};
        for (std::size_t f = 0; f < rows.dims; ++f) {
            const double value = rows.values[r * rows.dims + f];
            for (std::size_t i = 0; i < kLanes; ++i) {
                const double difference = block[f * kLanes + i] - value;
                sums[i] += difference * difference;
            }
        }
        for (std::size_t i = 0; i < kLanes; ++i)
            out[r].lane[i] = static_cast<float>(rows.scale * __builtin_sqrt(sums[i]));
    }
}

void accumulate(const LaneRow* rows, std::size_t count, const std::uint32_t* targets, std::size_t targetCount,
                double* totals)
{
    float sum[kLanes] = {};
    for (std::size_t r = 0; r < count; ++r)
        for (std::size_t i = 0; i < kLanes; ++i)
            sum[i] += rows[r].lane[i];
    for (std::size_t q = 0; q < targetCount; ++q) {
        double* total = totals + targets[q] * kLanes;
        for (std::size_t i = 0; i < kLanes; ++i)
            total[i] += static_cast<double>(sum[i]);
    }
}

void addRow(double* sum, const double* row, std::size_t count, bool subtract)
{
    if (subtract)
        for (std::size_t i = 0; i < count; ++i)
            sum[i] -= row[i];
    else
        for (std::size_t i = 0; i < count; ++i)
            sum[i] += row[i];
}

} // namespace

extern const ProductKernels MARQUEE_VARIANT(productKernels){assign, distances, preciseDistances, accumulate, addRow};

} // namespace marquee::kernels
