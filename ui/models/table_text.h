// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace marquee {

/// The rows selected in a view, or all of them, with the column names: tab separated, as spreadsheets take it.
QString tableText(const QTableView& view);

} // namespace marquee
