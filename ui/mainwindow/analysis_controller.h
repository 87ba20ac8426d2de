// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/shortlist.h"

#include <QObject>

class QAction;

namespace marquee {

class ExplorerState;
class WindowActions;

/// What the Clusters and Recommend menus do.
class AnalysisController final : public QObject
{
    Q_OBJECT
public:
    AnalysisController(ExplorerState& state, WindowActions& actions, QObject* parent = nullptr);

signals:
    void recommendRequested(); ///< the Recommend tab has what was asked for

private:
    void runClustering();
    void setAutomatic(bool automatic);
    void setPreset(QAction* action);
    void pickForSelection();
    Shortlist marked() const;
    void refreshShortlist();
    void refreshClusters();
    void refreshPresets();

    ExplorerState& m_state;
    WindowActions& m_actions;
};

} // namespace marquee
