// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/focus_ring.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>

namespace marquee {

namespace {

bool fromKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// Another window or a menu takes the focus for a while.
bool comesBack(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

} // namespace

FocusRing::FocusRing(QObject* application) : QObject(application)
{
    application->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget* FocusRing::widget() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto* target = qobject_cast<QWidget*>(watched)) {
            if (m_keyboardIsUsed || fromKeyboard(static_cast<QFocusEvent*>(event)->reason()))
                show(target);
            else
                hide();
        }
        break;
    case QEvent::FocusOut:
        if (watched == widget() && !comesBack(static_cast<QFocusEvent*>(event)->reason()))
            hide();
        break;
    case QEvent::KeyPress:
        m_keyboardIsUsed = true;
        break;
    case QEvent::MouseButtonPress: // whoever points does not need the ring
        m_keyboardIsUsed = false;
        hide();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::show(QWidget* widget)
{
    if (widget->isWindow())
        return hide();
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(widget);
}

void FocusRing::hide()
{
    if (m_frame && m_frame->widget())
        m_frame->setWidget(nullptr);
}

} // namespace marquee
