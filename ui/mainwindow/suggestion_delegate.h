// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace marquee {

/// Draws a suggestion: its text at the left, elided if it must be, and what it is at the right.
class SuggestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int kAsideRole = Qt::UserRole + 1; ///< QString

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace marquee
