// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"

#include <string>

namespace marquee {

/// The table after cleaning as CSV: comma, LF, the file's header, every record in its order. Short records are
/// completed with empty cells; fields beyond the header are kept at the end of their record, so nothing of the file is
/// lost.
/// @param spreadsheetSafe puts an apostrophe before text, headers too, that a spreadsheet would take for a formula;
/// never before numbers
std::string cleanedCsv(const RawTable& table, const CleaningReport& report, bool spreadsheetSafe = false);

/// Every changed cell as CSV: row, column (its name), old (the file's text), new (the written text), rule. In the order
/// of the audit. `spreadsheetSafe` as for cleanedCsv().
std::string auditCsv(const RawTable& table, const CleaningReport& report, bool spreadsheetSafe = false);

} // namespace marquee
