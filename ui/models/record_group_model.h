// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/record_groups.h"
#include "features/dataset.h"

#include <QAbstractTableModel>
#include <QFont>

#include <optional>
#include <vector>

namespace marquee {

/// The records of one group side by side: a row for each column of the file, those in which they differ first; then a
/// column for each record with the file's own texts. Columns in which all are empty are left out. What cleaning changed
/// is struck out, and its tool tip says what is used.
class RecordGroupModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role
    {
        DiffersRole = Qt::UserRole ///< true where the records differ
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setGroup(DatasetPtr data, const RecordGroup& group); ///< null: nothing
    /// The record in a column of the model; nothing for the first, which has the names.
    std::optional<TitleId> titleAt(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool differs(int row) const { return static_cast<std::size_t>(row) < m_group.differing.size(); }
    QString text(const QModelIndex& index) const;
    QString tip(const QModelIndex& index) const;
    QFont font(const QModelIndex& index) const;
    const AuditEntry* change(const QModelIndex& index) const;
    void collectFields();

    DatasetPtr m_data;
    RecordGroup m_group;
    std::vector<std::uint32_t> m_fields; ///< source columns by row of the model
};

} // namespace marquee
