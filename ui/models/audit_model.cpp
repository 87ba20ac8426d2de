// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_model.h"

#include "explorer/wording.h"
#include "models/rule_words.h"
#include "theme/numbers.h"
#include "theme/theme.h"

#include <QFont>

#include <set>
#include <utility>

namespace marquee {

void AuditModel::setDataset(DatasetPtr data)
{
    beginResetModel();
    m_data = std::move(data);
    m_all = m_data ? auditLines(*m_data->cleaning) : std::vector<AuditLine>();
    collect();
    endResetModel();
}

void AuditModel::setFilter(const AuditFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    collect();
    endResetModel();
}

void AuditModel::setRule(std::optional<Rule> rule)
{
    AuditFilter filter = m_filter;
    filter.rule = rule;
    setFilter(filter);
}

void AuditModel::collect()
{
    m_lines.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (passes(m_all[i]))
            m_lines.push_back(i);
}

bool AuditModel::passes(const AuditLine& line) const
{
    if (m_filter.rule && line.rule() != *m_filter.rule)
        return false;
    if (m_filter.column && (!line.change || line.change->column != *m_filter.column))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const auto holds = [this](const QString& text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    return holds(titleText(line.row())) ||
           (line.change && (holds(fromUtf8(line.change->before)) || holds(fromUtf8(line.change->after))));
}

std::vector<std::uint32_t> AuditModel::columnsChanged() const
{
    std::set<std::uint32_t> columns;
    for (const AuditLine& line : m_all)
        if (line.change)
            columns.insert(line.change->column);
    return {columns.begin(), columns.end()};
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
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
        return text(line(index.row()), column);
    case Qt::ToolTipRole: // long cells are cut; markup of the file must stay text
        return QStringLiteral("<p>%1</p>").arg(text(line(index.row()), column).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return ink(line(index.row()), column);
    case Qt::FontRole:
        if (column == AfterColumn && line(index.row()).kind == AuditLine::Kind::Reverted) {
            QFont struck = themeFont(FontRole::Table);
            struck.setStrikeOut(true);
            return struck;
        }
        return {};
    default:
        return {};
    }
}

QVariant AuditModel::ink(const AuditLine& line, int column) const
{
    const Theme& theme = currentTheme();
    if (line.kind == AuditLine::Kind::Reverted)
        return column == TitleColumn || column == BeforeColumn ? theme.text : theme.text3;
    if (column == BeforeColumn)
        return theme.negative;
    if (column == AfterColumn)
        return line.kind == AuditLine::Kind::Dropped ? theme.negative : theme.positive;
    return column == TitleColumn ? theme.text : theme.text2;
}

QString AuditModel::text(const AuditLine& line, int column) const
{
    switch (column) {
    case RowColumn:
        return integerText(line.row().row);
    case TitleColumn:
        return titleText(line.row());
    case FileColumn:
        return line.change ? fromUtf8(m_data->catalogue->columnName(line.change->column)) : tr("(whole title)");
    case BeforeColumn:
        return line.change ? fromUtf8(line.change->before) : QString();
    case AfterColumn:
        if (line.change)
            return fromUtf8(line.change->after);
        return line.dropped->keptIn ? tr("left out, row %1 stands for it").arg(integerText(line.dropped->keptIn->row))
                                    : tr("left out");
    default:
        return ruleText(line);
    }
}

/// As the catalogue has it; of a dropped title, as the file has it.
QString AuditModel::titleText(TitleId title) const
{
    const auto column = m_data->catalogue->schema().column(Role::Title);
    return column ? fromUtf8(m_data->catalogue->cell(title, *column)) : QString();
}

QString AuditModel::ruleText(const AuditLine& line) const
{
    const QString rule = ruleTitle(line.rule());
    if (line.kind == AuditLine::Kind::Reverted)
        return tr("%1 (reverted)").arg(rule);
    return line.change && line.change->isImputed() ? tr("%1 (imputed)").arg(rule) : rule;
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
