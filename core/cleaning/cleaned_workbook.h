// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "cleaning/cleaning.h"

#include <string>

namespace marquee {

/// The table after cleaning as the bytes of an XLSX workbook of one sheet: forEachCleanedRecord() under the file's
/// header, every cell a text. O(cells), one record in memory beside the finished bytes. Errors: InvalidArgument (more
/// than a workbook holds), FileUnwritable (no room for temporary files), Cancelled.
Result<std::string> cleanedWorkbook(const RawTable& table, const CleaningReport& report,
                                    const std::stop_token& stop = {}, const ProgressFn& progress = {});

/// forEachAuditLine() likewise.
Result<std::string> auditWorkbook(const RawTable& table, const CleaningReport& report, const std::stop_token& stop = {},
                                  const ProgressFn& progress = {});

} // namespace marquee
