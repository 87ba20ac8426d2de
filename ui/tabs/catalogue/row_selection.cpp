// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/row_selection.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "models/catalogue_model.h"
#include "tabs/catalogue/pinned_table.h"

#include <QEvent>
#include <QItemSelection>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace marquee {

RowSelection::RowSelection(ExplorerState& state, CatalogueModel& model, PinnedTable& table, QObject* parent)
    : QObject(parent), m_state(state), m_model(model), m_table(table)
{
    m_table.main().viewport()->installEventFilter(this);
    connect(&m_table.selection(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { storeCurrent(index.row()); });
    connect(&m_table.selection(), &QItemSelectionModel::selectionChanged, this, &RowSelection::storeSelection);
    connect(&m_state, &ExplorerState::selectionChanged, this, &RowSelection::readState);
    connect(&m_state, &ExplorerState::currentChanged, this, &RowSelection::followCurrent);
}

QItemSelection RowSelection::rowsSelected() const
{
    std::vector<int> rows;
    for (const TitleId id : m_state.selection().ids)
        if (const auto row = m_model.rowOf(id))
            rows.push_back(*row);
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    const int last = m_model.columnCount() - 1;
    for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        for (end = begin + 1; end < rows.size() && rows[end] == rows[end - 1] + 1;)
            ++end;
        selection.append(QItemSelectionRange(m_model.index(rows[begin], 0), m_model.index(rows[end - 1], last)));
    }
    return selection;
}

void RowSelection::readState()
{
    if (m_reading)
        return;
    const QScopedValueRollback<bool> reading(m_reading, true);
    m_table.selection().select(rowsSelected(), QItemSelectionModel::ClearAndSelect);
    setCurrentRow();
}

void RowSelection::setCurrentRow()
{
    const auto row = m_state.current() ? m_model.rowOf(*m_state.current()) : std::nullopt;
    const QList<int> columns = m_table.shownColumns();
    if (row)
        m_table.selection().setCurrentIndex(m_model.index(*row, columns.value(1)), QItemSelectionModel::NoUpdate);
    else
        m_table.selection().clearCurrentIndex();
}

void RowSelection::followCurrent()
{
    if (m_reading)
        return;
    readState();
    const auto row = m_state.current() ? m_model.rowOf(*m_state.current()) : std::nullopt;
    if (row)
        m_table.scrollToRow(*row);
}

void RowSelection::storeCurrent(int row)
{
    if (m_reading || row < 0)
        return;
    const QScopedValueRollback<bool> reading(m_reading, true);
    m_state.setCurrent(m_model.titleAt(row));
}

void RowSelection::storeSelection()
{
    if (m_reading || m_pressed)
        return;
    TitleIds ids;
    for (const QItemSelectionRange& range : m_table.selection().selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model.titleAt(row));
    const QScopedValueRollback<bool> reading(m_reading, true);
    if (ids.empty())
        m_state.clearSelection();
    else if (ids.size() == 1) // the arrow keys go through many rows: one step to undo
        m_state.select(ids, fromUtf8(m_state.dataset()->catalogue->title(ids.front())), QStringLiteral("row"));
    else
        m_state.select(std::move(ids), tr("rows of the table"));
}

bool RowSelection::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) // a menu takes the release of the other buttons
        m_pressed = static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    if (event->type() == QEvent::MouseButtonRelease) {
        m_pressed = false; // the view may still change its selection when it hears of the release
        QMetaObject::invokeMethod(this, &RowSelection::storeSelection, Qt::QueuedConnection);
    }
    return false;
}

} // namespace marquee
