// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_group_model.h"

#include "base/numbers.h"
#include "explorer/wording.h"
#include "models/cell_tips.h"
#include "theme/numbers.h"
#include "theme/theme.h"

#include <algorithm>
#include <utility>

namespace marquee {

void RecordGroupModel::setGroup(DatasetPtr data, const RecordGroup& group)
{
    beginResetModel();
    m_data = std::move(data);
    m_group = m_data ? group : RecordGroup();
    collectFields();
    endResetModel();
}

void RecordGroupModel::collectFields()
{
    m_fields = m_group.differing;
    if (!m_data || m_group.rows.empty())
        return;
    const RawTable& table = m_data->catalogue->source();
    for (std::uint32_t column = 0; column < table.columns(); ++column) {
        const bool same = !std::binary_search(m_group.differing.begin(), m_group.differing.end(), column);
        if (same && !trimmed(table.cell(m_group.rows.front().row, column)).empty())
            m_fields.push_back(column);
    }
}

std::optional<TitleId> RecordGroupModel::titleAt(int column) const
{
    if (column < 1 || column >= columnCount())
        return std::nullopt;
    return m_group.rows.at(static_cast<std::size_t>(column) - 1);
}

int RecordGroupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int RecordGroupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_group.rows.size()) + 1;
}

QVariant RecordGroupModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index);
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::FontRole:
        return font(index);
    case Qt::ForegroundRole:
        return differs(index.row()) && index.column() > 0 ? currentTheme().text : currentTheme().text2;
    case Qt::BackgroundRole:
        return differs(index.row()) && index.column() > 0 ? QVariant(currentTheme().warningBack) : QVariant();
    case Qt::AccessibleDescriptionRole: // the ground alone would tell it to eyes only
        return differs(index.row()) ? tr("differs") : QString();
    case DiffersRole:
        return differs(index.row());
    default:
        return {};
    }
}

QString RecordGroupModel::text(const QModelIndex& index) const
{
    const std::uint32_t field = m_fields.at(static_cast<std::size_t>(index.row()));
    const auto title = titleAt(index.column());
    if (!title)
        return fromUtf8(m_data->catalogue->columnName(field));
    const QString words = fromUtf8(m_data->catalogue->source().cell(title->row, field)).simplified();
    return words.isEmpty() ? missingText() : words;
}

const AuditEntry* RecordGroupModel::change(const QModelIndex& index) const
{
    const auto title = titleAt(index.column());
    return title ? m_data->cleaning->change(*title, m_fields.at(static_cast<std::size_t>(index.row()))) : nullptr;
}

QString RecordGroupModel::tip(const QModelIndex& index) const
{
    if (const AuditEntry* changed = change(index))
        return changeTip(*changed);
    return QStringLiteral("<p>%1</p>").arg(text(index).toHtmlEscaped());
}

QFont RecordGroupModel::font(const QModelIndex& index) const
{
    QFont font = themeFont(FontRole::Table);
    if (differs(index.row()))
        font.setWeight(QFont::DemiBold);
    const auto title = titleAt(index.column());
    font.setStrikeOut(title && (m_data->cleaning->isDropped(*title) || change(index)));
    return font;
}

QVariant RecordGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto title = titleAt(section);
    if (!title)
        return tr("Column");
    const QString row = tr("Row %1").arg(integerText(title->row));
    return m_data->cleaning->isDropped(*title) ? tr("%1, left out").arg(row) : row;
}

} // namespace marquee
