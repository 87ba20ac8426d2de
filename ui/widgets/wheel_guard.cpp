// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace marquee {

WheelGuard::WheelGuard(QWidget& control) : QObject(&control), m_control(control)
{
    control.setFocusPolicy(Qt::StrongFocus); // not by the wheel
    control.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel || m_control.hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace marquee
