// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/explore/explore_tab.h"

#include "explorer/explorer_state.h"

namespace marquee {

ExploreTab::ExploreTab(ExplorerState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    connect(&m_state, &ExplorerState::datasetChanged, this, qOverload<>(&QWidget::update));
}

} // namespace marquee
