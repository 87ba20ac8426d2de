// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/correction_model.h"

#include "explorer/wording.h"
#include "theme/numbers.h"

#include <algorithm>
#include <utility>

namespace marquee {

void CorrectionModel::setDataset(DatasetPtr data)
{
    beginResetModel();
    m_data = std::move(data);
    endResetModel();
}

const Correction& CorrectionModel::correction(int row) const
{
    return m_data->cleaning->suggestions.at(static_cast<std::size_t>(row));
}

std::size_t CorrectionModel::accepted() const
{
    if (!m_data)
        return 0;
    const auto& offered = m_data->cleaning->suggestions;
    return static_cast<std::size_t>(
        std::count_if(offered.begin(), offered.end(), [](const Correction& each) { return each.accepted; }));
}

int CorrectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_data ? 0 : static_cast<int>(m_data->cleaning->suggestions.size());
}

int CorrectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CorrectionModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == AfterColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant CorrectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Correction& offered = correction(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(offered, index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(text(offered, index.column()).toHtmlEscaped());
    case Qt::CheckStateRole:
        return index.column() == AfterColumn ? QVariant(offered.accepted ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool CorrectionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        index.column() != AfterColumn)
        return false;
    emit acceptanceAsked(correction(index.row()), value.toInt() == Qt::Checked);
    return true;
}

QString CorrectionModel::text(const Correction& correction, int column) const
{
    switch (column) {
    case RowColumn:
        return integerText(correction.cell.row.row);
    case TitleColumn:
        return fromUtf8(m_data->catalogue->title(correction.cell.row));
    case FileColumn:
        return fromUtf8(m_data->catalogue->columnName(correction.cell.column));
    case BeforeColumn:
        return fromUtf8(correction.before);
    case AfterColumn:
        return correction.after.empty() ? tr("(empty)") : fromUtf8(correction.after);
    default:
        return fromUtf8(correction.reason);
    }
}

QVariant CorrectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Row"), tr("Title"), tr("Column"), tr("Value in file"), tr("Offered"), tr("Why")};
    return names.at(section);
}

CleaningOptions withAcceptance(CleaningOptions options, const std::vector<Correction>& offered, CellRef cell,
                               bool accept)
{
    if (std::exchange(options.values.acceptAll, false))
        for (const Correction& each : offered)
            options.values.accepted.insert(each.cell);
    if (accept)
        options.values.accepted.insert(cell);
    else
        options.values.accepted.erase(cell);
    return options;
}

} // namespace marquee
