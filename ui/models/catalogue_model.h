// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/explorer_state.h"
#include "models/table_column.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace marquee {

/// The titles shown, in table order, over all columns a data set offers. A row is an id; cells are made when a view
/// asks for them. Display texts follow the locale; Qt::EditRole gives the same value plainly, for the clipboard.
class CatalogueModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role
    {
        TitleIdRole = Qt::UserRole, ///< row of the title in the file
        NumberRole,                 ///< of number columns; invalid where missing
        BadgeRole,                  ///< a Badge
        VoicesRole,                 ///< bit 0: audience; bits 1 and 2: critics
        ClusterRole                 ///< number of the cluster, -1: none
    };

    /// What a cell wears in its corner.
    enum Badge
    {
        NoBadge,
        ChangedBadge, ///< cleaning changed the cell, or a rule points at the title
        ImputedBadge  ///< the file has no value: this one is made up from others
    };

    explicit CatalogueModel(ExplorerState& state, QObject* parent = nullptr);

    /// Takes the state's data set: other columns, no rows.
    void readDataset();
    void setRows(TitleIds rows);
    const TitleIds& rows() const noexcept { return m_rows; }
    const std::vector<TableColumn>& columns() const noexcept { return m_columns; }
    TitleId titleAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    std::optional<int> rowOf(TitleId title) const;
    /// The cluster column shows other clusters or names.
    void clustersChanged();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TableColumn& column, TitleId title) const;
    QString plainText(const TableColumn& column, TitleId title) const;
    QString tip(const TableColumn& column, TitleId title) const;
    QVariant number(const TableColumn& column, TitleId title) const;
    Badge badge(const TableColumn& column, TitleId title) const;
    int voices(TitleId title) const;

    ExplorerState& m_state;
    DatasetPtr m_data;
    std::vector<TableColumn> m_columns;
    TitleIds m_rows;
    std::vector<int> m_rowOf;    ///< by id; -1: not shown
    std::vector<bool> m_flagged; ///< by id
};

} // namespace marquee
