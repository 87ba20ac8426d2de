// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/clusters_tab.h"

#include "explorer/explorer_state.h"

namespace marquee {

ClustersTab::ClustersTab(ExplorerState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    connect(&m_state, &ExplorerState::datasetChanged, this, qOverload<>(&QWidget::update));
}

} // namespace marquee
