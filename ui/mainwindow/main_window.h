// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow/window_actions.h"

#include <QMainWindow>

#include <optional>

class QStackedWidget;

namespace marquee {

class ExplorerState;
class ExportController;
class FileController;
class MessageBar;
class RecentFiles;
class StartScreen;
class ToolBar;
class WindowDocks;
class Workspace;

/// The window: puts the parts together and shows either the start screen or the six tabs. The work is the parts'.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// @param state must outlive the window
    explicit MainWindow(ExplorerState& state, QWidget* parent = nullptr);
    ~MainWindow() override;

    FileController& files() const noexcept { return *m_files; }
    ExportController& exports() const noexcept { return *m_exports; }
    WindowActions& actionSet() const noexcept { return *m_actions; }
    MessageBar& messages() const noexcept { return *m_messages; }
    Workspace& workspace() const noexcept { return *m_workspace; }

    void goTo(TabId tab);
    /// Takes size, position and docks of the last time and remembers them when it closes. A window never told to, as
    /// that of a tour, neither reads nor writes them.
    /// @param size in place of size and position of the last time
    void keepPlace(std::optional<QSize> size = {});

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void placeAsBefore(); ///< at first as large as the screen has room for
    void setUpUndo();
    void setUpCentre();
    void setUpBars();
    void setUpMenus();
    void setUpControllers();
    void setUpView();
    void setUpThemes();
    void setUpHelp();
    void datasetChanged();

    ExplorerState& m_state;
    bool m_keepsPlace = false;
    WindowActions* m_actions;
    RecentFiles* m_recent;
    MessageBar* m_messages;
    FileController* m_files;
    ExportController* m_exports;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QStackedWidget* m_centre = nullptr;
    StartScreen* m_start = nullptr;
    Workspace* m_workspace = nullptr;
    ToolBar* m_toolBar = nullptr;
    WindowDocks* m_docks = nullptr;
};

} // namespace marquee
