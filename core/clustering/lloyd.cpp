// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace marquee {
namespace {

class Lloyd
{
public:
    Lloyd(const PointBlocks& points, RowMajorMatrix start, const LloydOptions& options, const std::stop_token& stop)
        : m_points(points), m_values(points.values()), m_options(options), m_stop(stop), m_assignment(points),
          m_sums(RowMajorMatrix::Zero(start.rows(), start.cols()))
    {
        m_state.centroids = std::move(start);
        m_state.labels.assign(points.rows(), kNone);
        m_state.sizes.assign(static_cast<std::size_t>(m_state.centroids.rows()), 0);
    }

    std::optional<Partition> run()
    {
        bool moving = true;
        while (moving && m_state.iterations < m_options.maxIterations) {
            const auto changed = assign();
            if (!changed)
                return std::nullopt;
            ++m_state.iterations;
            m_state.settled = *changed == 0;
            if (m_state.settled)
                break;
            fillEmptyClusters();
            moving = moveCentroids() > m_options.maxShift;
            if (isHopeless()) {
                m_state.inertia = std::numeric_limits<double>::infinity();
                return std::move(m_state);
            }
        }
        // The last move of the centroids may have left a few points with the wrong one.
        if (!m_state.settled) {
            const auto changed = assign();
            if (!changed)
                return std::nullopt;
            m_state.settled = *changed == 0;
        }
        measureInertia();
        return std::move(m_state);
    }

private:
    static constexpr int kNone = -1;

    const double* row(std::size_t i) const { return m_values.data() + i * m_points.dims(); }

    /// @return how many labels changed; nothing when stopped
    std::optional<std::size_t> assign()
    {
        if (!m_assignment.run(m_state.centroids, m_options.threads, m_stop))
            return std::nullopt;
        std::size_t changed = 0;
        for (std::size_t i = 0; i < m_points.rows(); ++i)
            if (const int label = m_assignment.label(i); label != m_state.labels[i]) {
                relabel(i, label);
                ++changed;
            }
        return changed;
    }

    // Only the points that change cluster are added and subtracted: after a few iterations these are a few per cent.
    void relabel(std::size_t i, int label)
    {
        const double* from = row(i);
        if (m_state.labels[i] != kNone)
            addTo(m_state.labels[i], from, true);
        addTo(label, from, false);
        m_state.labels[i] = label;
    }

    void addTo(int cluster, const double* from, bool subtract)
    {
        m_points.kernels().addRow(m_sums.row(cluster).data(), from, m_points.dims(), subtract);
        auto& size = m_state.sizes[static_cast<std::size_t>(cluster)];
        size = subtract ? size - 1 : size + 1;
    }

    void fillEmptyClusters()
    {
        for (std::size_t c = 0; c < m_state.sizes.size(); ++c)
            if (m_state.sizes[c] == 0)
                relabel(farthestPoint(), static_cast<int>(c));
    }

    /// Farthest from its own centroid, among clusters that can spare a point.
    std::size_t farthestPoint() const
    {
        std::size_t farthest = 0;
        double most = -1;
        for (std::size_t i = 0; i < m_points.rows(); ++i) {
            const int label = m_state.labels[i];
            if (m_state.sizes[static_cast<std::size_t>(label)] < 2)
                continue;
            const double distance = squaredDistance(row(i), m_state.centroids.row(label).data(), m_values.cols());
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    /// @return the sum of squared shifts
    double moveCentroids()
    {
        double shift = 0;
        for (Eigen::Index c = 0; c < m_sums.rows(); ++c) {
            const auto size = static_cast<double>(m_state.sizes[static_cast<std::size_t>(c)]);
            const Eigen::RowVectorXd mean = m_sums.row(c) / size;
            shift += (mean - m_state.centroids.row(c)).squaredNorm();
            m_state.centroids.row(c) = mean;
        }
        return shift;
    }

    /// Lloyd's steps shrink about geometrically, so what is to come is a small multiple of the last one.
    bool isHopeless()
    {
        if (std::isinf(m_options.target))
            return false;
        constexpr double kStepsToCome = 10;
        double between = 0;
        for (Eigen::Index c = 0; c < m_sums.rows(); ++c)
            between += static_cast<double>(m_state.sizes[static_cast<std::size_t>(c)]) *
                       (m_state.centroids.row(c) - m_points.means()).squaredNorm();
        const double last = std::exchange(m_between, between);
        return m_state.iterations > 1 &&
               m_points.totalSpread() - between - m_options.target > kStepsToCome * (between - last);
    }

    /// From the sums alone, in O(k d): |x|^2 - 2 x.c + |c|^2 summed over the rows of each cluster, all about the
    /// overall mean, where little cancels.
    void measureInertia()
    {
        double taken = 0;
        for (Eigen::Index c = 0; c < m_sums.rows(); ++c) {
            const auto size = static_cast<double>(m_state.sizes[static_cast<std::size_t>(c)]);
            const Eigen::RowVectorXd centroid = m_state.centroids.row(c) - m_points.means();
            const Eigen::RowVectorXd sum = m_sums.row(c) - size * m_points.means();
            taken += 2 * sum.dot(centroid) - size * centroid.squaredNorm();
        }
        m_state.inertia = std::max(0.0, m_points.totalSpread() - taken);
    }

    const PointBlocks& m_points;
    const RowMajorMatrix& m_values;
    const LloydOptions m_options;
    const std::stop_token& m_stop;
    Assignment m_assignment;
    RowMajorMatrix m_sums;
    Partition m_state;
    double m_between = 0; ///< sum over the clusters of size * squared distance of the centroid to the overall mean
};

} // namespace

std::optional<Partition> iterateLloyd(const PointBlocks& points, RowMajorMatrix start, const LloydOptions& options,
                                      const std::stop_token& stop)
{
    return Lloyd(points, std::move(start), options, stop).run();
}

} // namespace marquee
