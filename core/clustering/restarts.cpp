// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/restarts.h"

#include "base/numbers.h"
#include "base/parallel.h"
#include "clustering/crossover.h"
#include "clustering/progress_counter.h"
#include "clustering/refinement.h"
#include "clustering/seeding.h"
#include "clustering/stability.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <mutex>
#include <numeric>
#include <tuple>
#include <unordered_set>

namespace marquee {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

constexpr std::size_t kGenerations = 4; ///< on the real catalogue at k = 8 and 12, further ones find little more
constexpr double kRough = 10;           ///< times the tolerance: what is crossed again, or refined, need not be exact
constexpr int kMostCrossed = 256;       ///< clusters: pairing more takes longer than it is worth

/// The restarts of several fits: first every start on its own, then generations of crossed ones, then the best of each
/// half refined. The halves know nothing of each other, so that their agreement means something.
class Restarts
{
public:
    Restarts(const PointBlocks& points, const std::vector<int>& clusters, const KMeansOptions& options,
             const std::stop_token& stop, const ProgressFn& progress)
        : m_points(points), m_clusters(clusters), m_options(options), m_stop(stop),
          m_restarts(static_cast<std::size_t>(options.restarts)), m_halves(std::min<std::size_t>(m_restarts, 2)),
          m_ends(clusters.size() * m_restarts), m_best(clusters.size() * m_halves),
          m_progress(progress, clusters.size() * ((1 + kGenerations) * m_restarts + m_halves))
    {
    }

    Result<std::vector<RestartFit>> run()
    {
        const auto begin = Clock::now();
        if (!share(m_clusters.size() * m_restarts,
                   [this](std::size_t t, unsigned threads) { return start(t, threads); }) ||
            !crossGenerations() ||
            !share(m_best.size(), [this](std::size_t t, unsigned threads) { return refineHalf(t, threads); }))
            return cancelled();
        std::vector<RestartFit> fits;
        for (std::size_t c = 0; c < m_clusters.size(); ++c)
            fits.push_back(fit(c));
        // The fits of a sweep share the threads, so each is given its part of the time by the number of its clusters.
        const double seconds = secondsSince(begin);
        const double parts = std::accumulate(m_clusters.begin(), m_clusters.end(), 0.0);
        for (RestartFit& fit : fits)
            fit.model.seconds = seconds * fit.model.clusters() / parts;
        return fits;
    }

private:
    /// The best start of one half of the restarts, of equals the first; then what refining made of it.
    struct Best
    {
        std::optional<Partition> partition;
        std::size_t restart = 0;
    };

    /// Where a start has come to.
    struct End
    {
        RowMajorMatrix centroids;
        double inertia = 0;
    };

    /// Runs the tasks from the last (most clusters, longest) to the first, threads left over going into each.
    template<typename Task>
    bool share(std::size_t tasks, const Task& task)
    {
        const unsigned threads = resolveThreads(m_options.threads);
        const auto each = static_cast<unsigned>(std::max<std::size_t>(1, threads / tasks));
        return parallelFor(
            tasks, threads,
            [&](std::size_t t) {
                if (task(tasks - 1 - t, each))
                    m_progress.partDone(m_step);
            },
            m_stop);
    }

    LloydOptions lloydOptions(double tolerance, unsigned threads) const
    {
        return {m_options.maxIterations, tolerance * m_points.meanVariance(), threads};
    }

    /// Every task draws from a stream of its own.
    Random randomOf(std::size_t c, std::size_t restart) const
    {
        return Random(m_options.seed).split(static_cast<std::uint64_t>(m_clusters[c])).split(restart);
    }

    bool start(std::size_t task, unsigned threads)
    {
        const std::size_t c = task / m_restarts;
        const std::size_t restart = task % m_restarts;
        RowMajorMatrix seeds = seedCentroids(m_points, m_clusters[c], randomOf(c, restart), m_stop);
        if (seeds.rows() == 0)
            return false;
        auto partition = iterateLloyd(m_points, std::move(seeds), lloydOptions(m_options.tolerance, threads), m_stop);
        if (!partition)
            return false;
        m_ends[task] = {partition->centroids, partition->inertia};
        keepIfBest(c, restart, std::move(*partition));
        return true;
    }

    /// In every generation each end is crossed with another of its half, and gives way to what is better.
    bool crossGenerations()
    {
        for (std::size_t generation = 1; generation <= kGenerations; ++generation) {
            std::vector<End> next = m_ends; // what is crossed does not depend on the order of the tasks
            if (!share(m_ends.size(), [&](std::size_t t, unsigned threads) {
                    return cross(t, generation * m_restarts + t % m_restarts, next[t], threads);
                }))
                return false;
            m_ends = std::move(next);
        }
        return true;
    }

    bool cross(std::size_t task, std::size_t restart, End& next, unsigned threads)
    {
        const std::size_t c = task / m_restarts;
        const std::size_t half = task % m_restarts % m_halves;
        const std::size_t place = task % m_restarts / m_halves;
        const std::size_t siblings = (m_restarts - half + m_halves - 1) / m_halves; // ends of this half
        if (siblings < 2 || m_clusters[c] > kMostCrossed)
            return true;
        Random random = randomOf(c, restart);
        const std::size_t other = random.below(siblings - 1);
        RowMajorMatrix child =
            crossCentroids(m_ends[task].centroids, endOf(c, half, other + (other < place ? 0 : 1)).centroids, random);
        replaceOne(child, random.split(1));
        auto partition =
            iterateLloyd(m_points, std::move(child), lloydOptions(kRough * m_options.tolerance, threads), m_stop);
        if (!partition)
            return false;
        if (partition->inertia < next.inertia)
            next = {partition->centroids, partition->inertia};
        keepIfBest(c, restart, std::move(*partition));
        return true;
    }

    /// Puts a centroid on a point, both drawn: what no end has found can still be found.
    void replaceOne(RowMajorMatrix& centroids, Random random) const
    {
        const auto draw = [&random](Eigen::Index bound) {
            return static_cast<Eigen::Index>(random.below(static_cast<std::uint64_t>(bound)));
        };
        const Eigen::Index row = draw(m_points.values().rows());
        centroids.row(draw(centroids.rows())) = m_points.values().row(row);
    }

    const End& endOf(std::size_t c, std::size_t half, std::size_t i) const
    {
        return m_ends[c * m_restarts + i * m_halves + half];
    }

    /// The same whatever the order in which the starts end.
    void keepIfBest(std::size_t c, std::size_t restart, Partition partition)
    {
        const std::scoped_lock lock(m_mutex);
        Best& best = m_best[c * m_halves + restart % m_restarts % m_halves];
        if (!best.partition || std::tie(partition.inertia, restart) < std::tie(best.partition->inertia, best.restart))
            best = {std::move(partition), restart};
    }

    bool refineHalf(std::size_t task, unsigned threads)
    {
        auto& best = m_best[task].partition;
        best = refine(m_points, std::move(*best), lloydOptions(m_options.tolerance, threads), m_stop);
        return best.has_value();
    }

    RestartFit fit(std::size_t c)
    {
        Partition& first = *m_best[c * m_halves].partition;
        Partition& last = *m_best[c * m_halves + m_halves - 1].partition;
        const double agreement =
            m_halves > 1 ? adjustedRand(first.labels, last.labels) : std::numeric_limits<double>::quiet_NaN();
        return {ordered(last.inertia < first.inertia ? std::move(last) : std::move(first)), agreement};
    }

    ClusterModel ordered(Partition partition) const
    {
        const RowMajorMatrix& centroids = partition.centroids;
        std::vector<Eigen::Index> order(partition.sizes.size());
        std::iota(order.begin(), order.end(), Eigen::Index{0});
        std::sort(order.begin(), order.end(), [&](Eigen::Index a, Eigen::Index b) {
            const auto sizeA = partition.sizes[static_cast<std::size_t>(a)];
            const auto sizeB = partition.sizes[static_cast<std::size_t>(b)];
            return sizeA != sizeB ? sizeA > sizeB
                                  : std::lexicographical_compare(
                                        centroids.row(a).data(), centroids.row(a).data() + centroids.cols(),
                                        centroids.row(b).data(), centroids.row(b).data() + centroids.cols());
        });
        ClusterModel model;
        model.centroids.resize(centroids.rows(), centroids.cols());
        std::vector<int> rank(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            rank[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
            model.centroids.row(static_cast<Eigen::Index>(i)) = centroids.row(order[i]);
            model.sizes.push_back(partition.sizes[static_cast<std::size_t>(order[i])]);
        }
        for (int& label : partition.labels)
            label = rank[static_cast<std::size_t>(label)];
        model.labels = std::move(partition.labels);
        model.inertia = partition.inertia;
        model.iterations = partition.iterations;
        model.seed = m_options.seed;
        return model;
    }

    const PointBlocks& m_points;
    const std::vector<int>& m_clusters;
    const KMeansOptions& m_options;
    const std::stop_token& m_stop;
    const std::size_t m_restarts;
    const std::size_t m_halves;
    std::mutex m_mutex;
    std::vector<End> m_ends;  ///< [k][restart]
    std::vector<Best> m_best; ///< [k][half]
    ProgressCounter m_progress;
    static constexpr std::string_view m_step = "clustering";
};

} // namespace

std::size_t countDistinctRows(const RowMajorMatrix& values, std::size_t enough)
{
    const auto hash = [&values](Eigen::Index row) {
        std::uint64_t mixed = 0;
        for (Eigen::Index c = 0; c < values.cols(); ++c)
            mixed = (mixed ^ std::hash<double>{}(values(row, c))) * 0x9e3779b97f4a7c15ULL;
        return static_cast<std::size_t>(mixed ^ (mixed >> 32));
    };
    const auto equal = [&values](Eigen::Index a, Eigen::Index b) { return values.row(a) == values.row(b); };
    std::unordered_set<Eigen::Index, decltype(hash), decltype(equal)> seen(16, hash, equal);
    for (Eigen::Index row = 0; row < values.rows() && seen.size() < enough; ++row)
        seen.insert(row);
    return seen.size();
}

std::optional<Error> findFault(const RowMajorMatrix& values, const KMeansOptions& options)
{
    const auto fault = [](ErrorCode code, std::string detail) { return Error{code, std::move(detail), {}, 0}; };
    if (options.clusters < 1)
        return fault(ErrorCode::InvalidArgument, fmt::format("k = {} clusters", options.clusters));
    if (options.restarts < 1)
        return fault(ErrorCode::InvalidArgument, fmt::format("{} restarts", options.restarts));
    if (options.maxIterations < 1)
        return fault(ErrorCode::InvalidArgument, fmt::format("at most {} iterations", options.maxIterations));
    if (!(options.tolerance >= 0))
        return fault(ErrorCode::InvalidArgument, fmt::format("a tolerance of {}", formatNumber(options.tolerance)));
    if (auto unusable = findUnusableCell(values))
        return unusable;
    const auto wanted = static_cast<std::size_t>(options.clusters);
    if (const std::size_t distinct = countDistinctRows(values, wanted); distinct < wanted)
        return fault(ErrorCode::TooFewRows, fmt::format("k = {} clusters of {} distinct rows", wanted, distinct));
    return std::nullopt;
}

Result<std::vector<RestartFit>> fitRestarts(const PointBlocks& points, const std::vector<int>& clusters,
                                            const KMeansOptions& options, const std::stop_token& stop,
                                            const ProgressFn& progress)
{
    return Restarts(points, clusters, options, stop, progress).run();
}

} // namespace marquee
