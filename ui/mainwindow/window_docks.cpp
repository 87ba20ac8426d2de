// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/window_docks.h"

#include "docks/filters/filters_dock.h"
#include "docks/title_card/title_card_dock.h"
#include "explorer/explorer_state.h"
#include "theme/scale.h"
#include "widgets/dock_title_bar.h"
#include "widgets/link_button.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

namespace marquee {

namespace {

constexpr int kFiltersWidth = 232;
constexpr int kTitleCardWidth = 292;

} // namespace

WindowDocks::WindowDocks(ExplorerState& state, WindowActions& actions, QMainWindow& window)
    : QObject(&window), m_actions(actions), m_window(window),
      m_filters(addDock(new FiltersDock(state), actions.filters, Qt::LeftDockWidgetArea, kFiltersWidth)),
      m_titleCard(addDock(new TitleCardDock(state), actions.titleCard, Qt::RightDockWidgetArea, kTitleCardWidth))
{
    auto* clear = new LinkButton(tr("Clear"), m_filters);
    clear->setAccessibleName(tr("Clear filters"));
    connect(clear, &LinkButton::clicked, actions.clearFilters, &QAction::trigger);
    const auto refresh = [clear, &state] { clear->setVisible(!state.filter().empty()); };
    connect(&state, &ExplorerState::filterChanged, clear, refresh);
    refresh();
    static_cast<DockTitleBar*>(m_filters->titleBarWidget())->addExtra(clear);
    connect(static_cast<TitleCardDock*>(m_titleCard->widget()), &TitleCardDock::allPicksRequested, this,
            &WindowDocks::allPicksRequested);
    hideAll();
}

QDockWidget* WindowDocks::addDock(QWidget* content, QAction* action, Qt::DockWidgetArea area, int width)
{
    auto* dock = new QDockWidget(action->iconText(), &m_window);
    dock->setObjectName(area == Qt::LeftDockWidgetArea ? QStringLiteral("filters") : QStringLiteral("titleCard"));
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    dock->setWidget(content);
    new DockTitleBar(dock); // installs itself
    dock->installEventFilter(this);
    m_window.addDockWidget(area, dock);
    m_window.resizeDocks({dock}, {scaled(width)}, Qt::Horizontal);
    connect(action, &QAction::triggered, this, [this, dock](bool shown) {
        dock->setVisible(shown);
        remember();
    });
    return dock;
}

void WindowDocks::showFor(TabId tab)
{
    m_tab = tab;
    apply(m_memory.of(tab));
}

void WindowDocks::hideAll()
{
    apply({});
}

void WindowDocks::apply(DockMemory::Docks docks)
{
    m_actions.filters->setChecked(docks.filters);
    m_actions.titleCard->setChecked(docks.titleCard);
    m_filters->setVisible(docks.filters);
    m_titleCard->setVisible(docks.titleCard);
}

void WindowDocks::remember()
{
    m_memory.remember(m_tab, {m_actions.filters->isChecked(), m_actions.titleCard->isChecked()});
}

bool WindowDocks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close) { // the cross of its title bar
        QAction* action = watched == m_filters ? m_actions.filters : m_actions.titleCard;
        action->setChecked(false);
        remember();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace marquee
