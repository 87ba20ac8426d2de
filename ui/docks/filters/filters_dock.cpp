// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/filters_dock.h"

#include "explorer/explorer_state.h"

namespace marquee {

FiltersDock::FiltersDock(ExplorerState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    connect(&m_state, &ExplorerState::datasetChanged, this, qOverload<>(&QWidget::update));
}

} // namespace marquee
