// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table_column.h"

class QWidget;

namespace marquee {

class ExplorerState;

/// The field under a column's name: contains, at least, or a choice. It writes into the state's filter and follows it.
QWidget* makeColumnFilter(ExplorerState& state, const TableColumn& column, QWidget* parent);

} // namespace marquee
