// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAbstractItemView;
class QMenu;
class QModelIndex;

namespace marquee {

/// The context menu of a view's rows: at the pointer for the row under it, by the Menu key at the current row.
class RowMenu final : public QObject
{
    Q_OBJECT
public:
    using Fill = std::function<void(QMenu& menu, const QModelIndex& row)>;

    /// @param fill puts the actions for a row into the menu; called each time it opens
    RowMenu(QAbstractItemView& view, Fill fill);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const QModelIndex& row, const QPoint& place);

    QAbstractItemView& m_view;
    Fill m_fill;
};

} // namespace marquee
