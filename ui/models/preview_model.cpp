// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview_model.h"

#include "explorer/wording.h"
#include "models/role_words.h"
#include "theme/numbers.h"

#include <algorithm>
#include <utility>

namespace marquee {

namespace {

constexpr std::size_t kMostBytes = 2000; ///< of a cell: a summary, but not a book

} // namespace

void PreviewModel::setTable(RawTablePtr table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_table)
        return 0;
    return static_cast<int>(std::min<std::size_t>(m_table->rows(), kMostRows));
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columns());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto cell = [&] {
        return fromUtf8(m_table->cell(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()))
                            .substr(0, kMostBytes));
    };
    if (role == Qt::DisplayRole)
        return cell().simplified(); // one line of the table each
    if (role == Qt::EditRole)
        return cell();
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p>%1</p>").arg(cell().toHtmlEscaped());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table || section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((orientation == Qt::Horizontal ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal) // long names are cut
        return QStringLiteral("<p>%1</p>")
            .arg(columnTitle(*m_table, static_cast<std::size_t>(section)).toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return columnTitle(*m_table, static_cast<std::size_t>(section));
    return integerText(static_cast<qint64>(m_table->line(static_cast<std::size_t>(section))));
}

} // namespace marquee
