// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_menu.h"

#include "explorer/explorer_state.h"
#include "tabs/clusters/hover_fields.h"

namespace marquee {

ScatterMenu::ScatterMenu(const ExplorerState& state, QWidget* parent)
    : QMenu(parent), m_state(state), m_options(ScatterOptions::remembered())
{
    connect(this, &QMenu::aboutToShow, this, &ScatterMenu::fill);
}

void ScatterMenu::fill()
{
    clear();
    if (m_state.dataset())
        addHoverFields();
    addSeparator();
    connect(addTick(*this, tr("Animate zooming"), m_options.animated), &QAction::toggled, this,
            [this](bool on) { note(m_options.animated, on); });
}

void ScatterMenu::addHoverFields()
{
    QMenu* fields = addMenu(tr("Hover card shows"));
    const Catalogue& catalogue = *m_state.dataset()->catalogue;
    for (const auto& field : hoverFields(*m_state.dataset())) {
        const QString key = hoverFieldKey(catalogue, field);
        QString name = hoverFieldName(catalogue, field);
        auto* tick =
            addTick(*fields, name.replace(QLatin1Char('&'), QLatin1String("&&")), m_options.hoverKeys.contains(key));
        connect(tick, &QAction::toggled, this, [this, key](bool on) {
            m_options.hoverKeys.removeAll(key);
            if (on)
                m_options.hoverKeys << key;
            m_options.remember();
            emit changed();
        });
    }
}

QAction* ScatterMenu::addTick(QMenu& menu, const QString& text, bool on)
{
    auto* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

void ScatterMenu::note(bool& option, bool on)
{
    option = on;
    m_options.remember();
    emit changed();
}

} // namespace marquee
