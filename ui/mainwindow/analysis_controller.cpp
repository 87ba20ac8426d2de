// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/analysis_controller.h"

#include "clustering/cluster_merge.h"
#include "explorer/explorer_state.h"
#include "mainwindow/window_actions.h"

#include <QActionGroup>

namespace marquee {

AnalysisController::AnalysisController(ExplorerState& state, WindowActions& actions, QObject* parent)
    : QObject(parent), m_state(state), m_actions(actions)
{
    connect(actions.runClustering, &QAction::triggered, this, &AnalysisController::runClustering);
    connect(actions.automaticClusters, &QAction::triggered, this, &AnalysisController::setAutomatic);
    connect(actions.presets, &QActionGroup::triggered, this, &AnalysisController::setPreset);
    connect(actions.picksForSelection, &QAction::triggered, this, &AnalysisController::pickForSelection);
    connect(&m_state, &ExplorerState::clusteringDraftChanged, this, &AnalysisController::refreshClusters);
    connect(&m_state.pickDesk(), &PickDesk::optionsChanged, this, &AnalysisController::refreshPresets);
    for (Job* job : m_state.jobs()) {
        connect(job, &Job::started, this, [this] { m_actions.cancelWork->setEnabled(true); });
        connect(job, &Job::finished, this, [this] { m_actions.cancelWork->setEnabled(m_state.busy()); });
    }
    actions.cancelWork->setEnabled(m_state.busy());
    refreshClusters();
    refreshPresets();
}

void AnalysisController::runClustering()
{
    m_state.runClustering(m_state.clusteringDraft());
}

void AnalysisController::setAutomatic(bool automatic)
{
    constexpr int kFirstChoice = 8; // before any clustering there is no k to keep
    ClusteringOptions draft = m_state.clusteringDraft();
    if (automatic)
        draft.clusters.reset();
    else
        draft.clusters = m_state.clustering() ? fittedClusters(*m_state.clustering()) : kFirstChoice;
    m_state.setClusteringDraft(draft);
}

void AnalysisController::setPreset(QAction* action)
{
    PickOptions options = m_state.pickDesk().options();
    options.preset = static_cast<Preset>(action->data().toInt());
    options.weights.reset();
    m_state.pickDesk().setOptions(options);
    refreshPresets();
    emit recommendRequested();
}

void AnalysisController::pickForSelection()
{
    if (m_state.selection().ids.empty())
        return;
    m_state.pickDesk().ask(m_state.selection().ids);
    emit recommendRequested();
}

void AnalysisController::refreshClusters()
{
    m_actions.automaticClusters->setChecked(!m_state.clusteringDraft().clusters.has_value());
}

void AnalysisController::refreshPresets()
{
    const PickOptions& options = m_state.pickDesk().options();
    for (QAction* action : m_actions.presets->actions())
        action->setChecked(!options.weights && action->data().toInt() == static_cast<int>(options.preset));
}

} // namespace marquee
