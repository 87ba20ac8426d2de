// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/row_menu.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QMenu>

#include <utility>

namespace marquee {

RowMenu::RowMenu(QAbstractItemView& view, Fill fill) : QObject(&view), m_view(view), m_fill(std::move(fill))
{
    view.installEventFilter(this); // the Menu key
    view.viewport()->installEventFilter(this);
}

bool RowMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto& asked = *static_cast<QContextMenuEvent*>(event);
    if (asked.reason() == QContextMenuEvent::Keyboard) {
        const QModelIndex row = m_view.currentIndex();
        open(row, m_view.viewport()->mapToGlobal(m_view.visualRect(row).center()));
        return true;
    }
    const QPoint place = m_view.viewport()->mapFromGlobal(asked.globalPos());
    if (!m_view.viewport()->rect().contains(place)) // a header, under which rows may be scrolled away
        return false;
    open(m_view.indexAt(place), asked.globalPos());
    return true;
}

void RowMenu::open(const QModelIndex& row, const QPoint& place)
{
    if (!row.isValid())
        return;
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_fill(*menu, row);
    menu->popup(place);
}

} // namespace marquee
