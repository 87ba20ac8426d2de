// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/bisection.h"

namespace marquee {
namespace {

constexpr int kPowerSteps = 3;
constexpr int kMeansSteps = 3;

/// All clusters at once: each step is one pass over the matrix.
class Bisector
{
public:
    Bisector(const RowMajorMatrix& values, const Partition& partition, const std::stop_token& stop)
        : m_values(values), m_partition(partition), m_stop(stop), m_dims(static_cast<std::size_t>(values.cols()))
    {
    }

    std::vector<Bisection> run()
    {
        findAxes();
        // Cut at the centroid, by the sign of the projection on the axis.
        std::vector<Bisection> cuts = cut(m_axes, Eigen::VectorXd::Zero(m_axes.rows()), centroidsTimes(m_axes));
        for (int step = 0; step < kMeansSteps && !m_stop.stop_requested(); ++step) {
            RowMajorMatrix normals(m_axes.rows(), m_axes.cols());
            Eigen::VectorXd middles(m_axes.rows());
            for (Eigen::Index c = 0; c < normals.rows(); ++c) {
                const Bisection& old = cuts[static_cast<std::size_t>(c)];
                normals.row(c) = old.first - old.second;
                middles[c] = (old.first.squaredNorm() - old.second.squaredNorm()) / 2;
            }
            cuts = cut(normals, middles, Eigen::VectorXd::Zero(m_axes.rows()));
        }
        return cuts;
    }

private:
    const double* row(std::size_t i) const { return m_values.data() + i * m_dims; }

    double dot(const double* a, const double* b) const
    {
        double sum = 0;
        for (std::size_t f = 0; f < m_dims; ++f)
            sum += a[f] * b[f];
        return sum;
    }

    Eigen::VectorXd centroidsTimes(const RowMajorMatrix& axes) const
    {
        return m_partition.centroids.cwiseProduct(axes).rowwise().sum();
    }

    /// Power iteration on the covariance of each cluster, from the column of largest variance.
    void findAxes()
    {
        RowMajorMatrix variances = RowMajorMatrix::Zero(m_partition.centroids.rows(), m_values.cols());
        for (std::size_t i = 0; i < m_partition.labels.size(); ++i) {
            const int label = m_partition.labels[i];
            const double* centroid = m_partition.centroids.row(label).data();
            double* variance = variances.row(label).data();
            for (std::size_t f = 0; f < m_dims; ++f)
                variance[f] += (row(i)[f] - centroid[f]) * (row(i)[f] - centroid[f]);
        }
        m_axes = RowMajorMatrix::Zero(variances.rows(), variances.cols());
        for (Eigen::Index c = 0; c < m_axes.rows(); ++c) {
            Eigen::Index widest = 0;
            variances.row(c).maxCoeff(&widest);
            m_axes(c, widest) = 1;
        }
        for (int step = 0; step < kPowerSteps && !m_stop.stop_requested(); ++step)
            turnAxes();
    }

    void turnAxes()
    {
        const Eigen::VectorXd offsets = centroidsTimes(m_axes);
        RowMajorMatrix turned = RowMajorMatrix::Zero(m_axes.rows(), m_axes.cols());
        for (std::size_t i = 0; i < m_partition.labels.size(); ++i) {
            const int label = m_partition.labels[i];
            const double along = dot(row(i), m_axes.row(label).data()) - offsets[label];
            const double* centroid = m_partition.centroids.row(label).data();
            double* sum = turned.row(label).data();
            for (std::size_t f = 0; f < m_dims; ++f)
                sum[f] += along * (row(i)[f] - centroid[f]);
        }
        for (Eigen::Index c = 0; c < turned.rows(); ++c)
            if (const double length = turned.row(c).norm(); length > 0)
                m_axes.row(c) = turned.row(c) / length;
    }

    /// Parts the points of each cluster by whether x . normal exceeds middle + offset.
    std::vector<Bisection> cut(const RowMajorMatrix& normals, const Eigen::VectorXd& middles,
                               const Eigen::VectorXd& offsets) const
    {
        RowMajorMatrix sums = RowMajorMatrix::Zero(normals.rows(), normals.cols());
        Eigen::VectorXd counts = Eigen::VectorXd::Zero(normals.rows());
        for (std::size_t i = 0; i < m_partition.labels.size(); ++i) {
            const int label = m_partition.labels[i];
            if (dot(row(i), normals.row(label).data()) <= middles[label] + offsets[label])
                continue;
            counts[label] += 1;
            double* sum = sums.row(label).data();
            for (std::size_t f = 0; f < m_dims; ++f)
                sum[f] += row(i)[f];
        }
        std::vector<Bisection> cuts;
        for (Eigen::Index c = 0; c < sums.rows(); ++c)
            cuts.push_back(parts(c, sums.row(c), counts[c]));
        return cuts;
    }

    Bisection parts(Eigen::Index cluster, const Eigen::RowVectorXd& sum, double count) const
    {
        const Eigen::RowVectorXd centroid = m_partition.centroids.row(cluster);
        const double rest = static_cast<double>(m_partition.sizes[static_cast<std::size_t>(cluster)]) - count;
        if (count < 1 || rest < 1)
            return {centroid, centroid, 0};
        const Eigen::RowVectorXd first = sum / count;
        const Eigen::RowVectorXd second = (centroid * (count + rest) - sum) / rest;
        return {first, second, count * rest / (count + rest) * (first - second).squaredNorm()};
    }

    const RowMajorMatrix& m_values;
    const Partition& m_partition;
    const std::stop_token& m_stop;
    const std::size_t m_dims;
    RowMajorMatrix m_axes; ///< one a cluster, unit length
};

} // namespace

std::vector<Bisection> bisectClusters(const RowMajorMatrix& values, const Partition& partition,
                                      const std::stop_token& stop)
{
    return Bisector(values, partition, stop).run();
}

} // namespace marquee
