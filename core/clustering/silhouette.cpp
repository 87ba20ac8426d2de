// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/silhouette.h"

#include "base/parallel.h"
#include "clustering/point_blocks.h"
#include "clustering/precise_points.h"
#include "clustering/progress_counter.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <numeric>
#include <stdexcept>

namespace marquee {
namespace {

using kernels::kLanes;
using kernels::LaneRow;

constexpr std::size_t kTile = 64;       ///< rows whose distances to a block stay in the first-level cache
constexpr std::size_t kGroupBlocks = 4; ///< blocks that pass over a tile while it is there

/// The farthest row may lie this many telling distances out before single precision blurs a silhouette's fifth decimal.
constexpr double kReach = 256;

/// Rows that share all their labels, within one tile; their distances are added up before they are filed by label.
struct Run
{
    std::size_t first;
    std::size_t count;
};

/// One labeling, its clusters numbered on from those of the labelings before it.
struct Labeling
{
    std::span<const int> labels;
    std::size_t offset;
    std::vector<std::size_t> sizes;
};

/// Silhouettes of all labelings in one pass over the distances. The rows are sorted by their labels, so that a run of
/// them adds to the same clusters in every labeling: one addition in place of one for each labeling.
class SilhouettePass
{
public:
    SilhouettePass(const RowMajorMatrix& values, std::vector<Labeling> labelings)
        : m_labelings(std::move(labelings)), m_order(sortedOrder(values.rows(), m_labelings)),
          m_sorted(values(m_order, Eigen::all)), m_points(m_sorted), m_rows(m_points.convert(m_sorted)),
          m_result(m_labelings.size(), std::vector<double>(m_order.size()))
    {
        cutRuns();
        if (std::any_of(m_labelings.begin(), m_labelings.end(), [&](const Labeling& labeling) {
                return leastTellingDistance(values, labeling.labels, labeling.sizes) * m_points.scale() * kReach < 1;
            }))
            m_precise = std::make_unique<const PrecisePoints>(m_sorted, m_points.scale(), m_points.kernels());
    }

    bool run(unsigned threads, const std::stop_token& stop, const ProgressFn& progress)
    {
        const std::size_t groups = (m_points.blockCount() + kGroupBlocks - 1) / kGroupBlocks;
        ProgressCounter counter(progress, groups);
        return parallelFor(
            groups, threads,
            [&](std::size_t g) {
                if (runGroup(g, stop))
                    counter.partDone("silhouettes");
            },
            stop);
    }

    std::vector<std::vector<double>> takeResult() { return std::move(m_result); }

private:
    static std::vector<Eigen::Index> sortedOrder(Eigen::Index rows, const std::vector<Labeling>& labelings)
    {
        std::vector<Eigen::Index> order(static_cast<std::size_t>(rows));
        std::iota(order.begin(), order.end(), Eigen::Index{0});
        std::sort(order.begin(), order.end(), [&labelings](Eigen::Index a, Eigen::Index b) {
            for (const Labeling& labeling : labelings) {
                const int labelA = labeling.labels[static_cast<std::size_t>(a)];
                const int labelB = labeling.labels[static_cast<std::size_t>(b)];
                if (labelA != labelB)
                    return labelA < labelB;
            }
            return a < b;
        });
        return order;
    }

    std::size_t label(const Labeling& labeling, std::size_t sortedRow) const
    {
        return static_cast<std::size_t>(labeling.labels[static_cast<std::size_t>(m_order[sortedRow])]);
    }

    void cutRuns()
    {
        for (std::size_t row = 0; row < m_order.size(); ++row) {
            const bool goesOn =
                row % kTile != 0 && std::all_of(m_labelings.begin(), m_labelings.end(), [&](const Labeling& labeling) {
                    return label(labeling, row) == label(labeling, row - 1);
                });
            if (goesOn) {
                ++m_runs.back().count;
                continue;
            }
            if (row % kTile == 0)
                m_tileRuns.push_back(m_runs.size());
            m_runs.push_back({row, 1});
            for (const Labeling& labeling : m_labelings)
                m_targets.push_back(static_cast<std::uint32_t>(labeling.offset + label(labeling, row)));
        }
        m_tileRuns.push_back(m_runs.size());
    }

    bool runGroup(std::size_t group, const std::stop_token& stop)
    {
        const std::size_t first = group * kGroupBlocks;
        const std::size_t last = std::min(m_points.blockCount(), first + kGroupBlocks);
        const std::size_t clusters = m_labelings.back().offset + m_labelings.back().sizes.size();
        std::vector<std::vector<double>> totals(last - first, std::vector<double>(clusters * kLanes));
        for (std::size_t tile = 0; tile + 1 < m_tileRuns.size(); ++tile) {
            if (tile % 64 == 0 && stop.stop_requested())
                return false;
            for (std::size_t b = first; b < last; ++b)
                addTile(tile, b, totals[b - first].data());
        }
        for (std::size_t row = first * kLanes; row < std::min(m_order.size(), last * kLanes); ++row)
            for (std::size_t q = 0; q < m_labelings.size(); ++q)
                m_result[q][static_cast<std::size_t>(m_order[row])] =
                    silhouette(m_labelings[q], row, totals[row / kLanes - first].data() + row % kLanes);
        return true;
    }

    void addTile(std::size_t tile, std::size_t block, double* totals) const
    {
        LaneRow distances[kTile];
        const std::size_t first = tile * kTile;
        const std::size_t count = std::min(kTile, m_order.size() - first);
        if (m_precise)
            m_precise->distances(block, first, count, distances);
        else
            measure(block, first, count, distances);
        for (std::size_t r = m_tileRuns[tile]; r < m_tileRuns[tile + 1]; ++r)
            m_points.kernels().accumulate(distances + (m_runs[r].first - first), m_runs[r].count,
                                          m_targets.data() + r * m_labelings.size(), m_labelings.size(), totals);
    }

    void measure(std::size_t block, std::size_t first, std::size_t count, LaneRow* distances) const
    {
        const kernels::Rows rows{m_rows.values.data() + first * m_points.dims(), m_rows.squares.data() + first, count};
        m_points.kernels().distances(m_points.blocks(block, block + 1), rows, distances);
    }

    /// @param totals sums of distances to all clusters, kLanes apart
    double silhouette(const Labeling& labeling, std::size_t row, const double* totals) const
    {
        const std::size_t own = label(labeling, row);
        if (labeling.sizes[own] < 2)
            return 0;
        const auto total = [&](std::size_t cluster) { return totals[(labeling.offset + cluster) * kLanes]; };
        const double a = total(own) / static_cast<double>(labeling.sizes[own] - 1);
        double b = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < labeling.sizes.size(); ++c)
            if (c != own && labeling.sizes[c] > 0)
                b = std::min(b, total(c) / static_cast<double>(labeling.sizes[c]));
        const double larger = std::max(a, b);
        return larger > 0 ? (b - a) / larger : 0;
    }

    const std::vector<Labeling> m_labelings;
    const std::vector<Eigen::Index> m_order; ///< row of the matrix at each sorted place
    const RowMajorMatrix m_sorted;
    const PointBlocks m_points;
    const KernelRows m_rows;
    std::unique_ptr<const PrecisePoints> m_precise; ///< only where single precision does not reach
    std::vector<Run> m_runs;
    std::vector<std::size_t> m_tileRuns;  ///< first run of each tile, and the end
    std::vector<std::uint32_t> m_targets; ///< [run][labeling]: the cluster its rows belong to
    std::vector<std::vector<double>> m_result;
};

std::vector<std::size_t> countSizes(const RowMajorMatrix& values, std::span<const int> labels, int k)
{
    if (labels.size() != static_cast<std::size_t>(values.rows()))
        throw std::invalid_argument("silhouettes: one label for every row is needed");
    std::vector<std::size_t> sizes(static_cast<std::size_t>(std::max(k, 0)));
    for (const int label : labels) {
        if (label < 0 || label >= k)
            throw std::invalid_argument("silhouettes: a label outside 0..k-1");
        ++sizes[static_cast<std::size_t>(label)];
    }
    return sizes;
}

bool isDefined(const std::vector<std::size_t>& sizes)
{
    const auto used = std::count_if(sizes.begin(), sizes.end(), [](std::size_t size) { return size > 0; });
    return used >= 2 && std::any_of(sizes.begin(), sizes.end(), [](std::size_t size) { return size >= 2; });
}

/// One vector of silhouettes for each labeling; all NaN where they are undefined.
Result<std::vector<std::vector<double>>> allSilhouettes(const RowMajorMatrix& values, std::vector<Labeling> labelings,
                                                        unsigned threads, const std::stop_token& stop,
                                                        const ProgressFn& progress)
{
    if (auto unusable = findUnusableCell(values))
        return *unusable;
    const std::vector<double> undefined(static_cast<std::size_t>(values.rows()),
                                        std::numeric_limits<double>::quiet_NaN());
    std::vector<std::vector<double>> result(labelings.size(), undefined);
    std::vector<Labeling> defined;
    std::vector<std::size_t> places;
    for (std::size_t q = 0; q < labelings.size(); ++q)
        if (isDefined(labelings[q].sizes)) {
            labelings[q].offset = defined.empty() ? 0 : defined.back().offset + defined.back().sizes.size();
            defined.push_back(std::move(labelings[q]));
            places.push_back(q);
        }
    if (defined.empty())
        return result;
    SilhouettePass pass(values, std::move(defined));
    if (!pass.run(threads, stop, progress))
        return cancelled();
    auto computed = pass.takeResult();
    for (std::size_t i = 0; i < places.size(); ++i)
        result[places[i]] = std::move(computed[i]);
    return result;
}

} // namespace

Result<std::vector<double>> silhouettes(const RowMajorMatrix& values, std::span<const int> labels, int k,
                                        unsigned threads, std::stop_token stop, const ProgressFn& progress)
{
    auto all = allSilhouettes(values, {{labels, 0, countSizes(values, labels, k)}}, threads, stop, progress);
    if (!all)
        return all.error();
    return std::move(all->front());
}

Result<std::vector<double>> meanSilhouettes(const RowMajorMatrix& values, std::span<const std::vector<int>> labelings,
                                            unsigned threads, std::stop_token stop, const ProgressFn& progress)
{
    std::vector<Labeling> prepared;
    for (const auto& labels : labelings) {
        const int k = labels.empty() ? 0 : 1 + *std::max_element(labels.begin(), labels.end());
        prepared.push_back({labels, 0, countSizes(values, labels, k)});
    }
    const auto all = allSilhouettes(values, std::move(prepared), threads, stop, progress);
    if (!all)
        return all.error();
    std::vector<double> means;
    for (const auto& each : *all)
        means.push_back(std::accumulate(each.begin(), each.end(), 0.0) / static_cast<double>(each.size()));
    return means;
}

} // namespace marquee
