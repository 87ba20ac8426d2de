// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/column_values.h"

#include "base/numbers.h"
#include "base/parallel.h"
#include "catalogue/column_parser.h"
#include "catalogue/label_parser.h"
#include "cleaning/text_rules.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {
namespace {

bool isDate(Role role)
{
    return role == Role::ReleaseDate || role == Role::ReleaseYear || role == Role::NetflixDate;
}

bool isBlank(std::string_view text)
{
    text = trimmed(text);
    return text.empty() || isPlaceholder(text);
}

/// The part of `reading` that decides how a column of this role is read.
CellReading partFor(Role role, const CellReading& reading)
{
    CellReading part;
    if (isNumberRole(role)) {
        part.numbers = reading.numbers;
        part.decimalComma = reading.decimalComma;
        part.money = reading.money;
        part.magnitudes = reading.magnitudes;
    } else if (isDate(role)) {
        part.dates = reading.dates;
        part.dayFirst = reading.dayFirst;
    } else if (role == Role::Runtime) {
        part.runtimes = reading.runtimes;
        part.runtimeUnit = reading.runtimeUnit;
    } else if (holdsLabelList(role)) {
        part.lists = reading.lists;
        part.separator = reading.separator;
    }
    return part;
}

void countStyle(std::string_view text, ColumnValues& values)
{
    const auto style = numberStyle(text);
    values.dressed += style == NumberStyle::Dressed ? 1 : 0;
    values.money += style == NumberStyle::Money || style == NumberStyle::Magnitude ? 1 : 0;
}

void readNumber(std::string_view text, std::uint32_t row, const NumberFormat& wide, const NumberFormat& possible,
                ColumnValues& values)
{
    auto cell = parseNumberCell(text, wide);
    values.unreadable += cell.state == CellState::Unreadable ? 1 : 0;
    const bool outside = cell.state == CellState::Value && (cell.value < possible.low || cell.value > possible.high);
    if (outside || cell.state == CellState::OutOfRange)
        values.outside.emplace_back(row, cell.value);
    if (cell.state == CellState::Value)
        countStyle(text, values);
    values.numbers.push_back(outside ? std::numeric_limits<double>::quiet_NaN() : cell.value);
}

void readNumbers(const CleanedColumn& cells, Role role, const CellReading& reading, const std::stop_token& stop,
                 ColumnValues& values)
{
    const auto possible = columnFormat(cells.table(), cells.column(), role, reading);
    auto wide = possible;
    wide.low = -std::numeric_limits<double>::max();
    wide.high = std::numeric_limits<double>::max();
    values.unit = possible.unit;
    values.numbers.reserve(cells.rows());
    for (std::size_t row = 0; row < cells.rows(); ++row) {
        if (row % 4096 == 0 && stop.stop_requested())
            return;
        readNumber(cells[row], static_cast<std::uint32_t>(row), wide, possible, values);
    }
}

void readDates(const CleanedColumn& cells, const CellReading& reading, const std::stop_token& stop,
               ColumnValues& values)
{
    IssueLog unused; // the catalogue's builder reports the cells that are no dates
    auto dates = parseDateColumn(cells, unused, stop, reading);
    for (std::size_t row = 0; row < dates.years.size(); ++row) {
        const bool read = !std::isnan(dates.years[row]);
        if (!read)
            values.unreadable += isBlank(cells[row]) ? 0 : 1;
        else
            values.dates += isPlainDate(cells[row]) ? 0 : 1;
    }
    values.days = std::move(dates.days);
    values.numbers = std::move(dates.years);
}

void readRuntimes(const CleanedColumn& cells, const CellReading& reading, const std::stop_token& stop,
                  ColumnValues& values)
{
    IssueLog unused;
    auto runtimes = parseRuntimeColumn(cells, unused, stop, reading);
    for (std::size_t row = 0; row < runtimes.minutes.size(); ++row) {
        const bool read = runtimes.classes[row] != RuntimeClass::Unknown || !std::isnan(runtimes.minutes[row]);
        if (!read)
            values.unreadable += isBlank(cells[row]) ? 0 : 1;
        else
            values.runtimes += parseNumber(cells[row]) ? 0 : 1;
    }
    values.unit = runtimeUnit(cells.name(), reading);
    values.numbers = std::move(runtimes.minutes);
}

} // namespace

bool holdsNumbers(Role role) noexcept
{
    return isNumberRole(role) || role == Role::Runtime || role == Role::ReleaseYear;
}

ColumnValues readColumn(const RawTable& table, std::size_t column, Role role, const ColumnChanges& changes,
                        const CellReading& reading, const std::stop_token& stop)
{
    ColumnValues values;
    const CleanedColumn cells(table, column, changes);
    if (isNumberRole(role)) {
        readNumbers(cells, role, reading, stop, values);
    } else if (isDate(role)) {
        readDates(cells, reading, stop, values);
    } else if (role == Role::Runtime) {
        readRuntimes(cells, reading, stop, values);
    } else if (holdsLabelList(role) && reading.lists) {
        const char separator = listSeparator(table, column, reading);
        for (std::size_t row = 0; row < cells.rows(); ++row)
            values.lists += cells[row].find(separator) != std::string_view::npos ? 1 : 0;
    }
    return values;
}

const ColumnReadings::Memo* ColumnReadings::find(std::size_t column, const Key& key) const
{
    if (column >= m_columns.size())
        return nullptr;
    const auto& memos = m_columns[column];
    const auto found = std::find_if(memos.begin(), memos.end(), [&](const Memo& memo) { return memo.fits(key); });
    return found == memos.end() ? nullptr : &*found;
}

std::vector<ColumnValuesPtr> ColumnReadings::read(const RawTable& table, const Schema& schema,
                                                  const CellReading& reading, const CellTexts& texts,
                                                  const ColumnReadings* before, const std::stop_token& stop)
{
    m_columns.resize(texts.columns());
    std::vector<ColumnValuesPtr> values(texts.columns());
    parallelFor(
        texts.columns(), 0,
        [&](std::size_t column) {
            const Role role = schema.columns[column].role;
            const Key key{texts.column(column), partFor(role, reading)};
            const Memo* known = find(column, key);
            if (known == nullptr) {
                const Memo* earlier = before != nullptr ? before->find(column, key) : nullptr;
                m_columns[column].push_back(madeOnce<Key, ColumnValues>(
                    earlier, key, [&] { return readColumn(table, column, role, *key.changes, key.reading, stop); }));
                known = &m_columns[column].back();
            }
            values[column] = known->out;
        },
        stop);
    for (auto& column : values)
        if (!column) // stopped
            column = std::make_shared<const ColumnValues>();
    return values;
}

} // namespace marquee
