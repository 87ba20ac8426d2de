// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "mainwindow/report_work.h"

namespace marquee {

/// The table after cleaning; as CSV the file's own bytes where cleaning changed nothing.
TextWork cleanedWork(DatasetPtr data, bool workbook);
/// Every change of cleaning.
TextWork auditWork(DatasetPtr data, bool workbook);

} // namespace marquee
