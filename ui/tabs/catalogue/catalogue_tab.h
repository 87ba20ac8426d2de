// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/text_order.h"
#include "catalogue/title_id.h"

#include <QWidget>

#include <memory>

namespace marquee {

class CatalogueModel;
class ColumnsButton;
class ElidedLabel;
class EmptyState;
class ExplorerState;
class PinnedTable;
class RowSelection;
class ShortcutLineEdit;

/// The whole table: find as you type, a filter under every column, sorting, columns to choose, copy and export. Core
/// filters and sorts; the view shows ids.
class CatalogueTab final : public QWidget
{
    Q_OBJECT
public:
    explicit CatalogueTab(ExplorerState& state, QWidget* parent = nullptr);

    CatalogueModel& model() const noexcept { return *m_model; }
    PinnedTable& table() const noexcept { return *m_table; }

    QString copyText() const;   ///< the rows selected, or the current one, or all shown: tab separated, with names
    TitleIds exportIds() const; ///< the rows selected, or all shown, in table order; selected ones not shown come last

signals:
    void picksRequested(); ///< Enter, a double click or the menu: the current title is to be recommended from
    void exportRequested();

private:
    QWidget* makeTools();
    void setUpEmptyState();
    void connectState();
    void addShortcuts();
    void addMenus();
    void recommendFrom(TitleId title);
    void readDataset();
    void setUpColumns();
    void setUpFilters();
    void listColumns();
    void refreshRows();
    void refreshTools();
    void refreshClusters();
    void cycleSort(int column);
    void storeFind(const QString& text);
    void showColumn(int column, bool shown);
    TitleIds selectedInOrder() const;
    void copy() const;

    ExplorerState& m_state;
    CatalogueModel* m_model;
    PinnedTable* m_table;
    RowSelection* m_rows;
    ShortcutLineEdit* m_find;
    ElidedLabel* m_selected;
    ColumnsButton* m_columns;
    EmptyState* m_empty;
    std::unique_ptr<TextOrder> m_order; ///< of the current data set
    int m_sortColumn = -1;              ///< -1: the order of the file
    bool m_descending = false;
};

} // namespace marquee
