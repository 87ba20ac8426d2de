// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/not_these_panel.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "widgets/filter_chip.h"
#include "widgets/flow_layout.h"
#include "widgets/link_button.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>

namespace marquee {

NotThesePanel::NotThesePanel(ExplorerState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto* heading = new QHBoxLayout;
    heading->addWidget(new ThemedLabel(tr("Not these"), FontRole::CardTitle));
    heading->addStretch();
    auto* all = new LinkButton(tr("Take back"));
    all->setAccessibleName(tr("Take all titles back"));
    connect(all, &LinkButton::clicked, this, [this] {
        const TitleIds excluded = m_state.pickDesk().question().excluded;
        for (const TitleId title : excluded)
            m_state.pickDesk().setExcluded(title, false);
    });
    heading->addWidget(all);
    column->addLayout(heading);
    auto* chips = new QWidget;
    m_chips = new FlowLayout(chips, 6);
    column->addWidget(chips);
    connect(&m_state.pickDesk(), &PickDesk::questionChanged, this, &NotThesePanel::showTitles);
    showTitles();
}

void NotThesePanel::showTitles()
{
    while (auto* item = m_chips->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of them may be the sender
        delete item;
    }
    const TitleIds& excluded = m_state.pickDesk().question().excluded;
    setVisible(m_state.dataset() && !excluded.empty());
    if (!m_state.dataset())
        return;
    for (const TitleId title : excluded) {
        auto* chip = new FilterChip({{fromUtf8(m_state.dataset()->catalogue->title(title)), true}});
        connect(chip, &FilterChip::removed, this, [this, title] { m_state.pickDesk().setExcluded(title, false); });
        m_chips->addWidget(chip);
    }
}

} // namespace marquee
