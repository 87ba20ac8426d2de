// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace marquee {

/// Where the columns of a pick row lie, for rows and header alike.
struct PickColumns
{
    QRect rank, moved, title, score, why, total;
};
PickColumns pickColumns(const QRect& row);

/// One pick: rank, moved, name and facts, score, why-bar, ranking score. 61 px high, the current row as
/// high as the sum written out needs.
class PickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PickDelegate(QObject* parent = nullptr);

    void setCurrentRow(int row) { m_current = row; }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_current = -1;
};

} // namespace marquee
