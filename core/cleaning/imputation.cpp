// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/imputation.h"

#include "analysis/distribution.h"
#include "base/numbers.h"
#include "cleaning/neighbour_finder.h"
#include "cleaning/number_text.h"
#include "cleaning/outlier_samples.h"
#include "cleaning/text_rules.h"

#include <cmath>
#include <map>
#include <optional>

namespace marquee {
namespace {

/// Medians of a column's values by the name of a group.
class GroupMedians
{
public:
    void add(const std::string& group, double value) { m_values[group].push_back(value); }
    /// Nothing where the group is too small to speak.
    std::optional<double> median(const std::string& group, std::size_t least)
    {
        const auto found = m_values.find(group);
        if (found == m_values.end() || found->second.size() < least)
            return std::nullopt;
        const auto [known, isNew] = m_medians.try_emplace(group, 0.0);
        if (isNew)
            known->second = medianOf(found->second);
        return known->second;
    }

private:
    std::map<std::string, std::vector<double>> m_values;
    std::map<std::string, double> m_medians;
};

/// Fills the gaps of one table's columns; lives as long as one call of imputeGaps().
class Imputer
{
public:
    Imputer(const CleanedView& cleaned, const ImputeOptions& options, char genreSeparator)
        : m_cleaned(cleaned), m_options(options), m_separator(genreSeparator), m_types(titleTypes(cleaned))
    {
        m_out.changes.resize(cleaned.schema.columns.size());
    }

    Imputed run()
    {
        for (const auto& [name, method] : m_options.columns) {
            if (method == ImputeMethod::None)
                continue;
            if (const auto column = columnNamed(name))
                fill(*column, method);
        }
        return std::move(m_out);
    }

private:
    std::optional<std::size_t> columnNamed(const std::string& name)
    {
        const auto& header = m_cleaned.table.header();
        const auto found = std::find(header.begin(), header.end(), name);
        const auto column = static_cast<std::size_t>(found - header.begin());
        if (found != header.end() && holdsNumbers(m_cleaned.schema.columns[column].role))
            return column;
        m_out.warnings.push_back("“" + name + "” is not filled in: " +
                                 (found == header.end() ? "the file has no such column" : "it holds no numbers"));
        return std::nullopt;
    }

    /// Blank cells; a cell that holds something unreadable is the file's and stays.
    std::vector<std::uint32_t> gapsOf(std::size_t column) const
    {
        std::vector<std::uint32_t> gaps;
        const auto cells = m_cleaned.cells(column);
        for (std::uint32_t row = 0; row < cells.rows(); ++row)
            if (trimmed(cells[row]).empty() && !m_cleaned.isDropped(row))
                gaps.push_back(row);
        return gaps;
    }

    std::string typeKey(std::size_t row) const { return std::to_string(static_cast<int>(m_types[row])); }

    /// Type and first genre of every title; empty where it has no genre.
    std::vector<std::string> genreKeys() const
    {
        std::vector<std::string> keys(m_types.size());
        if (const auto genres = m_cleaned.cells(Role::Genres))
            for (std::size_t row = 0; row < keys.size(); ++row)
                forEachLabel((*genres)[row], m_separator, [&](std::string_view label) {
                    if (keys[row].empty())
                        keys[row] = typeKey(row) + '\x1F' + std::string(label);
                });
        return keys;
    }

    std::vector<double> medians(std::size_t column, const std::vector<std::uint32_t>& gaps, ImputeMethod method) const
    {
        const auto& numbers = m_cleaned.values[column]->numbers;
        const bool byType = method != ImputeMethod::Median;
        const auto genres =
            method == ImputeMethod::MedianByTypeAndGenre ? genreKeys() : std::vector<std::string>(numbers.size());
        GroupMedians groups;
        for (std::size_t row = 0; row < numbers.size(); ++row) {
            if (std::isnan(numbers[row]) || m_cleaned.isDropped(row))
                continue;
            groups.add({}, numbers[row]);
            if (byType)
                groups.add(typeKey(row), numbers[row]);
            if (!genres[row].empty())
                groups.add(genres[row], numbers[row]);
        }
        std::vector<double> filled;
        for (const auto row : gaps) {
            auto median = genres[row].empty() ? std::nullopt : groups.median(genres[row], kLeastGroup);
            if (!median && byType)
                median = groups.median(typeKey(row), kLeastGroup);
            if (!median)
                median = groups.median({}, 1);
            filled.push_back(median.value_or(std::nan("")));
        }
        return filled;
    }

    void fill(std::size_t column, ImputeMethod method)
    {
        const auto gaps = gapsOf(column);
        const auto& values = *m_cleaned.values[column];
        if (method == ImputeMethod::Neighbours && !m_finder)
            m_finder.emplace(m_cleaned, m_separator);
        const auto filled =
            method == ImputeMethod::Neighbours
                ? m_finder->fill(column, gaps, static_cast<std::size_t>(std::max(1, m_options.neighbours)))
                : medians(column, gaps, method);
        const int decimals = decimalsOf(values.numbers, values.unit);
        for (std::size_t i = 0; i < gaps.size(); ++i)
            if (!std::isnan(filled[i]))
                m_out.changes[column].push_back({gaps[i], numberText(filled[i], values.unit, decimals), Rule::Impute});
    }

    const CleanedView& m_cleaned;
    const ImputeOptions& m_options;
    char m_separator;
    std::vector<TitleType> m_types;
    std::optional<NeighbourFinder> m_finder;
    Imputed m_out;
};

} // namespace

Imputed imputeGaps(const CleanedView& cleaned, const ImputeOptions& options, char genreSeparator)
{
    return Imputer(cleaned, options, genreSeparator).run();
}

} // namespace marquee
