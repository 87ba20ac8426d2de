// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_model.h"

#include "explorer/wording.h"
#include "models/rule_words.h"
#include "theme/numbers.h"
#include "theme/theme.h"

#include <utility>

namespace marquee {

void AuditModel::setDataset(DatasetPtr data)
{
    beginResetModel();
    m_data = std::move(data);
    collect();
    endResetModel();
}

void AuditModel::setRule(std::optional<Rule> rule)
{
    if (rule == m_rule)
        return;
    beginResetModel();
    m_rule = rule;
    collect();
    endResetModel();
}

void AuditModel::collect()
{
    m_entries.clear();
    for (std::size_t i = 0; i < total(); ++i)
        if (!m_rule || m_data->cleaning->audit[i].rule == *m_rule)
            m_entries.push_back(i);
}

std::size_t AuditModel::total() const
{
    return m_data ? m_data->cleaning->audit.size() : 0;
}

const AuditEntry& AuditModel::entry(int row) const
{
    return m_data->cleaning->audit.at(m_entries.at(static_cast<std::size_t>(row)));
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(entry(index.row()), column);
    case Qt::ToolTipRole: // long cells are cut; markup of the file must stay text
        return QStringLiteral("<p>%1</p>").arg(text(entry(index.row()), column).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == BeforeColumn)
            return currentTheme().negative;
        if (column == AfterColumn)
            return currentTheme().positive;
        return column == TitleColumn ? currentTheme().text : currentTheme().text2;
    default:
        return {};
    }
}

QString AuditModel::text(const AuditEntry& change, int column) const
{
    switch (column) {
    case RowColumn:
        return integerText(change.row.row);
    case TitleColumn:
        return fromUtf8(m_data->catalogue->title(change.row));
    case FileColumn:
        return fromUtf8(m_data->catalogue->source().header().at(change.column));
    case BeforeColumn:
        return fromUtf8(change.before);
    case AfterColumn:
        return fromUtf8(change.after);
    default:
        return ruleTitle(change.rule);
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Row"), tr("Title"), tr("Column"), tr("Value in file"), tr("Value used"), tr("Rule")};
    return names.at(section);
}

} // namespace marquee
