// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/restarts.h"

#include "base/numbers.h"
#include "base/parallel.h"
#include "clustering/brood.h"
#include "clustering/ordered_model.h"
#include "clustering/progress_counter.h"
#include "clustering/stability.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <deque>
#include <limits>
#include <numeric>
#include <unordered_set>

namespace marquee {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

constexpr std::size_t kGenerations = 4; ///< on the real catalogue at k = 8 and 12, further ones find little more
/// Times the tolerance: what is crossed again, or refined, need not be exact. At 10 the fits at k = 8 to 12 come no
/// closer to the least inertia known, and take a quarter more iterations.
constexpr double kRough = 50;

/// The restarts of several fits, each in two halves that know nothing of each other, so that their agreement means
/// something.
class Restarts
{
public:
    Restarts(const PointBlocks& points, const std::vector<int>& clusters, const KMeansOptions& options,
             const std::stop_token& stop, const ProgressFn& progress)
        : m_points(points), m_clusters(clusters), m_options(options), m_stop(stop),
          m_restarts(static_cast<std::size_t>(options.restarts)), m_halves(std::min<std::size_t>(m_restarts, 2)),
          m_progress(progress, clusters.size() * ((1 + kGenerations) * m_restarts + m_halves))
    {
        for (const int k : clusters)
            for (std::size_t half = 0; half < m_halves; ++half)
                m_broods.emplace_back(points, k, (m_restarts - half + m_halves - 1) / m_halves);
    }

    Result<std::vector<RestartFit>> run()
    {
        const auto begin = Clock::now();
        for (std::size_t generation = 0; generation <= kGenerations; ++generation)
            if (!breed(generation))
                return cancelled();
        const auto refineBest = [this](std::size_t task, unsigned threads) {
            return m_broods[task].refineBest(lloydOptions(1, threads), m_stop);
        };
        if (!share(m_broods.size(), refineBest))
            return cancelled();
        return fits(secondsSince(begin));
    }

private:
    /// The restarts of all fits go through one generation, the first of which starts them.
    bool breed(std::size_t generation)
    {
        const bool done = share(m_clusters.size() * m_restarts, [&](std::size_t task, unsigned threads) {
            const std::size_t restart = task % m_restarts;
            Brood& brood = broodOf(task / m_restarts, restart % m_halves);
            const std::size_t member = restart / m_halves;
            const Random random = randomOf(brood.clusters(), generation * m_restarts + restart);
            return generation == 0 ? brood.start(member, random, lloydOptions(1, threads), m_stop)
                                   : brood.cross(member, random, lloydOptions(kRough, threads), m_stop);
        });
        for (Brood& brood : m_broods)
            brood.endGeneration();
        return done;
    }

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
                    m_progress.partDone("clustering");
            },
            m_stop);
    }

    LloydOptions lloydOptions(double tolerances, unsigned threads) const
    {
        return {m_options.maxIterations, tolerances * m_options.tolerance * m_points.meanVariance(), threads};
    }

    /// Every task draws from a stream of its own.
    Random randomOf(int clusters, std::size_t task) const
    {
        return Random(m_options.seed).split(static_cast<std::uint64_t>(clusters)).split(task);
    }

    Brood& broodOf(std::size_t fit, std::size_t half) { return m_broods[fit * m_halves + half]; }

    /// The fits of a sweep share the threads, so each is given its part of the time by the number of its clusters.
    std::vector<RestartFit> fits(double seconds)
    {
        const double parts = std::accumulate(m_clusters.begin(), m_clusters.end(), 0.0);
        std::vector<RestartFit> fits;
        for (std::size_t c = 0; c < m_clusters.size(); ++c) {
            Partition& first = broodOf(c, 0).best();
            Partition& last = broodOf(c, m_halves - 1).best();
            const double agreement =
                m_halves > 1 ? adjustedRand(first.labels, last.labels) : std::numeric_limits<double>::quiet_NaN();
            fits.push_back(
                {orderedModel(m_points.values(), last.inertia < first.inertia ? std::move(last) : std::move(first)),
                 agreement});
            fits.back().model.seed = m_options.seed;
            fits.back().model.seconds = seconds * m_clusters[c] / parts;
        }
        return fits;
    }

    const PointBlocks& m_points;
    const std::vector<int>& m_clusters;
    const KMeansOptions& m_options;
    const std::stop_token& m_stop;
    const std::size_t m_restarts;
    const std::size_t m_halves;
    std::deque<Brood> m_broods; ///< [k][half]
    ProgressCounter m_progress;
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
