// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_menu.h"

#include "explorer/explorer_state.h"
#include "tabs/clusters/hover_fields.h"

#include <QActionGroup>

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
    addModes();
    addSeparator();
    const auto add = [this](const QString& text, bool& option) {
        connect(addTick(*this, text, option), &QAction::toggled, this, [this, &option](bool on) { note(option, on); });
    };
    add(tr("Names of titles"), m_options.labels);
    add(tr("Jitter whole numbers"), m_options.jitter);
    add(tr("Animate zooming"), m_options.animated);
}

void ScatterMenu::addModes()
{
    QMenu* modes = addMenu(tr("Draw"));
    auto* group = new QActionGroup(modes);
    const auto add = [&](const QString& text, PointsMode mode) {
        auto* action = addTick(*modes, text, m_options.mode == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] {
            m_options.mode = mode;
            m_options.remember();
            emit changed();
        });
    };
    add(tr("Points, or density where they crowd"), PointsMode::Automatic);
    add(tr("Points"), PointsMode::Points);
    add(tr("Density"), PointsMode::Density);
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
