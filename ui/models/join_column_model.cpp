// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/join_column_model.h"

#include "io/join/joined_table.h"
#include "models/role_words.h"

#include <utility>

namespace marquee {

void JoinColumnModel::setTable(RawTablePtr table, const Schema& schema)
{
    beginResetModel();
    m_table = std::move(table);
    m_ticks.assign(m_table ? m_table->columns() : 0, false);
    if (m_table)
        for (const std::size_t column : joinableColumns(schema))
            m_ticks[column] = true;
    endResetModel();
    emit chosenChanged();
}

std::vector<std::size_t> JoinColumnModel::chosen() const
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < m_ticks.size(); ++column)
        if (m_ticks[column])
            columns.push_back(column);
    return columns;
}

int JoinColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ticks.size());
}

int JoinColumnModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JoinColumnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.row());
    if (role == Qt::CheckStateRole && index.column() == NameColumn)
        return static_cast<int>(m_ticks[column] ? Qt::Checked : Qt::Unchecked);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = index.column() == NameColumn ? columnTitle(*m_table, column) : sampleText(*m_table, column);
    return role == Qt::DisplayRole ? text : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

bool JoinColumnModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() != NameColumn)
        return false;
    m_ticks[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

Qt::ItemFlags JoinColumnModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsUserCheckable, index.isValid() && index.column() == NameColumn);
    return flags;
}

QVariant JoinColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Columns to join") : tr("Values");
}

} // namespace marquee
