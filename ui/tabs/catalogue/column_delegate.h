// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table_column.h"
#include "tabs/catalogue/cell_delegate.h"

namespace marquee {

/// The delegate that paints a column's cells: the score with a bar beneath, the voices as dots, the cluster with its
/// badge, everything else as text.
CellDelegate* makeDelegate(TableColumn::Content content, const QItemSelectionModel& selection, QObject* parent);

} // namespace marquee
