// SPDX-License-Identifier: GPL-3.0-or-later
// Times picks on a catalogue, one query at a time on one thread; tests/bench/picks_peer sets it against SciPy.
#include "recommend/recommender.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <string_view>
#include <vector>

using namespace marquee;

namespace {

/// Of this thread: other programs on the machine do not count.
double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double quantile(std::vector<double>& sorted, double share)
{
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

/// Milliseconds of each of `queries` calls, spread evenly over the catalogue, ascending.
std::vector<double> timesOf(const Recommender& recommender, std::size_t titles, std::size_t queries,
                            const PickOptions& options)
{
    std::vector<double> times;
    for (std::size_t i = 0; i < queries; ++i) {
        const TitleId query{static_cast<std::uint32_t>(i * titles / queries)};
        const double begin = cpuMilliseconds();
        const auto list = recommender.picks(std::span(&query, 1), options);
        times.push_back(cpuMilliseconds() - begin);
        if (!list)
            std::fprintf(stderr, "%s\n", describe(list.error()).c_str());
    }
    std::sort(times.begin(), times.end());
    return times;
}

/// What the peer does: the cosines of genres, tags, people, production houses and languages, and nothing else.
PickOptions contentAlone()
{
    PickOptions options;
    options.weights = presetWeights(Preset::Similar);
    for (std::size_t part = static_cast<std::size_t>(Part::Cluster); part < kPartCount; ++part)
        (*options.weights)[part] = 0;
    options.lambda = 1;
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    std::size_t queries = 0;
    const std::string_view count(argc == 3 ? argv[2] : "");
    if (std::from_chars(count.data(), count.data() + count.size(), queries).ec != std::errc{} || queries == 0) {
        std::fprintf(stderr, "usage: picks_once CATALOGUE QUERIES\n");
        return 2;
    }
    const auto data = openDataset(argv[1]);
    if (!data) {
        std::fprintf(stderr, "%s\n", describe(data.error()).c_str());
        return 3;
    }
    const auto recommender = buildRecommender(*data, nullptr, nullptr).value();
    auto content = timesOf(*recommender, (*data)->size(), queries, contentAlone());
    auto whole = timesOf(*recommender, (*data)->size(), queries, {});
    std::printf(
        "{\"titles\": %zu, \"content_p50\": %.4f, \"content_p99\": %.4f, \"similar_p50\": %.4f, \"similar_p99\": "
        "%.4f}\n",
        (*data)->size(), quantile(content, 0.5), quantile(content, 0.99), quantile(whole, 0.5), quantile(whole, 0.99));
    return 0;
}
