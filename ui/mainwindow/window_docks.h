// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow/dock_memory.h"

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace marquee {

class ExplorerState;
class Workspace;

/// The Filters dock at the left and the Title card at the right: shown and hidden by their actions, each tab as the
/// user left it. Docks that leave the page too little room are put away until the window is wider, the Filters first;
/// the one just asked for stays, and the page scrolls. A title picked brings its card along.
class WindowDocks final : public QObject
{
    Q_OBJECT
public:
    WindowDocks(ExplorerState& state, WindowActions& actions, const Workspace& workspace, QMainWindow& window);

    void showFor(TabId tab);
    void hideAll(); ///< on the start screen; forgets nothing

    QByteArray arrangement() const; ///< sides, sizes and floating places of the docks
    /// Puts the docks where they stood; what is none, or of another version, changes nothing. Which docks are shown is
    /// not part of it: that is each tab's.
    void arrange(const QByteArray& arrangement);

signals:
    void allPicksRequested(); ///< "Show all" under the similar picks

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDockWidget* addDock(QWidget* content, QAction* action, Qt::DockWidgetArea area, int width);
    void want(QDockWidget* dock, bool shown);
    void showPicked();
    void fit();
    DockMemory::Docks fitting(const DockMemory::Docks& wanted) const;
    bool fits(const DockMemory::Docks& docks) const;
    void apply(const DockMemory::Docks& docks);

    ExplorerState& m_state;
    WindowActions& m_actions;
    const Workspace& m_workspace;
    QMainWindow& m_window;
    DockMemory m_memory;
    TabId m_tab = TabId::Overview;
    bool m_open = false; ///< false on the start screen
    QDockWidget* m_filters;
    QDockWidget* m_titleCard;
    const QDockWidget* m_asked = nullptr; ///< what the user has just asked for in this tab
};

} // namespace marquee
