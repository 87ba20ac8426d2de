// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "catalogue/catalogue_columns.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace marquee {
namespace {

void requireRows(std::size_t rows, std::size_t expected, const char* what)
{
    if (rows != expected)
        throw std::invalid_argument(std::string("Catalogue: ragged column of ") + what);
}

void check(const CatalogueColumns& columns)
{
    if (!columns.source)
        throw std::invalid_argument("Catalogue: no source");
    const auto rows = columns.source->rows();
    requireRows(columns.titles.size(), rows, "titles");
    requireRows(columns.types.size(), rows, "types");
    requireRows(columns.runtimeClasses.size(), rows, "runtime classes");
    requireRows(columns.releaseDays.size(), rows, "release dates");
    requireRows(columns.netflixDays.size(), rows, "Netflix dates");
    requireRows(columns.noNumbers.size(), rows, "absent numbers");
    requireRows(columns.ageRatings.titles(), rows, "age ratings");
    for (const auto& list : columns.lists)
        requireRows(list.titles(), rows, "a list");
    for (const auto& numbers : columns.numbers)
        requireRows(numbers.empty() ? rows : numbers.size(), rows, "numbers");
    requireRows(columns.changes.size(), columns.source->columns(), "changes");
    requireRows(columns.schema.columns.size(), columns.source->columns(), "roles");
}

bool isComputed(Measure measure)
{
    return measure >= Measure::WeightedRating && measure <= Measure::Gap;
}

std::optional<std::chrono::sys_days> dayOrNone(CatalogueColumns::Day day)
{
    if (day == CatalogueColumns::kNoDay)
        return std::nullopt;
    return std::chrono::sys_days{std::chrono::days{day}};
}

} // namespace

Catalogue::Catalogue(CatalogueColumns columns) : m_columns(std::make_unique<const CatalogueColumns>(std::move(columns)))
{
    check(*m_columns);
}

Catalogue::~Catalogue() = default;

std::size_t Catalogue::size() const noexcept
{
    return m_columns->titles.size();
}

std::string_view Catalogue::title(TitleId id) const
{
    return m_columns->titles[id.row];
}

TitleType Catalogue::type(TitleId id) const
{
    return m_columns->types[id.row];
}

RuntimeClass Catalogue::runtimeClass(TitleId id) const
{
    return m_columns->runtimeClasses[id.row];
}

bool Catalogue::hasRuntimeMinutes() const noexcept
{
    return m_columns->runtimeInMinutes;
}

std::optional<std::chrono::sys_days> Catalogue::releaseDate(TitleId id) const
{
    return dayOrNone(m_columns->releaseDays[id.row]);
}

std::optional<std::chrono::sys_days> Catalogue::netflixDate(TitleId id) const
{
    return dayOrNone(m_columns->netflixDays[id.row]);
}

std::optional<int> Catalogue::releaseYear(TitleId id) const
{
    const double year = numbers(Measure::ReleaseYear)[id.row];
    if (std::isnan(year))
        return std::nullopt;
    return static_cast<int>(year);
}

std::span<const double> Catalogue::numbers(Measure measure) const
{
    if (isComputed(measure))
        return {};
    const auto& numbers = m_columns->numbers[static_cast<std::size_t>(measure)];
    return numbers.empty() ? m_columns->noNumbers : numbers;
}

const ListColumn& Catalogue::list(ListField field) const
{
    return m_columns->lists[static_cast<std::size_t>(field)];
}

const ListColumn& Catalogue::ageRatings() const
{
    return m_columns->ageRatings;
}

bool Catalogue::has(Role role) const
{
    return m_columns->schema.column(role).has_value();
}

std::string_view Catalogue::cell(TitleId id, std::size_t column) const
{
    const auto& changes = m_columns->changes[column];
    const auto found = std::lower_bound(changes.begin(), changes.end(), id,
                                        [](const auto& change, TitleId wanted) { return change.first < wanted; });
    if (found != changes.end() && found->first == id)
        return found->second;
    return m_columns->source->cell(id.row, column);
}

const RawTable& Catalogue::source() const
{
    return *m_columns->source;
}

RawTablePtr Catalogue::sourcePtr() const
{
    return m_columns->source;
}

const Schema& Catalogue::schema() const
{
    return m_columns->schema;
}

const std::vector<Issue>& Catalogue::issues() const
{
    return m_columns->issues;
}

} // namespace marquee
