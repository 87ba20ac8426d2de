// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/gap_statistic.h"

#include "analysis/statistics.h"
#include "base/random.h"
#include "clustering/mini_batch.h"
#include "clustering/restarts.h"
#include "features/pca.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>
#include <numeric>

namespace marquee {
namespace {

/// Rows between two looks at the stop token.
constexpr Eigen::Index kStretch = 512;

std::optional<Error> findFault(const GapOptions& options)
{
    if (options.references >= 1 && options.kMax >= 1)
        return std::nullopt;
    return Error{ErrorCode::InvalidArgument,
                 fmt::format("{} reference sets, k up to {}", options.references, options.kMax),
                 {},
                 0};
}

/// Edges of the box along the principal components that holds the matrix. A direction in which it does not vary has
/// an edge of 0, not of rounding noise: what is drawn from it must be as flat as the matrix.
Result<Eigen::RowVectorXd> boxEdges(const RowMajorMatrix& values, const std::stop_token& stop)
{
    if (values.rows() < 2)
        return Eigen::RowVectorXd(Eigen::RowVectorXd::Zero(values.cols()));
    const auto pca = fitPca(values, static_cast<int>(values.cols()), stop);
    if (!pca)
        return pca.error();
    Eigen::RowVectorXd edges = pca->scores.colwise().maxCoeff() - pca->scores.colwise().minCoeff();
    for (Eigen::Index i = 1; i < edges.size(); ++i)
        if (isRoundingNoise(edges[i], edges[0] + pca->mean.norm()))
            edges[i] = 0;
    return edges;
}

/// One reference set. It stays in the directions of the components: turning it back would change no distance.
RowMajorMatrix drawReference(Eigen::Index rows, const Eigen::RowVectorXd& edges, Random random,
                             const std::stop_token& stop)
{
    RowMajorMatrix drawn(rows, edges.size());
    for (Eigen::Index row = 0; row < rows; ++row) {
        if (row % kStretch == 0 && stop.stop_requested())
            break; // the fit says so
        for (Eigen::Index column = 0; column < edges.size(); ++column)
            drawn(row, column) = edges[column] * random.uniform();
    }
    return drawn;
}

double logOf(double inertia)
{
    return inertia > 0 ? std::log(inertia) : std::numeric_limits<double>::quiet_NaN();
}

Result<std::vector<double>> logsOfMiniBatches(const RowMajorMatrix& values, const std::vector<int>& numbers,
                                              KMeansOptions options, const std::stop_token& stop,
                                              const ProgressFn& progress)
{
    std::vector<double> logs;
    logs.reserve(numbers.size());
    for (const int k : numbers) {
        options.clusters = k;
        const auto model = fitMiniBatch(values, options, stop);
        if (!model)
            return model.error();
        logs.push_back(logOf(model->inertia));
        if (progress)
            progress(static_cast<double>(logs.size()) / static_cast<double>(numbers.size()), "gap statistic");
    }
    return logs;
}

/// log W of every k from 1; NaN where W is 0.
Result<std::vector<double>> logDispersions(const RowMajorMatrix& values, const std::vector<int>& numbers,
                                           const KMeansOptions& options, const std::stop_token& stop,
                                           const ProgressFn& progress)
{
    if (options.miniBatch)
        return logsOfMiniBatches(values, numbers, options, stop, progress);
    const auto fits = fitRestarts(PointBlocks(values, stop), numbers, options, stop, progress);
    if (!fits)
        return fits.error();
    std::vector<double> logs;
    logs.reserve(fits->size());
    for (const RestartFit& fit : *fits)
        logs.push_back(logOf(fit.model.inertia));
    return logs;
}

/// @param references one set of logs each
GapPoint pointOf(int k, double ownLog, const std::vector<std::vector<double>>& references)
{
    const auto i = static_cast<std::size_t>(k) - 1;
    const auto count = static_cast<double>(references.size());
    double mean = 0;
    for (const auto& logs : references)
        mean += logs[i] / count;
    double variance = 0;
    for (const auto& logs : references)
        variance += (logs[i] - mean) * (logs[i] - mean) / count;
    return {k, mean - ownLog, std::sqrt(variance * (1 + 1 / count))};
}

} // namespace

Result<GapStatistic> gapStatistic(const RowMajorMatrix& values, const GapOptions& options, std::stop_token stop,
                                  const ProgressFn& progress)
{
    if (auto fault = findFault(options))
        return *fault;
    KMeansOptions least = options.kmeans;
    least.clusters = 1;
    if (auto fault = findFault(values, least))
        return *fault;
    const auto edges = boxEdges(values, stop);
    if (!edges)
        return edges.error();
    std::vector<int> numbers(countDistinctRows(values, static_cast<std::size_t>(options.kMax)));
    std::iota(numbers.begin(), numbers.end(), 1);
    const double share = 1.0 / (options.references + 1);
    const auto own = logDispersions(values, numbers, options.kmeans, stop, stretch(progress, 0, share));
    if (!own)
        return own.error();
    const Random random(options.kmeans.seed);
    std::vector<std::vector<double>> references;
    for (int b = 0; b < options.references; ++b) {
        const RowMajorMatrix drawn =
            drawReference(values.rows(), *edges, random.split(static_cast<std::uint64_t>(b)), stop);
        auto logs =
            logDispersions(drawn, numbers, options.kmeans, stop, stretch(progress, (b + 1) * share, (b + 2) * share));
        if (!logs)
            return logs.error();
        references.push_back(std::move(logs).value());
    }
    GapStatistic gap;
    gap.references = options.references;
    for (const int k : numbers)
        gap.points.push_back(pointOf(k, (*own)[static_cast<std::size_t>(k) - 1], references));
    gap.suggested = gapChoice(gap.points);
    return gap;
}

std::optional<int> gapChoice(const std::vector<GapPoint>& points)
{
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        if (!std::isfinite(points[i].gap) || !std::isfinite(points[i + 1].gap))
            return std::nullopt;
        if (points[i].gap >= points[i + 1].gap - points[i + 1].standardError)
            return points[i].k;
    }
    return std::nullopt;
}

std::string gapSentence(const GapStatistic& gap, std::optional<int> suggested)
{
    if (!gap.suggested)
        return fmt::format("The gap statistic settles on no k up to {}.", gap.points.empty() ? 1 : gap.points.back().k);
    if (gap.suggested == suggested)
        return fmt::format("The gap statistic agrees on {}.", *gap.suggested);
    return fmt::format("The gap statistic prefers {}{}.", *gap.suggested,
                       *gap.suggested == 1 ? ": no split stands out from an even cloud" : "");
}

} // namespace marquee
