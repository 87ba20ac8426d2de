// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QAction;
class QMenu;
class QMenuBar;
class QUndoStack;

namespace marquee {

class FileController;
class WindowActions;

/// Puts the window's actions into its menus: one function a menu.
class MenuBuilder
{
    Q_DECLARE_TR_FUNCTIONS(MenuBuilder)
public:
    MenuBuilder(QMenuBar& bar, WindowActions& actions, QAction* undo, QAction* redo);

    void build(FileController& files, QMenu* charts);

private:
    QMenu* menu(const QString& title);
    void buildFile(FileController& files, QMenu* charts);
    void buildEdit();
    void buildView();
    void buildData();
    void buildClusters();
    void buildRecommend();
    void buildReport();
    void buildHelp();

    QMenuBar& m_bar;
    WindowActions& m_actions;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace marquee
