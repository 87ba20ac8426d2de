// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"

#include <functional>
#include <string>
#include <vector>

namespace marquee {

/// The records of the table after cleaning, in their order, without those that were dropped. Short records are
/// completed with empty cells; fields beyond the header are kept at the end of their record, so nothing of the file is
/// lost. Calls body(fields) for each.
void forEachCleanedRecord(const RawTable& table, const CleaningReport& report,
                          const std::function<void(const std::vector<std::string>&)>& body);

/// The table after cleaning as CSV: comma, LF, the file's header, forEachCleanedRecord().
/// @param spreadsheetSafe puts an apostrophe before text, headers too, that a spreadsheet would take for a formula;
/// never before numbers
std::string cleanedCsv(const RawTable& table, const CleaningReport& report, bool spreadsheetSafe = false);

/// What an export writes: the file's own bytes, whatever their encoding, separators and quotes, where cleaning changed
/// nothing and the file is still there as it was read; otherwise, and for packed files, cleanedCsv(). Reads the file.
std::string exportedTable(const RawTable& table, const CleaningReport& report, bool spreadsheetSafe = false);

/// "row", "column", "old", "new", "rule": the names of an audit's fields.
const std::vector<std::string>& auditHeader();

/// Every changed cell: row, column (its name), old (the file's text), new (the written text), rule; ascending by row,
/// then column. A dropped title has a line for each of its cells that is not empty, with an empty new text and ":drop"
/// behind the rule's name. Calls body(fields) for each.
void forEachAuditLine(const RawTable& table, const CleaningReport& report,
                      const std::function<void(const std::vector<std::string>&)>& body);

/// forEachAuditLine() as CSV. `spreadsheetSafe` as for cleanedCsv(); such an audit cannot be applied backwards.
std::string auditCsv(const RawTable& table, const CleaningReport& report, bool spreadsheetSafe = false);

/// The audit applied backwards to the cleaned table: the source as cleanedCsv() writes it with nothing changed, which
/// is the file byte for byte where that is UTF-8 with commas, LF and no needless quotes. O(cells). Errors:
/// BadField where the audit does not belong to the table, with row and column.
Result<std::string> restoredCsv(const RawTable& cleaned, const RawTable& audit);

} // namespace marquee
