// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/missing_map.h"

#include "base/numbers.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace marquee {
namespace {

using Bits = std::vector<std::uint64_t>;

constexpr std::size_t kWord = 64;

/// Which of the titles lack each column: a bit per title, in their order.
class Gaps
{
public:
    Gaps(const Dataset& data, const TitleIds& titles) : m_columns(data.catalogue->source().columns())
    {
        for (std::uint32_t column = 0; column < m_columns.size(); ++column) {
            Bits& bits = m_columns[column];
            bits.assign((titles.size() + kWord - 1) / kWord, 0);
            for (std::size_t i = 0; i < titles.size(); ++i)
                if (trimmed(data.catalogue->cell(titles[i], column)).empty())
                    bits[i / kWord] |= std::uint64_t{1} << i % kWord;
        }
    }

    bool lacks(std::size_t column, std::size_t place) const
    {
        return (m_columns[column][place / kWord] >> place % kWord & 1) != 0;
    }
    std::size_t count(std::size_t column) const
    {
        return std::accumulate(
            m_columns[column].begin(), m_columns[column].end(), std::size_t{0},
            [](std::size_t sum, std::uint64_t word) { return sum + static_cast<std::size_t>(std::popcount(word)); });
    }
    /// Jaccard index of the titles that lack a and those that lack b.
    double together(std::size_t a, std::size_t b) const
    {
        std::size_t both = 0;
        std::size_t either = 0;
        for (std::size_t w = 0; w < m_columns[a].size(); ++w) {
            both += static_cast<std::size_t>(std::popcount(m_columns[a][w] & m_columns[b][w]));
            either += static_cast<std::size_t>(std::popcount(m_columns[a][w] | m_columns[b][w]));
        }
        return either == 0 ? 1 : static_cast<double>(both) / static_cast<double>(either);
    }

private:
    std::vector<Bits> m_columns;
};

/// Groups of columns by single linkage, each ascending by gaps, the groups too.
std::vector<std::vector<std::uint32_t>> groupColumns(const Gaps& gaps, std::vector<std::uint32_t> columns,
                                                     double together)
{
    std::stable_sort(columns.begin(), columns.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return gaps.count(a) < gaps.count(b); });
    std::vector<std::vector<std::uint32_t>> groups;
    for (const auto column : columns) {
        const auto linked = [&](const auto& group) {
            return std::any_of(group.begin(), group.end(),
                               [&](std::uint32_t other) { return gaps.together(column, other) >= together; });
        };
        const auto home = std::find_if(groups.begin(), groups.end(), linked);
        if (home == groups.end()) {
            groups.push_back({column});
            continue;
        }
        home->push_back(column);
        for (auto other = home + 1; other != groups.end();) { // a column may link what was apart
            if (!linked(*other)) {
                ++other;
                continue;
            }
            home->insert(home->end() - 1, other->begin(), other->end());
            other = groups.erase(other);
        }
    }
    return groups;
}

/// Places of the titles, sorted by what they lack; `columns` with most gaps first.
std::vector<std::size_t> sortedPlaces(const Gaps& gaps, const std::vector<std::uint32_t>& columns, std::size_t titles)
{
    std::vector<std::size_t> places(titles);
    std::iota(places.begin(), places.end(), std::size_t{0});
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) // a radix sort, least column first
        std::stable_partition(places.begin(), places.end(),
                              [&](std::size_t place) { return !gaps.lacks(*column, place); });
    return places;
}

void addBands(const Gaps& gaps, const std::vector<std::size_t>& places, const TitleIds& titles, std::size_t most,
              MissingMap& map)
{
    const std::size_t bands = std::min(most, places.size());
    for (std::size_t b = 0; b < bands; ++b) {
        const std::size_t begin = b * places.size() / bands;
        const std::size_t end = (b + 1) * places.size() / bands;
        MissingBand band;
        std::vector<std::size_t> lacking(map.columns.size());
        for (std::size_t i = begin; i < end; ++i) {
            band.titles.push_back(titles[places[i]]);
            for (std::size_t c = 0; c < lacking.size(); ++c)
                lacking[c] += gaps.lacks(map.columns[c], places[i]) ? 1 : 0;
        }
        for (const auto count : lacking)
            band.shares.push_back(static_cast<float>(count) / static_cast<float>(end - begin));
        map.bands.push_back(std::move(band));
    }
}

void addPatterns(const Gaps& gaps, const std::vector<std::size_t>& places, const TitleIds& titles, std::size_t most,
                 MissingMap& map)
{
    const auto alike = [&](std::size_t a, std::size_t b) {
        return std::all_of(map.columns.begin(), map.columns.end(),
                           [&](std::uint32_t column) { return gaps.lacks(column, a) == gaps.lacks(column, b); });
    };
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i == 0 || !alike(places[i - 1], places[i])) {
            MissingPattern pattern;
            std::copy_if(map.columns.begin(), map.columns.end(), std::back_inserter(pattern.lacking),
                         [&](std::uint32_t column) { return gaps.lacks(column, places[i]); });
            map.patterns.push_back(std::move(pattern));
        }
        map.patterns.back().titles.push_back(titles[places[i]]);
    }
    map.patternCount = map.patterns.size();
    std::stable_sort(map.patterns.begin(), map.patterns.end(), [](const MissingPattern& a, const MissingPattern& b) {
        return a.titles.size() > b.titles.size();
    });
    map.patterns.resize(std::min(most, map.patterns.size()));
    for (auto& pattern : map.patterns)
        std::sort(pattern.titles.begin(), pattern.titles.end());
}

} // namespace

MissingMap missingMap(const Dataset& data, const TitleIds& titles, const MissingMapOptions& options)
{
    MissingMap map;
    map.titles = titles.size();
    const Gaps gaps(data, titles);
    std::vector<std::uint32_t> drawn;
    for (std::uint32_t column = 0; column < data.catalogue->source().columns(); ++column)
        if (const auto count = gaps.count(column); options.wholeColumns || (count > 0 && count < titles.size()))
            drawn.push_back(column);
    for (const auto& group : groupColumns(gaps, drawn, options.together)) {
        map.groups.push_back({map.columns.size(), group.size()});
        map.columns.insert(map.columns.end(), group.begin(), group.end());
    }
    for (const auto column : map.columns)
        map.missing.push_back(gaps.count(column));
    auto byGaps = map.columns;
    std::stable_sort(byGaps.begin(), byGaps.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return gaps.count(a) > gaps.count(b); });
    const auto places = sortedPlaces(gaps, byGaps, titles.size());
    addBands(gaps, places, titles, options.bands, map);
    addPatterns(gaps, places, titles, options.patterns, map);
    return map;
}

} // namespace marquee
