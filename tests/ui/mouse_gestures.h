// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QList>
#include <QMenu>
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

/// The menu that a right click at a place of a view's viewport opens, if any.
inline QMenu* menuAt(QAbstractItemView& view, const QPoint& place)
{
    QTest::mouseClick(view.viewport(), Qt::RightButton, {}, place);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view.viewport(), &asked);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

/// The menu that the Menu key opens in a view, as the platform tells of it.
inline QMenu* menuByKey(QAbstractItemView& view)
{
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, view.rect().center(), view.mapToGlobal(view.rect().center()));
    QCoreApplication::sendEvent(&view, &asked);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

inline QAction* entryOf(const QMenu& menu, const QString& words)
{
    for (QAction* action : menu.actions())
        if (action->text().remove(QLatin1Char('&')).startsWith(words))
            return action;
    return nullptr;
}

/// Enter on the entry whose text begins with these words.
inline void choose(QMenu& menu, const QString& words)
{
    QAction* action = entryOf(menu, words);
    QVERIFY2(action && action->isEnabled(), qPrintable(words));
    menu.setActiveAction(action);
    QTest::keyClick(&menu, Qt::Key_Return);
}

} // namespace marquee::test
