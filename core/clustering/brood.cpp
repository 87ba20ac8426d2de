// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/brood.h"

#include "clustering/crossover.h"
#include "clustering/refinement.h"
#include "clustering/seeding.h"

#include <limits>
#include <tuple>

namespace marquee {
namespace {

constexpr int kMostCrossed = 256;

} // namespace

Brood::Brood(const PointBlocks& points, int clusters, std::size_t members)
    : m_points(points), m_clusters(clusters), m_members(members, {{}, std::numeric_limits<double>::infinity()}),
      m_next(m_members)
{
}

bool Brood::start(std::size_t member, Random random, const LloydOptions& options, const std::stop_token& stop)
{
    RowMajorMatrix seeds = seedCentroids(m_points, m_clusters, random, stop);
    return seeds.rows() > 0 && settle(std::move(seeds), member, options, stop);
}

bool Brood::cross(std::size_t member, Random random, const LloydOptions& options, const std::stop_token& stop)
{
    if (members() < 2 || m_clusters > kMostCrossed)
        return true;
    std::size_t other = random.below(members() - 1);
    other += other < member ? 0 : 1;
    RowMajorMatrix child = crossCentroids(m_members[member].centroids, m_members[other].centroids, random);
    replaceOne(child, random.split(1));
    return settle(std::move(child), member, options, stop);
}

void Brood::endGeneration()
{
    m_members = m_next;
    ++m_generation;
}

bool Brood::refineBest(const LloydOptions& options, const std::stop_token& stop)
{
    m_best = refine(m_points, std::move(best()), options, stop);
    return m_best.has_value();
}

void Brood::replaceOne(RowMajorMatrix& centroids, Random random) const
{
    const auto draw = [&random](Eigen::Index bound) {
        return static_cast<Eigen::Index>(random.below(static_cast<std::uint64_t>(bound)));
    };
    const Eigen::Index row = draw(m_points.values().rows());
    centroids.row(draw(centroids.rows())) = m_points.values().row(row);
}

/// Iterates; what it comes to takes the member's place in the next generation if it is better.
bool Brood::settle(RowMajorMatrix centroids, std::size_t member, const LloydOptions& options,
                   const std::stop_token& stop)
{
    auto partition = iterateLloyd(m_points, std::move(centroids), options, stop);
    if (!partition)
        return false;
    if (partition->inertia < m_next[member].inertia)
        m_next[member] = {partition->centroids, partition->inertia};
    keepIfBest(m_generation * members() + member, std::move(*partition));
    return true;
}

void Brood::keepIfBest(std::size_t born, Partition partition)
{
    const std::scoped_lock lock(m_mutex);
    if (m_best && std::tie(m_best->inertia, m_bestBorn) <= std::tie(partition.inertia, born))
        return;
    m_best = std::move(partition);
    m_bestBorn = born;
}

} // namespace marquee
