// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/analysis_controller.h"

#include "clustering/cluster_merge.h"
#include "explorer/explorer_state.h"
#include "explorer/shortlist_menu.h"
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
    connect(actions.shortlist, &QAction::triggered, this, [this] { toggleShortlisted(m_state, marked()); });
    for (const auto changed : {&ExplorerState::selectionChanged, &ExplorerState::currentChanged,
                               &ExplorerState::shortlistChanged, &ExplorerState::datasetChanged})
        connect(&m_state, changed, this, &AnalysisController::refreshShortlist);
    connect(&m_state, &ExplorerState::clusteringDraftChanged, this, &AnalysisController::refreshClusters);
    connect(&m_state.pickDesk(), &PickDesk::optionsChanged, this, &AnalysisController::refreshPresets);
    for (Job* job : m_state.jobs()) {
        connect(job, &Job::started, this, [this] { m_actions.cancelWork->setEnabled(true); });
        connect(job, &Job::finished, this, [this] { m_actions.cancelWork->setEnabled(m_state.busy()); });
    }
    actions.cancelWork->setEnabled(m_state.busy());
    refreshClusters();
    refreshPresets();
    refreshShortlist();
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

/// The selection, or without one the title of the Title card.
Shortlist AnalysisController::marked() const
{
    TitleIds titles = m_state.selection().ids;
    if (titles.empty() && m_state.current())
        titles.push_back(*m_state.current());
    Shortlist entries;
    entries.reserve(titles.size());
    for (const TitleId title : titles)
        entries.push_back({title, {}, {}});
    return entries;
}

void AnalysisController::refreshShortlist()
{
    const Shortlist entries = marked();
    m_actions.shortlist->setEnabled(!entries.empty());
    m_actions.shortlist->setText(allShortlisted(m_state, entries) ? tr("Take off the s&hortlist")
                                                                  : tr("Add to the s&hortlist"));
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
