// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_matrix.h"
#include "clustering/sweep.h"
#include "features/pca.h"

#include <benchmark/benchmark.h>

using namespace marquee;

namespace {

KMeansOptions options(const benchmark::State& state)
{
    KMeansOptions result;
    result.clusters = static_cast<int>(state.range(0));
    result.threads = static_cast<unsigned>(state.range(1));
    return result;
}

/// One fit with ten restarts; `inertia` is shown beside the time, so that a faster but worse fit is seen as such.
void fit(benchmark::State& state)
{
    KMeansOptions own = options(state);
    own.seed = 0;
    double worst = 0;
    for (auto _ : state) {
        worst = std::max(worst, fitKMeans(benchMatrix(), own).value().inertia);
        ++own.seed;
    }
    state.counters["inertia"] = worst;
}
BENCHMARK(fit)
    ->ArgNames({"k", "threads"})
    ->ArgsProduct({{4, 8, 12}, {1, 0}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void silhouette(benchmark::State& state)
{
    const auto model = fitKMeans(benchMatrix(), options(state));
    const auto threads = static_cast<unsigned>(state.range(1));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            clusterQuality(benchMatrix(), model.value().labels, model.value().clusters(), threads).value());
}
BENCHMARK(silhouette)
    ->ArgNames({"k", "threads"})
    ->ArgsProduct({{8}, {1, 0}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// k = 2 to 12, every index of each.
void sweep(benchmark::State& state)
{
    SweepOptions own;
    own.kmeans.threads = static_cast<unsigned>(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(sweepClusters(benchMatrix(), own).value().points.data());
}
BENCHMARK(sweep)->ArgName("threads")->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond)->UseRealTime();

void components(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(fitPca(benchMatrix()).value().scores.data());
}
BENCHMARK(components)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
