// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "clustering/lloyd.h"

#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace marquee {

/// Fits of k clusters that are bred from each other: each starts on its own, then generation after generation they are
/// crossed (crossover.h), the fitter staying; in the end the best of all is refined. Within a generation members may
/// be worked on at the same time: what comes out does not depend on the order. Each step gives false when stopped.
class Brood
{
public:
    /// @param members at least one; `points` must outlive the brood
    Brood(const PointBlocks& points, int clusters, std::size_t members);

    int clusters() const { return m_clusters; }
    std::size_t members() const { return m_members.size(); }

    /// Greedy k-means++, then Lloyd's iteration.
    bool start(std::size_t member, Random random, const LloydOptions& options, const std::stop_token& stop);

    /// Crosses a member with another one, puts one of the child's centroids on a point drawn, so that what no member
    /// has found can still be found, and iterates; a child with less inertia takes the member's place once the
    /// generation ends. A brood of one, or of more than 256 clusters (pairing takes longer than it is worth), stays.
    bool cross(std::size_t member, Random random, const LloydOptions& options, const std::stop_token& stop);
    void endGeneration();

    bool refineBest(const LloydOptions& options, const std::stop_token& stop);

    /// The best fit so far, of equals the first born. Only after a start.
    Partition& best() { return m_best.value(); }

private:
    struct Member
    {
        RowMajorMatrix centroids;
        double inertia = 0;
    };

    void replaceOne(RowMajorMatrix& centroids, Random random) const;
    bool settle(RowMajorMatrix centroids, std::size_t member, const LloydOptions& options, const std::stop_token& stop);
    void keepIfBest(std::size_t born, Partition partition);

    const PointBlocks& m_points;
    int m_clusters;
    std::size_t m_generation = 0;
    std::vector<Member> m_members;
    std::vector<Member> m_next;
    std::mutex m_mutex; ///< guards what follows
    std::optional<Partition> m_best;
    std::size_t m_bestBorn = 0;
};

} // namespace marquee
