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
    requireRows(columns.noList.titles(), rows, "absent labels");
    for (const auto& metric : columns.metrics)
        requireRows(metric.values.size(), rows, "a metric");
    for (const auto& category : columns.categories)
        requireRows(category.labels.titles(), rows, "a category");
    for (const auto& list : columns.lists)
        requireRows(list.titles(), rows, "a list");
    for (const auto& numbers : columns.numbers)
        requireRows(numbers.empty() ? rows : numbers.size(), rows, "numbers");
    requireRows(columns.changes.size(), columns.source->columns(), "changes");
    requireRows(columns.schema.columns.size(), columns.source->columns(), "roles");
}

/// The metric or category of a source column, or null.
template<typename Column>
const Column* findColumn(const std::vector<Column>& columns, std::size_t wanted)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [wanted](const Column& c) { return c.column == wanted; });
    return found == columns.end() ? nullptr : &*found;
}

template<typename Column>
std::vector<std::size_t> columnsOf(const std::vector<Column>& columns)
{
    std::vector<std::size_t> numbers;
    numbers.reserve(columns.size());
    for (const auto& column : columns)
        numbers.push_back(column.column);
    return numbers;
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

std::span<const double> Catalogue::numbers(MeasureField field) const
{
    if (const auto column = field.column()) {
        const auto* metric = findColumn(m_columns->metrics, *column);
        return metric == nullptr ? m_columns->noNumbers : metric->values;
    }
    const Measure measure = *field.fixed();
    if (isComputed(measure))
        return {};
    const auto& numbers = m_columns->numbers[static_cast<std::size_t>(measure)];
    return numbers.empty() ? m_columns->noNumbers : numbers;
}

const ListColumn& Catalogue::list(LabelField field) const
{
    if (const auto column = field.column()) {
        const auto* category = findColumn(m_columns->categories, *column);
        return category == nullptr ? m_columns->noList : category->labels;
    }
    return m_columns->lists[static_cast<std::size_t>(*field.fixed())];
}

std::vector<std::size_t> Catalogue::metricColumns() const
{
    return columnsOf(m_columns->metrics);
}

std::vector<std::size_t> Catalogue::categoryColumns() const
{
    return columnsOf(m_columns->categories);
}

const std::string& Catalogue::columnName(std::size_t column) const
{
    return m_columns->source->header().at(column);
}

const ListColumn& Catalogue::ageRatings() const
{
    return m_columns->ageRatings;
}

bool Catalogue::has(Role role) const
{
    return m_columns->schema.column(role).has_value();
}

bool Catalogue::isDropped(TitleId id) const
{
    return std::binary_search(m_columns->dropped.begin(), m_columns->dropped.end(), id);
}

const TitleIds& Catalogue::dropped() const noexcept
{
    return m_columns->dropped;
}

const TitleIds& Catalogue::imputed(Measure measure) const
{
    return m_columns->imputed[static_cast<std::size_t>(measure)];
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
