// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/neighbour_finder.h"

#include "analysis/distribution.h"
#include "base/parallel.h"
#include "catalogue/dictionary.h"
#include "cleaning/outlier_samples.h"
#include "cleaning/text_rules.h"

#include <array>
#include <bitset>
#include <cmath>
#include <limits>
#include <numeric>

namespace marquee {
namespace {

constexpr std::size_t kGenreBits = 64;
constexpr std::size_t kGapsPerBlock = 64;

int bits(std::uint64_t mask)
{
    return static_cast<int>(std::bitset<kGenreBits>(mask).count());
}

} // namespace

NeighbourFinder::NeighbourFinder(const CleanedView& cleaned, char genreSeparator)
    : m_cleaned(cleaned), m_types(titleTypes(cleaned))
{
    for (std::size_t column = 0; column < cleaned.schema.columns.size(); ++column)
        if (holdsNumbers(cleaned.schema.columns[column].role) ||
            cleaned.schema.columns[column].role == Role::ReleaseDate)
            addNumbers(column);
    addGenres(genreSeparator);
}

void NeighbourFinder::addNumbers(std::size_t column)
{
    const auto& numbers = m_cleaned.values[column]->numbers;
    const bool heavy = isHeavyTailed(m_cleaned.schema.columns[column].role);
    std::vector<double> values(numbers.size());
    std::transform(numbers.begin(), numbers.end(), values.begin(),
                   [&](double value) { return heavy ? std::log1p(value) : value; });
    std::vector<double> known;
    std::copy_if(values.begin(), values.end(), std::back_inserter(known), [](double v) { return std::isfinite(v); });
    std::sort(known.begin(), known.end());
    const double width = quantileSorted(known, 0.95) - quantileSorted(known, 0.05);
    if (!(width > 0))
        return;
    Measured measured{column, {}};
    measured.values.reserve(values.size());
    for (const double value : values)
        measured.values.push_back(static_cast<float>(value / width));
    m_numbers.push_back(std::move(measured));
}

void NeighbourFinder::addGenres(char separator)
{
    const auto cells = m_cleaned.cells(Role::Genres);
    if (!cells)
        return;
    Dictionary genres;
    std::vector<std::size_t> counts;
    const auto eachGenre = [&](auto body) {
        for (std::size_t row = 0; row < cells->rows(); ++row)
            forEachLabel((*cells)[row], separator, [&](std::string_view label) { body(row, label); });
    };
    eachGenre([&](std::size_t, std::string_view label) {
        const auto code = genres.add(label);
        counts.resize(std::max(counts.size(), static_cast<std::size_t>(code) + 1));
        ++counts[code];
    });
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    std::vector<std::uint64_t> bitOf(counts.size(), 0);
    for (std::size_t i = 0; i < std::min(order.size(), kGenreBits); ++i)
        bitOf[order[i]] = std::uint64_t{1} << i;
    m_genres.assign(cells->rows(), 0);
    eachGenre([&](std::size_t row, std::string_view label) { m_genres[row] |= bitOf[*genres.find(label)]; });
}

float NeighbourFinder::distance(std::uint32_t a, std::uint32_t b, std::size_t hidden) const
{
    float sum = 0;
    int shared = 0;
    for (const Measured& measured : m_numbers) {
        const float apart = std::abs(measured.values[a] - measured.values[b]);
        if (measured.column == hidden || std::isnan(apart))
            continue;
        sum += std::min(apart, 1.0F);
        ++shared;
    }
    if (!m_genres.empty() && m_genres[a] != 0 && m_genres[b] != 0) {
        sum += 1 - static_cast<float>(bits(m_genres[a] & m_genres[b])) /
                       static_cast<float>(bits(m_genres[a] | m_genres[b]));
        ++shared;
    }
    return shared == 0 ? 1.0F : sum / static_cast<float>(shared);
}

std::vector<std::uint32_t> NeighbourFinder::donors(std::size_t column, TitleType type) const
{
    const auto& numbers = m_cleaned.values[column]->numbers;
    std::vector<std::uint32_t> all;
    for (std::uint32_t row = 0; row < numbers.size(); ++row)
        if (!std::isnan(numbers[row]) && m_types[row] == type && !m_cleaned.isDropped(row))
            all.push_back(row);
    if (all.size() <= kMostDonors)
        return all;
    std::vector<std::uint32_t> some;
    some.reserve(kMostDonors);
    for (std::size_t i = 0; i < kMostDonors; ++i)
        some.push_back(all[i * all.size() / kMostDonors]);
    return some;
}

std::vector<double> NeighbourFinder::fill(std::size_t column, const std::vector<std::uint32_t>& gaps,
                                          std::size_t count) const
{
    const auto& numbers = m_cleaned.values[column]->numbers;
    const std::array<std::vector<std::uint32_t>, 3> byType = {
        donors(column, TitleType::Film), donors(column, TitleType::Series), donors(column, TitleType::Unknown)};
    std::vector<double> filled(gaps.size(), std::numeric_limits<double>::quiet_NaN());
    parallelFor((gaps.size() + kGapsPerBlock - 1) / kGapsPerBlock, 0,
                [&](std::size_t block) {
                    std::vector<std::pair<float, std::uint32_t>> near;
                    for (std::size_t i = block * kGapsPerBlock; i < std::min(gaps.size(), (block + 1) * kGapsPerBlock);
                         ++i) {
                        near.clear();
                        for (const auto donor : byType[static_cast<std::size_t>(m_types[gaps[i]])])
                            near.emplace_back(distance(gaps[i], donor, column), donor);
                        const auto kept = static_cast<std::ptrdiff_t>(std::min(count, near.size()));
                        std::partial_sort(near.begin(), near.begin() + kept, near.end());
                        std::vector<double> values;
                        std::transform(near.begin(), near.begin() + kept, std::back_inserter(values),
                                       [&](const auto& each) { return numbers[each.second]; });
                        filled[i] = medianOf(std::move(values));
                    }
                },
                m_cleaned.stop);
    return filled;
}

} // namespace marquee
