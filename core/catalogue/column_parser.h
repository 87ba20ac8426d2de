// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue_columns.h"
#include "catalogue/cell_reading.h"
#include "catalogue/number_cell.h"
#include "cleaning/cleaned_column.h"
#include "io/issue_log.h"

#include <stop_token>
#include <vector>

namespace marquee {

/// How one column's numbers are written: the role's range, the unit its name tells ("Revenue (Millions)"), the decimal
/// comma where a sample of its cells shows one.
NumberFormat columnFormat(const RawTable& table, std::size_t column, Role role, const CellReading& reading = {});

/// The parsers below read every cell of a column, log what cannot be used ("number_out_of_range", "unreadable_number",
/// "unreadable_date", "unreadable_runtime") with its line, and stop early (with a short result) on request. O(rows).
std::vector<double> parseNumberColumn(const CleanedColumn& cells, const NumberFormat& format, IssueLog& issues,
                                      const std::stop_token& stop);

struct DateColumn
{
    std::vector<CatalogueColumns::Day> days; ///< kNoDay where absent
    std::vector<double> years;               ///< of the date or of a bare year; NaN where absent
};
DateColumn parseDateColumn(const CleanedColumn& cells, IssueLog& issues, const std::stop_token& stop,
                           const CellReading& reading = {});
/// True for a day written as 2008-12-12, and for a bare year.
bool isPlainDate(std::string_view text);

struct RuntimeColumn
{
    std::vector<RuntimeClass> classes;
    std::vector<double> minutes; ///< NaN where absent
    bool inMinutes = false;      ///< more cells give minutes than classes
};
RuntimeColumn parseRuntimeColumn(const CleanedColumn& cells, IssueLog& issues, const std::stop_token& stop,
                                 const CellReading& reading = {});
/// Minutes in one unit of a runtime column's bare numbers.
double runtimeUnit(const std::string& name, const CellReading& reading);

} // namespace marquee
