// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/selection_strip.h"

#include "explorer/explorer_state.h"
#include "mainwindow/selection_figures.h"
#include "theme/numbers.h"

#include <QVBoxLayout>

namespace marquee {

SelectionStrip::SelectionStrip(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_bar(new SelectionBar(this))
{
    setAccessibleName(tr("Selection"));
    m_bar->setCompareVisible(false); // clusters are compared in their own tab
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 4);
    column->addWidget(m_bar);
    connect(m_bar, &SelectionBar::keepOnlyRequested, this, &SelectionStrip::keepOnlyRequested);
    connect(m_bar, &SelectionBar::exportRequested, this, &SelectionStrip::exportRequested);
    connect(m_bar, &SelectionBar::cleared, &m_state, &ExplorerState::clearSelection);
    connect(&m_state, &ExplorerState::selectionChanged, this, &SelectionStrip::refresh);
    connect(&m_state, &ExplorerState::datasetChanged, this, &SelectionStrip::refresh);
    hide();
}

void SelectionStrip::refresh()
{
    const Selection& selection = m_state.selection();
    setVisible(m_state.dataset() && selection.ids.size() > 1); // of one title the Title card says more
    if (isHidden())
        return;
    m_bar->setSelection(tr("%1 selected").arg(integerText(static_cast<qint64>(selection.ids.size()))), selection.reason,
                        selectionFigures(*m_state.dataset(), selection.ids));
}

} // namespace marquee
