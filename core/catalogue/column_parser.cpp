// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/column_parser.h"

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
constexpr std::size_t kPollRows = 4096;
constexpr std::size_t kSampleRows = 2000;
constexpr std::size_t kShownBytes = 40;

/// Calls body(row) for every row, polling `stop` now and then. @return false when stopped
template<typename Body>
bool forEachRow(std::size_t rows, const std::stop_token& stop, Body body)
{
    for (std::size_t begin = 0; begin < rows; begin += kPollRows) {
        if (stop.stop_requested())
            return false;
        for (std::size_t row = begin; row < std::min(rows, begin + kPollRows); ++row)
            body(row);
    }
    return true;
}

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

bool isQuote(char c)
{
    return c == '\'' || c == '"';
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
    format.decimalComma = reading.decimalComma.value_or(false);
    for (std::size_t row = 0;
         !reading.decimalComma && row < std::min(table.rows(), kSampleRows) && !format.decimalComma; ++row)
        format.decimalComma = showsDecimalComma(table.cell(row, column));
    return format;
}

std::vector<double> parseNumberColumn(const CleanedColumn& cells, const NumberFormat& format, IssueLog& issues,
                                      const std::stop_token& stop)
{
    std::vector<double> values;
    values.reserve(cells.rows());
    forEachRow(cells.rows(), stop, [&](std::size_t row) {
        const auto cell = parseNumberCell(cells[row], format);
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
    column.days.reserve(cells.rows());
    column.years.reserve(cells.rows());
    const bool dayFirst = reading.dayFirst ? *reading.dayFirst : anyDayFirst(cells);
    forEachRow(cells.rows(), stop, [&](std::size_t row) {
        const DateCell cell = readDateCell(cells[row], dayFirst, reading.dates);
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
    column.classes.reserve(cells.rows());
    column.minutes.reserve(cells.rows());
    const double unit = runtimeUnit(cells.name(), reading);
    std::size_t withMinutes = 0;
    std::size_t withClass = 0;
    forEachRow(cells.rows(), stop, [&](std::size_t row) {
        const auto cell = readRuntime(cells[row], unit, reading.runtimes);
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

char listSeparator(const RawTable& table, std::size_t column, const CellReading& reading)
{
    if (!reading.lists)
        return '\0';
    if (reading.separator)
        return *reading.separator;
    std::size_t commas = 0;
    std::size_t bars = 0;
    std::size_t semicolons = 0;
    for (std::size_t row = 0; row < std::min(table.rows(), kSampleRows); ++row) {
        const auto text = table.cell(row, column);
        commas += text.find(',') != std::string_view::npos ? 1 : 0;
        bars += text.find('|') != std::string_view::npos ? 1 : 0;
        semicolons += text.find(';') != std::string_view::npos ? 1 : 0;
    }
    if (bars > commas)
        return '|';
    return semicolons > commas ? ';' : ',';
}

void splitLabels(std::string_view cell, char separator, std::vector<std::string_view>& labels)
{
    cell = trimmed(cell);
    const bool dressed = cell.size() >= 2 && cell.front() == '[' && cell.back() == ']';
    if (dressed)
        cell = cell.substr(1, cell.size() - 2);
    while (!cell.empty()) {
        const auto end = std::min(cell.find(separator), cell.size());
        auto label = trimmed(cell.substr(0, end));
        if (dressed && label.size() >= 2 && isQuote(label.front()) && label.back() == label.front())
            label = label.substr(1, label.size() - 2);
        if (!label.empty())
            labels.push_back(label);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
}

} // namespace marquee
