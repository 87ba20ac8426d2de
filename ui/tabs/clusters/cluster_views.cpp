// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/cluster_views.h"

#include "explorer/explorer_state.h"
#include "tabs/clusters/components_pane.h"
#include "tabs/clusters/scatter_pane.h"
#include "tabs/clusters/scatter_tools.h"
#include "tabs/clusters/silhouette_pane.h"
#include "widgets/icon_button.h"
#include "widgets/segmented_control.h"
#include "widgets/stale_bar.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace marquee {

ClusterViews::ClusterViews(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_scatter(new ScatterPane(state)), m_silhouettes(new SilhouettePane(state)),
      m_components(new ComponentsPane(state)),
      m_switch(new SegmentedControl({tr("Scatter"), tr("Silhouettes"), tr("Components")})), m_bar(new QHBoxLayout),
      m_pages(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_bar->setContentsMargins(12, 4, 12, 4);
    m_bar->setSpacing(8);
    m_switch->setAccessibleName(tr("View of the clusters"));
    m_bar->addWidget(m_switch);
    m_bar->addWidget(&m_scatter->tools(), 1);
    m_bar->addWidget(&m_silhouettes->tools(), 1);
    m_bar->addWidget(&m_components->tools(), 1);
    column->addLayout(m_bar);
    column->addWidget(&m_scatter->staleBar()); // of every view
    m_pages->addWidget(m_scatter);
    m_pages->addWidget(m_silhouettes);
    m_pages->addWidget(m_components);
    column->addWidget(m_pages, 1);
    connect(m_switch, &SegmentedControl::currentChanged, this, &ClusterViews::showView);
    connect(&m_state, &ExplorerState::clusteringChanged, this, &ClusterViews::showView);
    connect(m_components, &ComponentsPane::axisWanted, m_scatter, &ScatterPane::showComponent);
    connect(m_scatter, &ScatterPane::axesChanged, this, [this] {
        m_components->setAxes(m_scatter->componentOn(Qt::Horizontal), m_scatter->componentOn(Qt::Vertical));
    });
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_switch->setCurrentIndex(0);
    showView();
}

ClusterViews::View ClusterViews::view() const
{
    return static_cast<View>(m_pages->currentIndex());
}

void ClusterViews::setView(View view)
{
    m_switch->setCurrentIndex(static_cast<int>(view));
}

/// Without a clustering the scatter's page says what is missing.
void ClusterViews::showView()
{
    const bool any = m_state.clustering() != nullptr;
    m_switch->setEnabled(any);
    m_pages->setCurrentIndex(any ? m_switch->currentIndex() : 0);
    m_scatter->tools().setVisible(view() == View::Scatter);
    m_silhouettes->tools().setVisible(view() == View::Silhouettes);
    m_components->tools().setVisible(view() == View::Components);
}

QToolButton* ClusterViews::addTool(const QString& words, const QIcon& icon)
{
    auto* button = new IconButton(IconName::More, words);
    button->setIcon(icon);
    m_bar->addWidget(button);
    return button;
}

} // namespace marquee
