// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/clusters/compare_dialog.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace marquee {

class ExplorerState;
class WindowActions;

/// What the menus do with groups of titles: compare them, make clusters one, save the selection as a segment.
class GroupsController final : public QObject
{
    Q_OBJECT
public:
    GroupsController(ExplorerState& state, WindowActions& actions, QWidget* window);

private:
    void compare();
    void merge();
    void refresh();

    ExplorerState& m_state;
    WindowActions& m_actions;
    QWidget* m_window;
    QPointer<CompareDialog> m_comparison; ///< while it is open
};

} // namespace marquee
