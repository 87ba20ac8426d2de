// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/columns_button.h"

#include "theme/scale.h"
#include "widgets/popup_panel.h"

#include <QScreen>

#include <algorithm>

namespace marquee {

namespace {

constexpr int kAllRows = 1000; // the popup scrolls by itself: nothing is behind a "more"
constexpr int kPopupWidth = 300;
constexpr int kMostPopupHeight = 420;
constexpr int kPadding = 8;

} // namespace

ColumnsButton::ColumnsButton(QWidget* parent)
    : DenseButton({}, parent, IconName::Columns), m_list(new CheckList(kAllRows)), m_popup(new PopupPanel(this))
{
    m_list->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    m_list->setAccessibleName(tr("Columns"));
    m_popup->setContent(m_list);
    connect(this, &QPushButton::clicked, this, &ColumnsButton::open);
    connect(m_list, &CheckList::itemToggled, this, [this](int index, bool shown) {
        showCount();
        emit columnToggled(index, shown);
    });
    showCount();
}

void ColumnsButton::setColumns(const QList<CheckListItem>& columns)
{
    m_list->setItems(columns);
    showCount();
}

void ColumnsButton::showCount()
{
    // The title is always there and not in the list.
    setText(tr("Columns %1 of %2").arg(m_list->checkedLabels().size() + 1).arg(m_list->itemCount() + 1));
}

void ColumnsButton::open()
{
    m_popup->resizeTo(scaled(kPopupWidth), scaled(kMostPopupHeight));
    const QRect room = screen()->availableGeometry();
    QPoint place = mapToGlobal(QPoint(width() - m_popup->width(), height() + 2));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - m_popup->width())));
    m_popup->openAt(place);
}

} // namespace marquee
