// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/cluster_match.h"

#include <Eigen/Core>

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace marquee {
namespace {

/// index(i, j) of cluster i of `before` and j of `after`.
Eigen::MatrixXd jaccardTable(std::span<const int> before, std::span<const int> after)
{
    if (before.size() != after.size())
        throw std::invalid_argument("matching labelings of different length");
    const auto clusters = [](std::span<const int> labels) {
        return labels.empty() ? 0 : std::max(0, *std::max_element(labels.begin(), labels.end()) + 1);
    };
    Eigen::MatrixXd shared = Eigen::MatrixXd::Zero(clusters(before), clusters(after));
    Eigen::VectorXd sizes = Eigen::VectorXd::Zero(shared.rows());
    Eigen::VectorXd others = Eigen::VectorXd::Zero(shared.cols());
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] >= 0)
            sizes[before[i]] += 1;
        if (after[i] >= 0)
            others[after[i]] += 1;
        if (before[i] >= 0 && after[i] >= 0)
            shared(before[i], after[i]) += 1;
    }
    for (Eigen::Index i = 0; i < shared.rows(); ++i)
        for (Eigen::Index j = 0; j < shared.cols(); ++j)
            if (shared(i, j) > 0)
                shared(i, j) /= sizes[i] + others[j] - shared(i, j);
    return shared;
}

/// Assigns every row of a square cost matrix its own column at least cost, by potentials and shortest augmenting paths.
class Assignment
{
public:
    explicit Assignment(const Eigen::MatrixXd& cost)
        : m_cost(cost), m_size(cost.rows()), m_rowPotential(Eigen::VectorXd::Zero(m_size + 1)),
          m_columnPotential(Eigen::VectorXd::Zero(m_size + 1)), m_rowOf(static_cast<std::size_t>(m_size + 1), 0)
    {
        for (Eigen::Index row = 1; row <= m_size; ++row)
            place(row);
    }

    Eigen::Index rowOf(Eigen::Index column) const { return m_rowOf[static_cast<std::size_t>(column + 1)] - 1; }

private:
    /// Rows and columns are counted from 1 here: column 0 stands for the row to be placed.
    void place(Eigen::Index row)
    {
        const auto at = [](Eigen::Index column) { return static_cast<std::size_t>(column); };
        std::vector<double> least(m_rowOf.size(), std::numeric_limits<double>::infinity());
        std::vector<Eigen::Index> cameFrom(m_rowOf.size(), 0);
        std::vector<bool> visited(m_rowOf.size(), false);
        m_rowOf[0] = row;
        Eigen::Index column = 0;
        while (m_rowOf[at(column)] != 0) {
            visited[at(column)] = true;
            const Eigen::Index from = m_rowOf[at(column)];
            double step = std::numeric_limits<double>::infinity();
            Eigen::Index next = 0;
            for (Eigen::Index j = 1; j <= m_size; ++j) {
                if (visited[at(j)])
                    continue;
                const double reduced = m_cost(from - 1, j - 1) - m_rowPotential[from] - m_columnPotential[j];
                if (reduced < least[at(j)]) {
                    least[at(j)] = reduced;
                    cameFrom[at(j)] = column;
                }
                if (least[at(j)] < step) {
                    step = least[at(j)];
                    next = j;
                }
            }
            shift(visited, least, step);
            column = next;
        }
        for (; column != 0; column = cameFrom[at(column)])
            m_rowOf[at(column)] = m_rowOf[at(cameFrom[at(column)])];
    }

    void shift(const std::vector<bool>& visited, std::vector<double>& least, double step)
    {
        for (std::size_t j = 0; j < visited.size(); ++j) {
            if (visited[j]) {
                m_rowPotential[m_rowOf[j]] += step;
                m_columnPotential[static_cast<Eigen::Index>(j)] -= step;
            } else {
                least[j] -= step;
            }
        }
    }

    const Eigen::MatrixXd& m_cost;
    Eigen::Index m_size;
    Eigen::VectorXd m_rowPotential, m_columnPotential;
    std::vector<Eigen::Index> m_rowOf; ///< by column, 0: none
};

} // namespace

std::vector<ClusterPair> matchClusters(std::span<const int> before, std::span<const int> after, double least)
{
    const Eigen::MatrixXd index = jaccardTable(before, after);
    const Eigen::Index size = std::max(index.rows(), index.cols());
    Eigen::MatrixXd cost = Eigen::MatrixXd::Zero(size, size); // filled up with partners that are none
    // Too little in common is no pair at all: it must not crowd out one that is.
    cost.topLeftCorner(index.rows(), index.cols()) =
        index.unaryExpr([least](double value) { return value >= least ? -value : 0.0; });
    const Assignment assignment(cost);
    std::vector<ClusterPair> pairs;
    for (Eigen::Index column = 0; column < index.cols(); ++column) {
        const Eigen::Index row = assignment.rowOf(column);
        if (row < index.rows() && cost(row, column) < 0)
            pairs.push_back({static_cast<int>(row), static_cast<int>(column), index(row, column)});
    }
    std::sort(pairs.begin(), pairs.end(),
              [](const ClusterPair& a, const ClusterPair& b) { return a.before < b.before; });
    return pairs;
}

} // namespace marquee
