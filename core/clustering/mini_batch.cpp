// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/mini_batch.h"

#include "base/parallel.h"
#include "base/random.h"
#include "clustering/assignment.h"
#include "clustering/ordered_model.h"
#include "clustering/restarts.h"
#include "clustering/seeding.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numeric>

namespace marquee {
namespace {

constexpr std::size_t kBatch = 4096;
constexpr std::size_t kSeedingRows = 20'000; ///< k-means++ sees no more of them
constexpr int kMaxBatches = 2000;
constexpr int kPatience = 20;       ///< batches without a lower smoothed inertia
constexpr int kFinalIterations = 2; ///< of Lloyd over all rows

/// Rows drawn with replacement: at these sizes repeats are rare, and a batch may well see a row twice.
RowMajorMatrix drawRows(const RowMajorMatrix& values, std::size_t count, Random& random)
{
    RowMajorMatrix drawn(static_cast<Eigen::Index>(count), values.cols());
    for (Eigen::Index i = 0; i < drawn.rows(); ++i)
        drawn.row(i) = values.row(static_cast<Eigen::Index>(random.below(static_cast<std::uint64_t>(values.rows()))));
    return drawn;
}

/// Rows for seeding: a sample without repeats, so that k distinct rows are in it whenever all are taken.
RowMajorMatrix seedingRows(const RowMajorMatrix& values, Random& random)
{
    const auto n = static_cast<std::size_t>(values.rows());
    std::vector<Eigen::Index> order(n);
    std::iota(order.begin(), order.end(), Eigen::Index{0});
    const std::size_t count = std::min(n, kSeedingRows);
    for (std::size_t i = 0; i < count; ++i)
        std::swap(order[i], order[i + random.below(n - i)]);
    order.resize(count);
    return values(order, Eigen::all);
}

class MiniBatch
{
public:
    MiniBatch(const RowMajorMatrix& values, const KMeansOptions& options, const std::stop_token& stop,
              const ProgressFn& progress)
        : m_values(values), m_options(options), m_stop(stop), m_progress(progress),
          m_counts(static_cast<std::size_t>(options.clusters), 0.0)
    {
    }

    Result<ClusterModel> run()
    {
        const auto begin = std::chrono::steady_clock::now();
        if (!start())
            return cancelled();
        if (!moveByBatches())
            return cancelled();
        auto model = finish();
        if (!model)
            return cancelled();
        model->seed = m_options.seed;
        model->iterations = m_batches + kFinalIterations;
        model->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        return std::move(*model);
    }

private:
    void tell(double fraction) const
    {
        if (m_progress)
            m_progress(fraction, "clustering");
    }

    /// The best of the starts, judged on rows that did not seed it.
    bool start()
    {
        Random draws = Random(m_options.seed).split(0);
        const RowMajorMatrix judges = drawRows(m_values, kBatch, draws);
        double least = std::numeric_limits<double>::infinity();
        for (int restart = 0; restart < m_options.restarts; ++restart) {
            Random random = Random(m_options.seed).split(static_cast<std::uint64_t>(restart) + 1);
            const RowMajorMatrix sample = seedingRows(m_values, random);
            // A sample may lack k distinct rows where the whole has them; the exact rule then seeds from all.
            const bool enough = countDistinctRows(sample, m_counts.size()) >= m_counts.size();
            const RowMajorMatrix& rows = enough ? sample : m_values;
            RowMajorMatrix seeds = seedCentroids(PointBlocks(rows, m_stop), m_options.clusters, random, m_stop);
            if (m_stop.stop_requested())
                return false;
            if (const double inertia = assign(judges, seeds); inertia < least) {
                least = inertia;
                m_centroids = std::move(seeds);
            }
            tell(0.3 * (restart + 1) / m_options.restarts);
        }
        return true;
    }

    /// @return the sum of squared distances; m_labels receives the nearest centroid of each row
    double assign(const RowMajorMatrix& rows, const RowMajorMatrix& centroids)
    {
        const PointBlocks points(rows);
        Assignment assignment(points);
        assignment.run(centroids, 1, {});
        m_labels.resize(static_cast<std::size_t>(rows.rows()));
        double sum = 0;
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            m_labels[i] = assignment.label(i);
            sum += squaredDistance(rows.row(static_cast<Eigen::Index>(i)).data(), centroids.row(m_labels[i]).data(),
                                   rows.cols());
        }
        return sum;
    }

    bool moveByBatches()
    {
        Random draws = Random(m_options.seed).split(0xba7c4ULL);
        const std::size_t size = std::min(kBatch, static_cast<std::size_t>(m_values.rows()));
        // As in scikit-learn: a batch counts for twice its share of all rows, at most wholly.
        const double weight =
            std::min(1.0, 2.0 * static_cast<double>(size) / (static_cast<double>(m_values.rows()) + 1));
        double smoothed = std::numeric_limits<double>::infinity();
        double least = smoothed;
        int since = 0;
        for (m_batches = 0; m_batches < kMaxBatches && since < kPatience; ++m_batches) {
            if (m_stop.stop_requested())
                return false;
            const RowMajorMatrix batch = drawRows(m_values, size, draws);
            const double inertia = assign(batch, m_centroids) / static_cast<double>(size);
            smoothed = m_batches == 0 ? inertia : smoothed * (1 - weight) + inertia * weight;
            since = smoothed < least ? 0 : since + 1;
            least = std::min(least, smoothed);
            move(batch);
            tell(0.3 + 0.4 * m_batches / kMaxBatches);
        }
        return true;
    }

    /// Every centroid goes towards its rows by 1 / (rows it has ever been given): it stays their mean.
    void move(const RowMajorMatrix& batch)
    {
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            double& count = m_counts[static_cast<std::size_t>(m_labels[i])];
            count += 1;
            auto centroid = m_centroids.row(m_labels[i]);
            centroid += (batch.row(static_cast<Eigen::Index>(i)) - centroid) / count;
        }
    }

    std::optional<ClusterModel> finish()
    {
        const PointBlocks points(m_values, m_stop);
        auto partition = iterateLloyd(points, std::move(m_centroids), {kFinalIterations, 0, m_options.threads}, m_stop);
        if (!partition)
            return std::nullopt;
        tell(1);
        return orderedModel(m_values, std::move(*partition));
    }

    const RowMajorMatrix& m_values;
    const KMeansOptions& m_options;
    const std::stop_token& m_stop;
    const ProgressFn& m_progress;
    RowMajorMatrix m_centroids;
    std::vector<double> m_counts; ///< rows each centroid was given
    std::vector<int> m_labels;    ///< of the last batch
    int m_batches = 0;
};

} // namespace

Result<ClusterModel> fitMiniBatch(const RowMajorMatrix& values, const KMeansOptions& options, std::stop_token stop,
                                  const ProgressFn& progress)
{
    if (auto fault = findFault(values, options))
        return *fault;
    return MiniBatch(values, options, stop, progress).run();
}

} // namespace marquee
