// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/row_troubles.h"

#include <QAbstractTableModel>

#include <vector>

namespace marquee {

/// Ragged and unusable records: line of the file, row, what is wrong, how the record begins.
class RowTroubleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        LineColumn,
        RowColumn,
        CauseColumn,
        StartColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTroubles(std::vector<RowTrouble> troubles);
    TitleId titleAt(int row) const { return m_troubles.at(static_cast<std::size_t>(row)).row; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RowTrouble& trouble, int column) const;
    QString cause(const RowTrouble& trouble) const;

    std::vector<RowTrouble> m_troubles;
};

} // namespace marquee
