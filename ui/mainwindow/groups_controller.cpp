// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/groups_controller.h"

#include "docks/filters/segment_section.h"
#include "explorer/explorer_state.h"
#include "mainwindow/window_actions.h"
#include "tabs/clusters/merge_dialog.h"

#include <QWidget>

namespace marquee {

GroupsController::GroupsController(ExplorerState& state, WindowActions& actions, QWidget* window)
    : QObject(window), m_state(state), m_actions(actions), m_window(window)
{
    connect(actions.compareGroups, &QAction::triggered, this, &GroupsController::compare);
    connect(actions.mergeClusters, &QAction::triggered, this, &GroupsController::merge);
    connect(actions.saveSegment, &QAction::triggered, this, [this] { askToSaveSegment(m_state, m_window); });
    for (const auto changed : {&ExplorerState::clusteringChanged, &ExplorerState::selectionChanged,
                               &ExplorerState::segmentsChanged, &ExplorerState::datasetChanged})
        connect(&m_state, changed, this, &GroupsController::refresh);
    refresh();
}

void GroupsController::refresh()
{
    const auto& clustering = m_state.clustering();
    m_actions.compareGroups->setEnabled(m_state.dataset() && !titleGroups(m_state).isEmpty());
    m_actions.mergeClusters->setEnabled(clustering && clustering->profiles.size() > 2);
    m_actions.saveSegment->setEnabled(!m_state.selection().ids.empty());
}

void GroupsController::compare()
{
    if (!m_comparison)
        m_comparison = new CompareDialog(m_state, m_window);
    m_comparison->show();
    m_comparison->raise();
    m_comparison->activateWindow();
}

void GroupsController::merge()
{
    MergeDialog dialog(m_state, m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_state.mergeClusters(dialog.clusters());
}

} // namespace marquee
