// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/catalogue/filter_header.h"

#include <QWidget>

class QAbstractItemModel;
class QItemSelectionModel;
class QTableView;

namespace marquee {

/// A table whose first column stays while the others scroll sideways: two views of one model and one selection, side
/// by side. The right one has the focus and handles all clicks, so that ranges begun in one end in the other.
class PinnedTable final : public QWidget
{
    Q_OBJECT
public:
    explicit PinnedTable(QAbstractItemModel* model, QWidget* parent = nullptr);

    QTableView& pinned() const noexcept { return *m_pinned; }
    QTableView& main() const noexcept { return *m_main; }
    FilterHeader& headerOf(int column) const { return column == 0 ? *m_pinnedHeader : *m_mainHeader; }
    QItemSelectionModel& selection() const;

    void setColumnShown(int column, bool shown); ///< not for the first one
    bool isColumnShown(int column) const;
    void setColumnWidth(int column, int width);
    QList<int> shownColumns() const;                        ///< from left to right
    void setSortIndicator(int column, Qt::SortOrder order); ///< -1: none
    void scrollToRow(int row);

signals:
    void headerClicked(int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView* makeView(QAbstractItemModel* model, FilterHeader* header);
    void hideOthers();
    void forwardMouse(QEvent* event);

    FilterHeader* m_pinnedHeader;
    FilterHeader* m_mainHeader;
    QTableView* m_pinned;
    QTableView* m_main;
    QWidget* m_foot; ///< as high as the sideways scroll bar of the right view
};

} // namespace marquee
