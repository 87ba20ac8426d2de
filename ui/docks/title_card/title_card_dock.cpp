// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/title_card/title_card_dock.h"

#include "explorer/explorer_state.h"

namespace marquee {

TitleCardDock::TitleCardDock(ExplorerState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    connect(&m_state, &ExplorerState::datasetChanged, this, qOverload<>(&QWidget::update));
}

} // namespace marquee
