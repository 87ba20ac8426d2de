// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping_model.h"

#include "models/role_words.h"

#include <utility>

namespace marquee {

void MappingModel::setTable(RawTablePtr table, Schema guess, RoleChoices choices)
{
    beginResetModel();
    m_table = std::move(table);
    m_guess = std::move(guess);
    m_choices = std::move(choices);
    m_schema = m_table ? applyChoices(*m_table, m_guess, m_choices) : Schema{};
    endResetModel();
    emit choicesChanged();
}

void MappingModel::choose(std::size_t column, Role role)
{
    RoleChoices choices = m_choices;
    if (!isSharedRole(role))
        std::erase_if(choices, [role](const auto& choice) { return choice.second == role; });
    choices.erase(column);
    if (applyChoices(*m_table, m_guess, choices).columns[column].role != role)
        choices.emplace(column, role);
    setChoices(std::move(choices));
}

void MappingModel::clearChoices()
{
    setChoices({});
}

void MappingModel::setChoices(RoleChoices choices)
{
    if (!m_table || choices == m_choices)
        return;
    m_choices = std::move(choices);
    m_schema = applyChoices(*m_table, m_guess, m_choices);
    if (rowCount() > 0) // a role taken from another column changes that one too
        emit dataChanged(index(0, RoleColumn), index(rowCount() - 1, ReasonColumn));
    emit choicesChanged();
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_schema.columns.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.row());
    if (role == Qt::EditRole && index.column() == RoleColumn)
        return static_cast<int>(m_schema.columns[column].role);
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(column, index.column());
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p>%1</p>").arg(text(column, index.column()).toHtmlEscaped());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QString MappingModel::text(std::size_t column, int field) const
{
    switch (field) {
    case NameColumn:
        return columnTitle(*m_table, column);
    case SamplesColumn:
        return sampleText(*m_table, column);
    case RoleColumn:
        return roleTitle(m_schema.columns[column].role);
    default:
        return reasonText(m_schema.columns[column]);
    }
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != RoleColumn)
        return false;
    bool isNumber = false;
    const int chosen = value.toInt(&isNumber);
    if (!isNumber || chosen < 0 || chosen > static_cast<int>(Role::None))
        return false;
    choose(static_cast<std::size_t>(index.row()), static_cast<Role>(chosen));
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, index.isValid() && index.column() == RoleColumn);
    return flags;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Column"), tr("Values"), tr("Role"), tr("Why")};
    return names.at(section);
}

} // namespace marquee
