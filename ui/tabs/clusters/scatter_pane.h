// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/cluster_scatter.h"
#include "tabs/clusters/cluster_scene.h"

#include <QWidget>

class QStackedLayout;

namespace marquee {

class EmptyState;
class ExplorerState;
class LegendStrip;
class ScatterFields;
class ScatterMenu;
class ScatterTools;
class StaleBar;
class ThemedLabel;

/// The cluster scatter with its tools, joined to the hub: filter, selection, current title and clustering.
class ScatterPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ScatterPane(ExplorerState& state, QWidget* parent = nullptr);

    ScatterTools& tools() const noexcept { return *m_tools; }
    StaleBar& staleBar() const noexcept { return *m_stale; }
    ClusterScatter& scatter() const noexcept { return *m_scatter; }
    void setHiddenClasses(const std::vector<bool>& hidden);
    /// Puts a component on an axis; one that stands on the other axis changes places with what was here.
    void showComponent(int component, Qt::Orientation axis);
    int componentOn(Qt::Orientation axis) const; ///< -1: the axis shows another number

signals:
    void axesChanged(); ///< may have

private:
    void addMenus();
    void followState();
    void applyOptions();
    void showJitter();
    std::vector<ColourChoice> hoverLines() const;
    void showClustering();
    void showScene(bool keepView);
    void showLegend();
    void chooseLooks();
    void hideLabels(const std::vector<bool>& hiddenEntries);
    std::vector<bool> hiddenEntries() const;
    void showCounts();
    void showSelection();
    void showCurrent();
    void showStale();
    void changeSelection(const TitleIds& titles, SelectionMode mode);
    ClusterScatter::HoverWords hoverWords(TitleId title) const;

    ExplorerState& m_state;
    ScatterTools* m_tools;
    ScatterFields* m_fields;
    ScatterMenu* m_menu;
    StaleBar* m_stale;
    ClusterScatter* m_scatter;
    EmptyState* m_empty;
    LegendStrip* m_legend;
    ThemedLabel* m_footer;
    ClusterScene m_scene; ///< on screen
    std::vector<bool> m_hidden;
    std::vector<bool> m_hiddenLabels; ///< by code of ScatterPoints::labels
    const void* m_shown = nullptr;    ///< identity of the clustering on screen
};

} // namespace marquee
