// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/stability.h"

#include "analysis/distribution.h"
#include "base/random.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace marquee {
namespace {

/// counts(i, j) = rows labeled i in a and j in b.
Eigen::MatrixXd crossTable(std::span<const int> a, std::span<const int> b, int leastClusters)
{
    if (a.size() != b.size())
        throw std::invalid_argument("comparing labelings of different length");
    int rows = leastClusters;
    int columns = leastClusters;
    for (std::size_t i = 0; i < a.size(); ++i) {
        rows = std::max(rows, a[i] + 1);
        columns = std::max(columns, b[i] + 1);
    }
    Eigen::MatrixXd counts = Eigen::MatrixXd::Zero(rows, columns);
    for (std::size_t i = 0; i < a.size(); ++i)
        counts(a[i], b[i]) += 1;
    return counts;
}

/// The labels that several fits gave to some of the rows of one matrix.
struct Sample
{
    std::vector<Eigen::Index> rows; ///< ascending
    std::vector<int> labels;        ///< one for each of `rows`
};

/// Labels of the rows that two samples share, side by side.
std::pair<std::vector<int>, std::vector<int>> sharedLabels(const Sample& a, const Sample& b)
{
    std::pair<std::vector<int>, std::vector<int>> shared;
    for (std::size_t i = 0, j = 0; i < a.rows.size() && j < b.rows.size();) {
        if (a.rows[i] == b.rows[j]) {
            shared.first.push_back(a.labels[i++]);
            shared.second.push_back(b.labels[j++]);
        } else if (a.rows[i] < b.rows[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return shared;
}

double medianAgreement(const std::vector<Sample>& samples)
{
    std::vector<double> agreements;
    for (std::size_t i = 0; i < samples.size(); ++i)
        for (std::size_t j = i + 1; j < samples.size(); ++j) {
            const auto shared = sharedLabels(samples[i], samples[j]);
            agreements.push_back(adjustedRand(shared.first, shared.second));
        }
    return medianOf(std::move(agreements));
}

std::vector<Eigen::Index> allRows(Eigen::Index count)
{
    std::vector<Eigen::Index> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), Eigen::Index{0});
    return rows;
}

/// Without replacement, ascending (selection sampling, Knuth 3.4.2 S).
std::vector<Eigen::Index> resample(Eigen::Index count, double share, Random random)
{
    auto wanted = std::max<std::uint64_t>(1, static_cast<std::uint64_t>(share * static_cast<double>(count)));
    std::vector<Eigen::Index> rows;
    for (Eigen::Index row = 0; row < count && wanted > 0; ++row)
        if (random.below(static_cast<std::uint64_t>(count - row)) < wanted) {
            rows.push_back(row);
            --wanted;
        }
    return rows;
}

std::vector<double> meanJaccard(const Sample& reference, const std::vector<Sample>& samples, int k)
{
    std::vector<double> sums(static_cast<std::size_t>(k));
    for (const Sample& sample : samples) {
        const auto shared = sharedLabels(reference, sample);
        const auto each = jaccardByBestMatch(shared.first, shared.second, k);
        for (std::size_t c = 0; c < sums.size(); ++c)
            sums[c] += each[c] / static_cast<double>(samples.size());
    }
    return sums;
}

} // namespace

double adjustedRand(std::span<const int> a, std::span<const int> b)
{
    const Eigen::MatrixXd counts = crossTable(a, b, 1);
    const auto pairs = [](double count) { return count * (count - 1) / 2; };
    const double together = counts.unaryExpr(pairs).sum();
    const double inA = counts.rowwise().sum().unaryExpr(pairs).sum();
    const double inB = counts.colwise().sum().unaryExpr(pairs).sum();
    if (a.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double all = pairs(static_cast<double>(a.size()));
    const double expected = all > 0 ? inA * inB / all : 0;
    const double most = (inA + inB) / 2;
    return most == expected ? 1.0 : (together - expected) / (most - expected);
}

std::vector<double> jaccardByBestMatch(std::span<const int> a, std::span<const int> b, int k)
{
    const Eigen::MatrixXd counts = crossTable(a, b, k);
    const Eigen::VectorXd sizesA = counts.rowwise().sum();
    const Eigen::RowVectorXd sizesB = counts.colwise().sum();
    Eigen::MatrixXd index(counts.rows(), counts.cols());
    for (Eigen::Index i = 0; i < counts.rows(); ++i)
        for (Eigen::Index j = 0; j < counts.cols(); ++j)
            index(i, j) = counts(i, j) > 0 ? counts(i, j) / (sizesA[i] + sizesB[j] - counts(i, j)) : 0;
    std::vector<double> best(static_cast<std::size_t>(counts.rows()), 0);
    for (Eigen::Index pair = 0; pair < std::min(counts.rows(), counts.cols()); ++pair) {
        Eigen::Index i = 0;
        Eigen::Index j = 0;
        const double most = index.maxCoeff(&i, &j);
        if (most <= 0)
            break;
        best[static_cast<std::size_t>(i)] = most;
        index.row(i).setZero();
        index.col(j).setZero();
    }
    best.resize(static_cast<std::size_t>(std::max(k, 0)));
    return best;
}

Result<ClusterStability> clusterStability(const RowMajorMatrix& values, const KMeansOptions& options,
                                          const StabilityOptions& stability, std::stop_token stop,
                                          const ProgressFn& progress)
{
    const auto& [seeds, share, reference] = stability;
    if (seeds < 2 || !(share > 0 && share <= 1))
        return Error{
            ErrorCode::InvalidArgument,
            fmt::format("{} seeds and a share of {}: at least 2 seeds and a share in (0, 1] are needed", seeds, share),
            {},
            0};
    std::vector<Sample> bySeed;
    std::vector<Sample> byResample;
    for (int i = 0; i < seeds; ++i) {
        KMeansOptions own = options;
        own.seed = options.seed + static_cast<std::uint64_t>(i);
        auto full = fitKMeans(values, own, stop);
        if (!full)
            return full.error();
        bySeed.push_back({allRows(values.rows()), std::move(full->labels)});
        auto rows = resample(values.rows(), share, Random(options.seed).split(static_cast<std::uint64_t>(i)));
        auto part = fitKMeans(values(rows, Eigen::all), own, stop);
        if (!part)
            return part.error();
        byResample.push_back({std::move(rows), std::move(part->labels)});
        if (progress)
            progress(static_cast<double>(i + 1) / seeds, "stability");
    }
    const Sample judged = reference.empty() ? bySeed.front() : Sample{allRows(values.rows()), reference};
    const int clusters = *std::max_element(judged.labels.begin(), judged.labels.end()) + 1;
    return ClusterStability{medianAgreement(bySeed), medianAgreement(byResample),
                            meanJaccard(judged, byResample, clusters), seeds};
}

} // namespace marquee
