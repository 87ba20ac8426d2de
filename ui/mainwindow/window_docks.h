// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow/dock_memory.h"

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace marquee {

class ExplorerState;

/// The Filters dock at the left and the Title card at the right: shown and hidden by their actions, each tab as the
/// user left it.
class WindowDocks final : public QObject
{
    Q_OBJECT
public:
    WindowDocks(ExplorerState& state, WindowActions& actions, QMainWindow& window);

    void showFor(TabId tab);
    void hideAll(); ///< on the start screen; forgets nothing

signals:
    void allPicksRequested(); ///< "Show all" under the similar picks

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDockWidget* addDock(QWidget* content, QAction* action, Qt::DockWidgetArea area, int width);
    void remember();
    void apply(DockMemory::Docks docks);

    WindowActions& m_actions;
    QMainWindow& m_window;
    DockMemory m_memory;
    TabId m_tab = TabId::Overview;
    QDockWidget* m_filters;
    QDockWidget* m_titleCard;
};

} // namespace marquee
