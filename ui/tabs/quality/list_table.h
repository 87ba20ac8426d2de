// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace marquee {

/// A read-only table whose rows are chosen whole, as the lists of this tab are: rows 26 high, header 28.
QTableView* makeListTable(QAbstractItemModel* model, const QString& accessibleName);

} // namespace marquee
