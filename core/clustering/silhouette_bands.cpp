// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/silhouette_bands.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace marquee {
namespace {

/// Puts the band's titles in order and says what they come to.
void finish(SilhouetteBand& band)
{
    std::vector<std::size_t> order(band.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return band.values[a] > band.values[b]; });
    SilhouetteBand sorted{band.cluster, {}, {}, {}, 0, 0, 0};
    sorted.titles.reserve(order.size());
    sorted.values.reserve(order.size());
    for (const std::size_t i : order) {
        sorted.titles.push_back(band.titles[i]);
        sorted.values.push_back(band.values[i]);
    }
    band = std::move(sorted);
    const std::size_t n = band.size();
    if (n == 0) {
        band.mean = band.median = std::numeric_limits<double>::quiet_NaN();
        return;
    }
    band.mean = std::accumulate(band.values.begin(), band.values.end(), 0.0) / static_cast<double>(n);
    band.median = (band.values[(n - 1) / 2] + band.values[n / 2]) / 2;
    const auto below = std::partition_point(band.values.begin(), band.values.end(), [](double s) { return s >= 0; });
    band.closerElsewhere = static_cast<std::size_t>(band.values.end() - below);
}

void mark(SilhouetteBand& band, std::span<const TitleId> selected)
{
    band.selected.resize(band.size());
    std::transform(band.titles.begin(), band.titles.end(), band.selected.begin(), [&](TitleId id) {
        return static_cast<unsigned char>(std::binary_search(selected.begin(), selected.end(), id));
    });
}

} // namespace

SilhouetteBands silhouetteBands(const Clustering& clustering, std::span<const TitleId> shown,
                                std::span<const TitleId> selected)
{
    SilhouetteBands all;
    all.bands.resize(clustering.profiles.size());
    for (std::size_t c = 0; c < all.bands.size(); ++c)
        all.bands[c].cluster = static_cast<int>(c);
    const TitleIds& titles = clustering.features->titles;
    auto next = shown.begin();
    for (std::size_t row = 0; row < titles.size(); ++row) {
        while (next != shown.end() && *next < titles[row])
            ++next;
        if (next == shown.end() || *next != titles[row])
            continue;
        if (!std::isfinite(clustering.silhouettes[row])) {
            ++all.unknown;
            continue;
        }
        SilhouetteBand& band = all.bands.at(static_cast<std::size_t>(clustering.clusterOfTitle[titles[row].row]));
        band.titles.push_back(titles[row]);
        band.values.push_back(clustering.silhouettes[row]);
    }
    double sum = 0;
    for (SilhouetteBand& band : all.bands) {
        finish(band);
        if (!selected.empty())
            mark(band, selected);
        all.titles += band.size();
        all.closerElsewhere += band.closerElsewhere;
        sum += band.size() > 0 ? band.mean * static_cast<double>(band.size()) : 0;
    }
    all.mean = all.titles > 0 ? sum / static_cast<double>(all.titles) : std::numeric_limits<double>::quiet_NaN();
    return all;
}

std::vector<double> stretchMeans(std::span<const double> values, std::size_t rows)
{
    if (values.size() <= rows)
        return {values.begin(), values.end()};
    std::vector<double> means;
    means.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t first = row * values.size() / rows;
        const auto part = values.subspan(first, (row + 1) * values.size() / rows - first);
        means.push_back(std::accumulate(part.begin(), part.end(), 0.0) / static_cast<double>(part.size()));
    }
    return means;
}

TitleIds closerElsewhere(const SilhouetteBands& bands)
{
    TitleIds ids;
    ids.reserve(bands.closerElsewhere);
    for (const SilhouetteBand& band : bands.bands)
        ids.insert(ids.end(), band.titles.end() - static_cast<std::ptrdiff_t>(band.closerElsewhere), band.titles.end());
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace marquee
