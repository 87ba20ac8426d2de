// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/refinement.h"

#include "clustering/bisection.h"

#include <algorithm>

namespace marquee {
namespace {

constexpr std::size_t kAttempts = 4;       ///< exchanges tried in vain before giving up
constexpr int kExchanges = 16;             ///< made at most, to bound the cost where every one helps a little
constexpr std::size_t kPairs = 12;         ///< cheapest merges, and most gainful cuts, that are combined
constexpr std::size_t kMostClusters = 256; ///< looking at all pairs of more takes longer than it is worth

/// Clusters a and b made one, at a cost; or cluster a cut in two (b unused), at a negative cost.
struct Step
{
    Eigen::Index a;
    Eigen::Index b;
    double cost;
};

/// Merge clusters a and b, cut cluster c in two.
struct Exchange
{
    Eigen::Index a;
    Eigen::Index b;
    Eigen::Index c;
    double cost; ///< by how much the inertia would rise if no other point moved
};

double size(const Partition& partition, Eigen::Index cluster)
{
    return static_cast<double>(partition.sizes[static_cast<std::size_t>(cluster)]);
}

/// The first `kept` by cost; equal costs stay in order, so that the choice is the same everywhere.
template<typename T>
void keepCheapest(std::vector<T>& all, std::size_t kept)
{
    std::stable_sort(all.begin(), all.end(), [](const T& x, const T& y) { return x.cost < y.cost; });
    all.resize(std::min(kept, all.size()));
}

std::vector<Step> cheapestMerges(const Partition& partition)
{
    std::vector<Step> merges;
    const RowMajorMatrix& centroids = partition.centroids;
    for (Eigen::Index a = 0; a < centroids.rows(); ++a)
        for (Eigen::Index b = a + 1; b < centroids.rows(); ++b) {
            const double weight = size(partition, a) * size(partition, b) / (size(partition, a) + size(partition, b));
            merges.push_back({a, b, weight * (centroids.row(a) - centroids.row(b)).squaredNorm()});
        }
    keepCheapest(merges, kPairs);
    return merges;
}

/// The most promising exchanges, best first.
std::vector<Exchange> findExchanges(const Partition& partition, const std::vector<Bisection>& bisections)
{
    std::vector<Step> cuts;
    for (std::size_t c = 0; c < bisections.size(); ++c)
        if (bisections[c].gain > 0)
            cuts.push_back({static_cast<Eigen::Index>(c), 0, -bisections[c].gain});
    keepCheapest(cuts, kPairs);
    std::vector<Exchange> exchanges;
    for (const Step& merge : cheapestMerges(partition))
        for (const Step& cut : cuts)
            if (cut.a != merge.a && cut.a != merge.b)
                exchanges.push_back({merge.a, merge.b, cut.a, merge.cost + cut.cost});
    keepCheapest(exchanges, kAttempts);
    return exchanges;
}

RowMajorMatrix exchanged(const Partition& partition, const Exchange& exchange, const Bisection& cut)
{
    RowMajorMatrix centroids = partition.centroids;
    const double sizeA = size(partition, exchange.a);
    const double sizeB = size(partition, exchange.b);
    centroids.row(exchange.a) =
        (centroids.row(exchange.a) * sizeA + centroids.row(exchange.b) * sizeB) / (sizeA + sizeB);
    centroids.row(exchange.b) = cut.first;
    centroids.row(exchange.c) = cut.second;
    return centroids;
}

/// Lloyd's iteration on from where `iterations` have been made already.
std::optional<Partition> settle(const PointBlocks& points, RowMajorMatrix start, int iterations,
                                const LloydOptions& options, const std::stop_token& stop)
{
    LloydOptions strict = options;
    strict.maxShift = 0;
    auto settled = iterateLloyd(points, std::move(start), strict, stop);
    if (settled)
        settled->iterations += iterations;
    return settled;
}

/// The settled partition after the first exchange that lowers the inertia, `best` itself if none does.
std::optional<Partition> improve(const PointBlocks& points, Partition best, const LloydOptions& options,
                                 const std::stop_token& stop)
{
    // Below this a lower inertia is rounding, and could go on for ever.
    LloydOptions hopeful = options;
    hopeful.target = best.inertia * (1 - 1e-7) - 1e-12 * points.totalSpread();
    const auto cuts = bisectClusters(points.values(), best, stop);
    for (const Exchange& exchange : findExchanges(best, cuts)) {
        auto attempt =
            iterateLloyd(points, exchanged(best, exchange, cuts[static_cast<std::size_t>(exchange.c)]), hopeful, stop);
        if (!attempt)
            return std::nullopt;
        if (attempt->inertia < hopeful.target)
            return settle(points, std::move(attempt->centroids), best.iterations + attempt->iterations, options, stop);
    }
    return best;
}

} // namespace

std::optional<Partition> refine(const PointBlocks& points, Partition partition, const LloydOptions& options,
                                const std::stop_token& stop)
{
    auto best = settle(points, std::move(partition.centroids), partition.iterations, options, stop);
    for (int exchange = 0; exchange < kExchanges && best && best->settled && best->sizes.size() <= kMostClusters;
         ++exchange) {
        const double before = best->inertia;
        best = improve(points, std::move(*best), options, stop);
        if (best && !(best->inertia < before))
            break;
    }
    return best;
}

} // namespace marquee
