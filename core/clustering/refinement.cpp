// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/refinement.h"

#include "clustering/bisection.h"

#include <algorithm>

namespace marquee {
namespace {

/// Exchanges tried in vain before giving up.
constexpr std::size_t kAttempts = 4;

/// Merge clusters a and b, cut cluster c in two.
struct Exchange
{
    Eigen::Index a;
    Eigen::Index b;
    Eigen::Index c;
    double promise; ///< by how much the inertia would fall if no other point moved
};

double size(const Partition& partition, Eigen::Index cluster)
{
    return static_cast<double>(partition.sizes[static_cast<std::size_t>(cluster)]);
}

/// The most promising exchanges, best first, at most one for each pair of a and c.
std::vector<Exchange> findExchanges(const Partition& partition, const std::vector<Bisection>& cuts)
{
    std::vector<Exchange> exchanges;
    const RowMajorMatrix& centroids = partition.centroids;
    for (Eigen::Index a = 0; a < centroids.rows(); ++a)
        for (Eigen::Index b = a + 1; b < centroids.rows(); ++b) {
            const double sizeA = size(partition, a);
            const double sizeB = size(partition, b);
            const double cost = sizeA * sizeB / (sizeA + sizeB) * (centroids.row(a) - centroids.row(b)).squaredNorm();
            for (Eigen::Index c = 0; c < centroids.rows(); ++c)
                if (const double gain = cuts[static_cast<std::size_t>(c)].gain; c != a && c != b && gain > 0)
                    exchanges.push_back({a, b, c, gain - cost});
        }
    const std::size_t kept = std::min(kAttempts, exchanges.size());
    std::partial_sort(exchanges.begin(), exchanges.begin() + static_cast<std::ptrdiff_t>(kept), exchanges.end(),
                      [](const Exchange& x, const Exchange& y) { return x.promise > y.promise; });
    exchanges.resize(kept);
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

} // namespace

std::optional<Partition> refine(const PointBlocks& points, Partition partition, const LloydOptions& options,
                                const std::stop_token& stop)
{
    const auto iterations = [](Partition result, int before) {
        result.iterations += before;
        return result;
    };
    LloydOptions strict = options;
    strict.maxShift = 0;
    auto settled = iterateLloyd(points, partition.centroids, strict, stop);
    if (!settled)
        return std::nullopt;
    Partition best = iterations(std::move(*settled), partition.iterations);
    for (bool improved = best.settled; improved;) {
        improved = false;
        LloydOptions hopeful = options;
        hopeful.target = best.inertia;
        const auto cuts = bisectClusters(points.values(), best);
        for (const Exchange& exchange : findExchanges(best, cuts)) {
            auto attempt = iterateLloyd(points, exchanged(best, exchange, cuts[static_cast<std::size_t>(exchange.c)]),
                                        hopeful, stop);
            if (!attempt)
                return std::nullopt;
            if (attempt->inertia >= best.inertia)
                continue;
            auto finished = iterateLloyd(points, attempt->centroids, strict, stop);
            if (!finished)
                return std::nullopt;
            best = iterations(std::move(*finished), best.iterations + attempt->iterations);
            improved = best.settled;
            break;
        }
    }
    return best;
}

} // namespace marquee
