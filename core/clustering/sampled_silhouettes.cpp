// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/sampled_silhouettes.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

std::vector<std::vector<Eigen::Index>> rowsByCluster(std::span<const int> labels, int k)
{
    std::vector<std::vector<Eigen::Index>> rows(static_cast<std::size_t>(k));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] < 0 || labels[i] >= k)
            throw std::invalid_argument("sampled silhouettes: a label outside 0..k-1");
        rows[static_cast<std::size_t>(labels[i])].push_back(static_cast<Eigen::Index>(i));
    }
    return rows;
}

/// Keeps `count` of the rows, drawn without replacement.
void thin(std::vector<Eigen::Index>& rows, std::size_t count, Random random)
{
    for (std::size_t i = 0; i < count; ++i)
        std::swap(rows[i], rows[i + random.below(rows.size() - i)]);
    rows.resize(count);
}

/// Each cluster's share of the sample, at least the floor.
std::vector<Eigen::Index> drawSample(std::vector<std::vector<Eigen::Index>> clusters, std::size_t total,
                                     const SilhouetteSampling& sampling)
{
    std::vector<Eigen::Index> sample;
    for (std::size_t c = 0; c < clusters.size(); ++c) {
        auto& rows = clusters[c];
        const double share = static_cast<double>(rows.size()) / static_cast<double>(total);
        const auto wanted =
            std::max(sampling.floor, static_cast<std::size_t>(std::lround(share * static_cast<double>(sampling.rows))));
        thin(rows, std::min(rows.size(), wanted), Random(sampling.seed).split(c));
        sample.insert(sample.end(), rows.begin(), rows.end());
    }
    std::sort(sample.begin(), sample.end());
    return sample;
}

/// Mean of the clusters' means by true size. NaN where the silhouettes are.
double weightedMean(const SampledSilhouettes& sampled, const std::vector<std::vector<Eigen::Index>>& clusters,
                    std::size_t total)
{
    double mean = 0;
    for (const auto& rows : clusters) {
        double sum = 0;
        std::size_t measured = 0;
        for (const Eigen::Index row : rows)
            if (const double s = sampled.each[static_cast<std::size_t>(row)]; !std::isnan(s)) {
                sum += s;
                ++measured;
            }
        if (measured > 0)
            mean += sum / static_cast<double>(measured) * static_cast<double>(rows.size()) / static_cast<double>(total);
    }
    return mean;
}

} // namespace

Result<SampledSilhouettes> sampledSilhouettes(const RowMajorMatrix& values, std::span<const int> labels, int k,
                                              const SilhouetteSampling& sampling, unsigned threads,
                                              std::stop_token stop, const ProgressFn& progress)
{
    if (labels.size() != static_cast<std::size_t>(values.rows()))
        throw std::invalid_argument("sampled silhouettes: one label for every row is needed");
    const auto clusters = rowsByCluster(labels, k);
    const auto sample = drawSample(clusters, labels.size(), sampling);
    const bool everything = sample.size() == labels.size();
    std::vector<int> own;
    own.reserve(sample.size());
    for (const Eigen::Index row : sample)
        own.push_back(labels[static_cast<std::size_t>(row)]);
    auto measured = everything ? silhouettes(values, labels, k, threads, stop, progress)
                               : silhouettes(values(sample, Eigen::all), own, k, threads, stop, progress);
    if (!measured)
        return measured.error();
    SampledSilhouettes out;
    out.rows = sample.size();
    out.each.assign(labels.size(), kNaN);
    bool defined = false;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        out.each[static_cast<std::size_t>(sample[i])] = (*measured)[i];
        defined = defined || !std::isnan((*measured)[i]);
    }
    if (everything && defined)
        out.mean = std::accumulate(out.each.begin(), out.each.end(), 0.0) / static_cast<double>(out.each.size());
    else
        out.mean = defined ? weightedMean(out, clusters, labels.size()) : kNaN;
    return out;
}

} // namespace marquee
