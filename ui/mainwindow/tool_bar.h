// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace marquee {

class ExplorerState;
class FiltersButton;
class FindBox;
class JobArea;
class WindowActions;

/// Open, undo, redo | filters | find box ........ running work | title card
class ToolBar final : public QToolBar
{
    Q_OBJECT
public:
    ToolBar(ExplorerState& state, WindowActions& actions, QAction* undo, QAction* redo, QWidget* parent = nullptr);

    FindBox& findBox() const noexcept { return *m_find; }
    JobArea& jobArea() const noexcept { return *m_jobs; }

private:
    void addButton(QAction* action, Qt::ToolButtonStyle style);

    FiltersButton* m_filters;
    FindBox* m_find;
    JobArea* m_jobs;
};

} // namespace marquee
