// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_text.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

namespace marquee {

namespace {

QString line(const QTableView& view, int row)
{
    const auto& model = *view.model();
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QVariant cell = row < 0 ? model.headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                      : model.index(row, column).data(Qt::EditRole);
        cells << cell.toString().simplified();
    }
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

QString tableText(const QTableView& view)
{
    const bool any = view.selectionModel()->hasSelection();
    QString text = line(view, -1);
    for (int row = 0; row < view.model()->rowCount(); ++row)
        if (!any || view.selectionModel()->isRowSelected(row, {}))
            text += line(view, row);
    return text;
}

} // namespace marquee
