// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/sweep.h"

#include "clustering/restarts.h"
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
    auto fits = fitRestarts(PointBlocks(values, stop), *numbers, options.kmeans, stop, stretch(progress, 0, kFitShare));
    if (!fits)
        return fits.error();
    std::vector<std::vector<int>> labelings;
    for (const RestartFit& fit : *fits)
        labelings.push_back(fit.model.labels);
    const auto means =
        meanSilhouettes(values, labelings, options.kmeans.threads, stop, stretch(progress, kFitShare, 1));
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
