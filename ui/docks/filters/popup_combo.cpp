// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/popup_combo.h"

#include "theme/scale.h"
#include "widgets/popup_panel.h"

#include <QKeyEvent>
#include <QScreen>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace marquee {

namespace {

constexpr int kMostPopupHeight = 340;
constexpr int kPadding = 8;

} // namespace

PopupCombo::PopupCombo(QWidget* parent) : QAbstractButton(parent), m_popup(new PopupPanel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &PopupCombo::open);
}

void PopupCombo::setPopup(QWidget* content)
{
    content->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    m_popup->setContent(content);
}

QSize PopupCombo::sizeHint() const
{
    return {scaled(120), scaled(26)};
}

QSize PopupCombo::minimumSizeHint() const
{
    return {scaled(60), scaled(26)};
}

void PopupCombo::paintEvent(QPaintEvent*)
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.editable = false;
    option.subControls = QStyle::SC_All;
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(text(), Qt::ElideRight, room.width() - kPadding);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void PopupCombo::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open();
    else
        QAbstractButton::keyPressEvent(event);
}

void PopupCombo::open()
{
    m_popup->resizeTo(std::max(width(), m_leastPopupWidth), scaled(kMostPopupHeight));
    QPoint place = mapToGlobal(QPoint(0, height() + 2));
    if (place.y() + m_popup->height() > screen()->availableGeometry().bottom()) // no room below
        place = mapToGlobal(QPoint(0, -m_popup->height() - 2));
    place.setX(std::min(place.x(), screen()->availableGeometry().right() - m_popup->width()));
    m_popup->openAt(place);
}

} // namespace marquee
