// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QMouseEvent>
#include <QTest>
#include <QWidget>

namespace marquee::test {

/// The events of a real double click: press, release, double click, release.
inline void doubleClick(QWidget& widget, const QPoint& place)
{
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
    QMouseEvent twice(QEvent::MouseButtonDblClick, place, widget.mapToGlobal(place), Qt::LeftButton, Qt::LeftButton,
                      {});
    QCoreApplication::sendEvent(&widget, &twice);
    QMouseEvent release(QEvent::MouseButtonRelease, place, widget.mapToGlobal(place), Qt::LeftButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&widget, &release);
}

/// Presses at the first place, moves along straight lines through the others with the button and the modifiers held
/// (QTest::mouseMove holds neither), and lets go at the last.
inline void drag(QWidget& widget, const QList<QPoint>& path, Qt::KeyboardModifiers modifiers = {})
{
    constexpr int kSteps = 40;
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, path.first());
    for (qsizetype i = 1; i < path.size(); ++i) {
        for (int step = 1; step <= kSteps; ++step) {
            const QPoint place = path[i - 1] + (path[i] - path[i - 1]) * step / kSteps;
            QMouseEvent move(QEvent::MouseMove, place, widget.mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                             modifiers);
            QCoreApplication::sendEvent(&widget, &move);
        }
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, path.last());
}

} // namespace marquee::test
