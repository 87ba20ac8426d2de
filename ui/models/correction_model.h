// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"

#include <QAbstractTableModel>

namespace marquee {

/// Corrections of impossible values that are offered: row, title, column, the file's text, the text offered, why. A
/// check mark accepts one; the model only asks for it.
class CorrectionModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        RowColumn,
        TitleColumn,
        FileColumn,
        BeforeColumn,
        AfterColumn,
        ReasonColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDataset(DatasetPtr data); ///< null: nothing
    const Correction& correction(int row) const;
    std::size_t accepted() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void acceptanceAsked(const marquee::Correction& correction, bool accept);

private:
    QString text(const Correction& correction, int column) const;

    DatasetPtr m_data;
};

/// The options with one correction accepted, or no longer. Where all were accepted at once, the others stay accepted.
CleaningOptions withAcceptance(CleaningOptions options, const std::vector<Correction>& offered, CellRef cell,
                               bool accept);

} // namespace marquee
