// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QItemSelection;

namespace marquee {

class CatalogueModel;
class ExplorerState;
class PinnedTable;

/// Ties the rows of the table to the state. The rows highlighted are the state's selection, the outlined one is its
/// current title. Going from row to row undoes as one step.
class RowSelection final : public QObject
{
    Q_OBJECT
public:
    RowSelection(ExplorerState& state, CatalogueModel& model, PinnedTable& table, QObject* parent);

    /// Marks the rows the state has selected, and its current title: after the rows have changed.
    void readState();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QItemSelection rowsSelected() const;
    void followCurrent();
    void setCurrentRow();
    void storeCurrent(int row);
    void storeSelection();

    ExplorerState& m_state;
    CatalogueModel& m_model;
    PinnedTable& m_table;
    bool m_reading = false;
    bool m_pressed = false; ///< a drag over many rows is told once, at its end
};

} // namespace marquee
