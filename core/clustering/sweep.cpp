// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/sweep.h"

#include "base/random.h"
#include "clustering/mini_batch.h"
#include "clustering/restarts.h"
#include "clustering/stability.h"
#include "clustering/verdict.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace marquee {
namespace {

/// Part of the progress that goes to the fits; the rest is for the silhouettes.
constexpr double kFitShare = 0.5;

/// The numbers of clusters to try, cut off at the number of distinct rows.
Result<std::vector<int>> numbersToTry(const RowMajorMatrix& values, const SweepOptions& options)
{
    if (options.kMin < 1 || options.kMax < options.kMin)
        return Error{ErrorCode::InvalidArgument, fmt::format("k from {} to {}", options.kMin, options.kMax), {}, 0};
    KMeansOptions least = options.kmeans;
    least.clusters = options.kMin;
    if (auto fault = findFault(values, least))
        return *fault;
    const auto distinct = countDistinctRows(values, static_cast<std::size_t>(options.kMax));
    std::vector<int> numbers(distinct + 1 - static_cast<std::size_t>(options.kMin));
    std::iota(numbers.begin(), numbers.end(), options.kMin);
    return numbers;
}

/// Two mini-batch fits that know nothing of each other: the better one, and how far they agree.
Result<RestartFit> fitTwice(const RowMajorMatrix& values, KMeansOptions options, const std::stop_token& stop)
{
    auto first = fitMiniBatch(values, options, stop);
    if (!first)
        return first.error();
    const std::uint64_t seed = options.seed;
    options.seed = Random(seed).split(1).next();
    auto second = fitMiniBatch(values, options, stop);
    if (!second)
        return second.error();
    const double agreement = adjustedRand(first->labels, second->labels);
    RestartFit fit{std::move(second->inertia < first->inertia ? *second : *first), agreement};
    fit.model.seed = seed;
    return fit;
}

Result<std::vector<RestartFit>> fitAll(const RowMajorMatrix& values, const std::vector<int>& numbers,
                                       const KMeansOptions& options, const std::stop_token& stop,
                                       const ProgressFn& progress)
{
    if (!options.miniBatch)
        return fitRestarts(PointBlocks(values, stop), numbers, options, stop, progress);
    std::vector<RestartFit> fits;
    for (const int k : numbers) {
        KMeansOptions own = options;
        own.clusters = k;
        auto fit = fitTwice(values, own, stop);
        if (!fit)
            return fit.error();
        fits.push_back(std::move(*fit));
        if (progress)
            progress(static_cast<double>(fits.size()) / static_cast<double>(numbers.size()), "clustering");
    }
    return fits;
}

Result<std::vector<double>> silhouettesOf(const RowMajorMatrix& values, const std::vector<RestartFit>& fits,
                                          const SweepOptions& options, const std::stop_token& stop,
                                          const ProgressFn& progress)
{
    if (!options.sampling) {
        std::vector<std::vector<int>> labelings;
        labelings.reserve(fits.size());
        for (const RestartFit& fit : fits)
            labelings.push_back(fit.model.labels);
        return meanSilhouettes(values, labelings, options.kmeans.threads, stop, progress);
    }
    std::vector<double> means;
    for (const RestartFit& fit : fits) {
        const auto sampled = sampledSilhouettes(values, fit.model.labels, fit.model.clusters(), *options.sampling,
                                                options.kmeans.threads, stop);
        if (!sampled)
            return sampled.error();
        means.push_back(sampled->mean);
        if (progress)
            progress(static_cast<double>(means.size()) / static_cast<double>(fits.size()), "silhouettes");
    }
    return means;
}

Verdict judgePoints(const std::vector<SweepPoint>& points)
{
    std::vector<KScores> scores;
    for (const SweepPoint& point : points)
        scores.push_back({point.k, point.model.inertia, point.quality.silhouette, point.quality.calinskiHarabasz,
                          point.quality.daviesBouldin, point.stability});
    return judge(scores);
}

} // namespace

Result<Sweep> sweepClusters(const RowMajorMatrix& values, const SweepOptions& options, std::stop_token stop,
                            const ProgressFn& progress)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto numbers = numbersToTry(values, options);
    if (!numbers)
        return numbers.error();
    auto fits = fitAll(values, *numbers, options.kmeans, stop, stretch(progress, 0, kFitShare));
    if (!fits)
        return fits.error();
    const auto means = silhouettesOf(values, *fits, options, stop, stretch(progress, kFitShare, 1));
    if (!means)
        return means.error();
    Sweep sweep;
    for (std::size_t i = 0; i < fits->size(); ++i) {
        RestartFit& fit = (*fits)[i];
        ClusterQuality quality = centroidQuality(values, fit.model.labels, fit.model.clusters());
        quality.silhouette = (*means)[i];
        sweep.points.push_back({fit.model.clusters(), std::move(fit.model), quality, fit.agreement});
    }
    Verdict verdict = judgePoints(sweep.points);
    sweep.suggested = verdict.suggested;
    sweep.verdict = std::move(verdict.text);
    sweep.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return sweep;
}

const SweepPoint& chosenPoint(const Sweep& sweep)
{
    const auto chosen = std::find_if(sweep.points.begin(), sweep.points.end(),
                                     [&](const SweepPoint& point) { return point.k == sweep.suggested; });
    return chosen == sweep.points.end() ? sweep.points.front() : *chosen;
}

} // namespace marquee
