// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/schema_choices.h"

#include <QAbstractTableModel>

namespace marquee {

/// The columns of a file, what each is taken for and why; the role can be chosen.
class MappingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        NameColumn,
        SamplesColumn,
        RoleColumn, ///< Qt::EditRole: int(Role)
        ReasonColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param guess of the whole table
    void setTable(RawTablePtr table, Schema guess, RoleChoices choices);
    const RawTablePtr& table() const noexcept { return m_table; }
    const Schema& schema() const noexcept { return m_schema; } ///< the guess with the choices
    const RoleChoices& choices() const noexcept { return m_choices; }

    /// Chooses a role. One that only one column may hold is taken from the column it was chosen for before; choosing
    /// what would be guessed anyway takes the choice back.
    void choose(std::size_t column, Role role);
    void clearChoices(); ///< every role as guessed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void choicesChanged();

private:
    QString text(std::size_t column, int field) const;
    void setChoices(RoleChoices choices);

    RawTablePtr m_table;
    Schema m_guess;
    Schema m_schema;
    RoleChoices m_choices;
};

} // namespace marquee
