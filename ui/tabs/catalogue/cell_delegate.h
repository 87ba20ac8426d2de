// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QItemSelectionModel;

namespace marquee {

struct Theme;

/// A cell of the table of titles: text or tabular figure, the badge of a changed cell, and the outline of the current
/// row, which runs across all cells.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int kPadding = 8;

    explicit CellDelegate(const QItemSelectionModel& selection, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The model's tool tip, or the whole text where it is cut.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// `area` is the cell without its padding; pen and font are those of text.
    virtual void paintContent(QPainter& painter, const QRect& area, const QModelIndex& index, const Theme& theme) const;

private:
    const QItemSelectionModel& m_selection;
};

} // namespace marquee
