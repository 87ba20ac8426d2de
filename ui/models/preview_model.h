// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/raw_table.h"

#include <QAbstractTableModel>

namespace marquee {

/// The first records of a file as they were read, before any cleaning.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kMostRows = 50;

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(RawTablePtr table); ///< null: nothing

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RawTablePtr m_table;
};

} // namespace marquee
