// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"
#include "table_writer.h"

namespace marquee::cli {

/// All records of a table with the changes of a report. Fields beyond the header get names of their own ("field 7").
void writeRecords(const RawTable& table, const CleaningReport& changes, TableWriter& writer);

} // namespace marquee::cli
