// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "io/raw_table.h"
#include "io/zip_archive.h"

#include <stop_token>
#include <string>

namespace marquee {

/// Reads one sheet of an XLSX workbook: its first row with anything in it is the header, empty rows are skipped,
/// columns with neither name nor value are left out. Cells are values, never formulae: dates by their number format as
/// ISO text, percentages with their sign, TRUE and FALSE as words; of merged cells the first holds the value. What is
/// an error
/// ("error_cell") or a formula never computed ("formula_without_value") is empty and noted.
/// @param sheet its name; the first visible one when empty
/// Rows are read one by one: beside the archive only the table is kept.
/// Errors: WorkbookUnusable (row of the sheet), ArchiveUnusable, FileEmpty, FieldTooLong, TooManyColumns, Cancelled.
Result<RawTablePtr> readXlsx(const ZipArchive& archive, const std::string& sheet, TableSource source,
                             const std::stop_token& stop, const ProgressFn& progress);

} // namespace marquee
