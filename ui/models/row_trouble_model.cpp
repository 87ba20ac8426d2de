// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_trouble_model.h"

#include "explorer/wording.h"
#include "theme/numbers.h"

#include <utility>

namespace marquee {

namespace {

bool isNumberColumn(int column)
{
    return column == RowTroubleModel::LineColumn || column == RowTroubleModel::RowColumn;
}

} // namespace

void RowTroubleModel::setTroubles(std::vector<RowTrouble> troubles)
{
    beginResetModel();
    m_troubles = std::move(troubles);
    endResetModel();
}

int RowTroubleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_troubles.size());
}

int RowTroubleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowTroubleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowTrouble& trouble = m_troubles.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(trouble, index.column());
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p>%1</p>").arg(text(trouble, index.column()).toHtmlEscaped());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumberColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QString RowTroubleModel::text(const RowTrouble& trouble, int column) const
{
    switch (column) {
    case LineColumn:
        return integerText(static_cast<qint64>(trouble.line));
    case RowColumn:
        return integerText(trouble.row.row);
    case CauseColumn:
        return cause(trouble);
    default:
        return fromUtf8(trouble.start);
    }
}

QString RowTroubleModel::cause(const RowTrouble& trouble) const
{
    const QString fields = integerText(static_cast<qint64>(trouble.fields));
    const QString expected = integerText(static_cast<qint64>(trouble.expected));
    switch (trouble.kind) {
    case RowTroubleKind::TooFewFields:
        return tr("%1 of %2 fields; the rest counts as empty").arg(fields, expected);
    case RowTroubleKind::TooManyFields:
        return tr("%1 fields in place of %2; the surplus is kept for exports alone").arg(fields, expected);
    case RowTroubleKind::NoTitle:
        return tr("no title");
    case RowTroubleKind::Empty:
        return tr("only blank cells");
    }
    return {};
}

QVariant RowTroubleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Line"), tr("Row"), tr("Cause"), tr("Begins with")};
    return names.at(section);
}

} // namespace marquee
