// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace marquee {

/// Where the columns of a shortlist row lie, for rows, header and the editor of the note.
struct ShortlistColumns
{
    QRect place, title, note, score, match;
};
ShortlistColumns shortlistColumns(const QRect& row);

/// One title of the shortlist: place, name with facts and origin, note, score, match. 61 px high; the note is edited
/// in its place.
class ShortlistDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

} // namespace marquee
