// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/catalogue_tab.h"

#include "explorer/explorer_state.h"

namespace marquee {

CatalogueTab::CatalogueTab(ExplorerState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    connect(&m_state, &ExplorerState::datasetChanged, this, qOverload<>(&QWidget::update));
}

} // namespace marquee
