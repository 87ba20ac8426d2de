// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/file_written.h"

#include <QCoreApplication>
#include <QWidget>

namespace marquee {

QEvent::Type FileWritten::number()
{
    static const int number = QEvent::registerEventType();
    return static_cast<Type>(number);
}

void announceWritten(QWidget& widget, const QString& path, const QString& note)
{
    FileWritten event(path, note);
    for (QWidget* at = &widget; at && !event.isAccepted(); at = at->parentWidget())
        QCoreApplication::sendEvent(at, &event);
}

} // namespace marquee
