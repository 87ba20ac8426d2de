// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/column_parser.h"

#include "base/huge_pages.h"
#include "base/numbers.h"
#include "base/text.h"
#include "catalogue/date_cell.h"
#include "catalogue/runtime_cell.h"
#include "io/role_synonyms.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kSampleRows = 2000;
constexpr std::size_t kShownBytes = 40;

void logCell(const CleanedColumn& cells, std::size_t row, std::string_view kind, std::string_view what,
             IssueLog& issues)
{
    if (issues.full(kind)) {
        issues.addUnlisted(kind);
        return;
    }
    issues.add(cells.table().line(row), kind,
               cells.name() + ": “" + shortenedText(cells[row], kShownBytes) + "” " + std::string(what) +
                   "; treated as missing");
}

void logNumber(const CleanedColumn& cells, std::size_t row, CellState state, IssueLog& issues)
{
    if (state == CellState::OutOfRange)
        logCell(cells, row, "number_out_of_range", "is outside the possible range", issues);
    else if (state == CellState::Unreadable)
        logCell(cells, row, "unreadable_number", "is not a number", issues);
}

bool anyDayFirst(const CleanedColumn& cells)
{
    for (std::size_t row = 0; row < std::min(cells.rows(), kSampleRows); ++row)
        if (showsDayFirst(cells[row]))
            return true;
    return false;
}

bool showsDecimalComma(std::string_view text)
{
    const auto comma = text.find(',');
    if (comma == std::string_view::npos || comma != text.rfind(',') || text.find('.') < comma)
        return false;
    const auto decimals = trimmed(text.substr(comma + 1));
    const auto digits = std::min(decimals.find_first_not_of("0123456789"), decimals.size());
    return digits > 0 && digits != 3;
}

/// "7.25", which no grouping by points could be; "1.234" could.
bool showsDecimalPoint(std::string_view text)
{
    text = trimmed(text);
    const auto point = text.find('.');
    if (point == std::string_view::npos || text.find_first_not_of("0123456789.") != std::string_view::npos)
        return false;
    return text.find('.', point + 1) == std::string_view::npos && text.size() - point - 1 != 3;
}

template<typename Test>
bool anyCell(const RawTable& table, std::size_t column, Test test)
{
    for (std::size_t row = 0; row < std::min(table.rows(), kSampleRows); ++row)
        if (test(table.cell(row, column)))
            return true;
    return false;
}

/// A number and nothing else, with a decimal comma: "7,5", not "Paris, 13".
bool isNumberWithComma(std::string_view text)
{
    text = trimmed(text);
    return showsDecimalComma(text) && text.find_first_not_of("0123456789,.-") == std::string_view::npos;
}

/// The column shows a decimal comma; or, in a table that semicolons separate, another one does, and this one shows no
/// decimal point: then "1.234" is a little over a thousand.
bool writesDecimalComma(const RawTable& table, std::size_t column)
{
    if (anyCell(table, column, showsDecimalComma))
        return true;
    if (table.delimiter() != ';' || anyCell(table, column, showsDecimalPoint))
        return false;
    for (std::size_t other = 0; other < table.columns(); ++other)
        if (other != column && anyCell(table, other, isNumberWithComma))
            return true;
    return false;
}

/// What a date cell says; both empty where it says nothing that can be meant.
struct DateCell
{
    std::optional<std::chrono::sys_days> date;
    std::optional<int> year;
    CellState state = CellState::Missing;
};

DateCell readDateCell(std::string_view text, bool dayFirst, bool anyForm)
{
    DateCell cell;
    if (trimmed(text).empty() || isPlaceholder(trimmed(text)))
        return cell;
    if (!anyForm && !isPlainDate(text))
        return {std::nullopt, std::nullopt, CellState::Unreadable};
    cell.date = parseDate(text, dayFirst);
    cell.year = cell.date ? static_cast<int>(std::chrono::year_month_day{*cell.date}.year()) : parseYear(text);
    const NumberFormat possible = numberFormat(Role::ReleaseYear);
    if (!cell.year)
        return {std::nullopt, std::nullopt, CellState::Unreadable};
    if (*cell.year < possible.low || *cell.year > possible.high)
        return {std::nullopt, std::nullopt, CellState::OutOfRange};
    cell.state = CellState::Value;
    return cell;
}

RuntimeCell readRuntime(std::string_view text, double unit, bool anyForm)
{
    if (anyForm || trimmed(text).empty() || isPlaceholder(trimmed(text)) || parseNumber(text))
        return parseRuntime(text, unit);
    RuntimeCell cell;
    cell.state = CellState::Unreadable;
    return cell;
}

} // namespace

NumberFormat columnFormat(const RawTable& table, std::size_t column, Role role, const CellReading& reading)
{
    auto format = numberFormat(role);
    format.dressed = reading.numbers;
    format.money = reading.money;
    format.magnitudes = reading.magnitudes;
    const auto key = nameKey(table.header()[column]);
    // A metric is shown under its own name, which tells the unit.
    if (role != Role::Metric && (key.ends_with("millions") || key.ends_with("million")))
        format.unit = 1e6;
    format.decimalComma = reading.decimalComma ? *reading.decimalComma : writesDecimalComma(table, column);
    return format;
}

std::vector<double> parseNumberColumn(const CleanedColumn& cells, const NumberFormat& format, IssueLog& issues,
                                      const std::stop_token& stop)
{
    std::vector<double> values;
    reserveLarge(values, cells.rows());
    forEachCell(cells, stop, [&](std::size_t row, std::string_view text) {
        const auto cell = parseNumberCell(text, format);
        values.push_back(cell.value);
        if (cell.state == CellState::OutOfRange || cell.state == CellState::Unreadable)
            logNumber(cells, row, cell.state, issues);
    });
    return values;
}

DateColumn parseDateColumn(const CleanedColumn& cells, IssueLog& issues, const std::stop_token& stop,
                           const CellReading& reading)
{
    DateColumn column;
    reserveLarge(column.days, cells.rows());
    reserveLarge(column.years, cells.rows());
    const bool dayFirst = reading.dayFirst ? *reading.dayFirst : anyDayFirst(cells);
    forEachCell(cells, stop, [&](std::size_t row, std::string_view text) {
        const DateCell cell = readDateCell(text, dayFirst, reading.dates);
        column.days.push_back(cell.date ? static_cast<CatalogueColumns::Day>(cell.date->time_since_epoch().count())
                                        : CatalogueColumns::kNoDay);
        column.years.push_back(cell.year ? *cell.year : kNaN);
        if (cell.state == CellState::OutOfRange)
            logNumber(cells, row, cell.state, issues);
        else if (cell.state == CellState::Unreadable)
            logCell(cells, row, "unreadable_date", "is not a date", issues);
    });
    return column;
}

RuntimeColumn parseRuntimeColumn(const CleanedColumn& cells, IssueLog& issues, const std::stop_token& stop,
                                 const CellReading& reading)
{
    RuntimeColumn column;
    reserveLarge(column.classes, cells.rows());
    reserveLarge(column.minutes, cells.rows());
    const double unit = runtimeUnit(cells.name(), reading);
    std::size_t withMinutes = 0;
    std::size_t withClass = 0;
    forEachCell(cells, stop, [&](std::size_t row, std::string_view text) {
        const auto cell = readRuntime(text, unit, reading.runtimes);
        column.classes.push_back(cell.cls);
        column.minutes.push_back(cell.minutes);
        withMinutes += std::isnan(cell.minutes) ? 0 : 1;
        withClass += std::isnan(cell.minutes) && cell.cls != RuntimeClass::Unknown ? 1 : 0;
        if (cell.state == CellState::OutOfRange)
            logCell(cells, row, "number_out_of_range", "is no possible runtime", issues);
        else if (cell.state == CellState::Unreadable)
            logCell(cells, row, "unreadable_runtime", "is not a runtime", issues);
    });
    column.inMinutes = withMinutes > withClass;
    return column;
}

double runtimeUnit(const std::string& name, const CellReading& reading)
{
    if (reading.runtimeUnit > 0)
        return reading.runtimeUnit;
    return nameKey(name).find("hour") != std::string::npos ? 60 : 1;
}

bool isPlainDate(std::string_view text)
{
    text = trimmed(text);
    constexpr std::string_view kShape = "dddd-dd-dd";
    if (text.size() != 4 && text.size() < kShape.size())
        return false;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t i = 0; i < std::min(text.size(), kShape.size()); ++i)
        if (kShape[i] == 'd' ? !digit(text[i]) : text[i] != kShape[i])
            return false;
    return true;
}

} // namespace marquee
