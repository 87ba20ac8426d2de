// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/seeding.h"

#include "clustering/assignment.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {
namespace {

using kernels::kLanes;
using kernels::LaneRow;

/// Blocks whose lanewise sums are kept apart: single precision adds up no more than this many numbers.
constexpr std::size_t kStretch = 64;

/// What is left of every point's squared distance to its nearest seed, with lanewise sums to draw from.
struct Remaining
{
    std::vector<LaneRow> points; ///< one a block
    std::vector<LaneRow> sums;   ///< one a stretch

    explicit Remaining(std::size_t blocks) : points(blocks), sums((blocks + kStretch - 1) / kStretch) {}

    double total() const
    {
        double sum = 0;
        for (const LaneRow& stretch : sums)
            for (const float lane : stretch.lane)
                sum += static_cast<double>(lane);
        return sum;
    }

    /// The row at which the running sum (by stretch, then lane, then block) passes `target`.
    std::size_t rowAt(double target) const
    {
        std::size_t last = 0; // the last row with anything left, in case rounding carries past the end
        for (std::size_t s = 0; s < sums.size(); ++s)
            for (std::size_t lane = 0; lane < kLanes; ++lane) {
                const auto sum = static_cast<double>(sums[s].lane[lane]);
                if (sum > 0)
                    last = rowInLane(s, lane, target);
                if (target < sum)
                    return last;
                target -= sum;
            }
        return last;
    }

private:
    std::size_t rowInLane(std::size_t stretch, std::size_t lane, double target) const
    {
        const std::size_t end = std::min(points.size(), (stretch + 1) * kStretch);
        std::size_t found = stretch * kStretch;
        for (std::size_t b = stretch * kStretch; b < end; ++b) {
            const auto left = static_cast<double>(points[b].lane[lane]);
            if (left > 0)
                found = b;
            if (left > 0 && target < left)
                break;
            target -= left;
        }
        return found * kLanes + lane;
    }
};

class Seeding
{
public:
    Seeding(const PointBlocks& points, int clusters, Random random)
        : m_points(points), m_random(random), m_trials(2 + static_cast<std::size_t>(std::log(clusters))),
          m_seeds(clusters, points.values().cols()), m_left(points.blockCount()),
          m_tried(m_trials, Remaining(points.blockCount()))
    {
    }

    RowMajorMatrix run(const std::stop_token& stop)
    {
        std::fill(m_left.points.begin(), m_left.points.end(), unreached());
        clearPadding();
        keepBest({static_cast<std::size_t>(m_random.below(m_points.rows()))}, 0);
        for (Eigen::Index seed = 1; seed < m_seeds.rows(); ++seed) {
            if (stop.stop_requested())
                return {};
            if (const double total = m_left.total(); total > 0)
                keepBest(draw(total), seed);
            else
                m_seeds.row(seed) = m_points.values().row(farthestFromSeeds(seed));
        }
        return m_seeds;
    }

private:
    static LaneRow unreached()
    {
        LaneRow row{};
        std::fill(std::begin(row.lane), std::end(row.lane), std::numeric_limits<float>::max());
        return row;
    }

    /// Lanes past the last point have nothing left, so that they are never drawn.
    void clearPadding()
    {
        for (std::size_t row = m_points.rows(); row < m_points.blockCount() * kLanes; ++row)
            m_left.points[row / kLanes].lane[row % kLanes] = 0;
    }

    std::vector<std::size_t> draw(double total)
    {
        std::vector<std::size_t> rows(m_trials);
        for (std::size_t& row : rows)
            row = m_left.rowAt(m_random.uniform() * total);
        return rows;
    }

    void keepBest(const std::vector<std::size_t>& rows, Eigen::Index seed)
    {
        RowMajorMatrix candidates(static_cast<Eigen::Index>(rows.size()), m_seeds.cols());
        for (std::size_t t = 0; t < rows.size(); ++t)
            candidates.row(static_cast<Eigen::Index>(t)) = m_points.values().row(static_cast<Eigen::Index>(rows[t]));
        measure(m_points.convert(candidates));
        std::size_t best = 0;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t t = 0; t < rows.size(); ++t)
            if (const double total = m_tried[t].total(); total < least) {
                least = total;
                best = t;
            }
        std::swap(m_left, m_tried[best]);
        m_seeds.row(seed) = candidates.row(static_cast<Eigen::Index>(best));
    }

    void measure(const KernelRows& candidates)
    {
        std::vector<LaneRow*> remaining(candidates.squares.size());
        std::vector<LaneRow> sums(candidates.squares.size());
        for (std::size_t s = 0; s < m_left.sums.size(); ++s) {
            const std::size_t first = s * kStretch;
            for (std::size_t t = 0; t < remaining.size(); ++t)
                remaining[t] = m_tried[t].points.data() + first;
            m_points.kernels().shrink(m_points.blocks(first, std::min(m_points.blockCount(), first + kStretch)),
                                      candidates.view(), m_left.points.data() + first, remaining.data(), sums.data());
            for (std::size_t t = 0; t < sums.size(); ++t)
                m_tried[t].sums[s] = sums[t];
        }
    }

    /// Where single precision sees no distance any more, double precision still may.
    Eigen::Index farthestFromSeeds(Eigen::Index seeds) const
    {
        const RowMajorMatrix& values = m_points.values();
        Eigen::Index farthest = 0;
        double most = -1;
        for (Eigen::Index row = 0; row < values.rows(); ++row) {
            double nearest = std::numeric_limits<double>::infinity();
            for (Eigen::Index s = 0; s < seeds; ++s)
                nearest =
                    std::min(nearest, squaredDistance(values.row(row).data(), m_seeds.row(s).data(), values.cols()));
            if (nearest > most) {
                most = nearest;
                farthest = row;
            }
        }
        return farthest;
    }

    const PointBlocks& m_points;
    Random m_random;
    const std::size_t m_trials;
    RowMajorMatrix m_seeds;
    Remaining m_left;
    std::vector<Remaining> m_tried;
};

} // namespace

RowMajorMatrix seedCentroids(const PointBlocks& points, int clusters, Random random, const std::stop_token& stop)
{
    return Seeding(points, clusters, random).run(stop);
}

} // namespace marquee
