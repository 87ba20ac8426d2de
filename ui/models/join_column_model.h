// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/schema.h"

#include <QAbstractTableModel>

#include <vector>

namespace marquee {

/// The columns of a second file, to be ticked where they are to be joined.
class JoinColumnModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        NameColumn, ///< with a check box
        SamplesColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Ticks the columns that bring something new. Null: nothing.
    void setTable(RawTablePtr table, const Schema& schema);
    std::vector<std::size_t> chosen() const; ///< ascending

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void chosenChanged();

private:
    RawTablePtr m_table;
    std::vector<bool> m_ticks; ///< one per column
};

} // namespace marquee
