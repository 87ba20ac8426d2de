// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/window_docks.h"

#include "docks/filters/filters_dock.h"
#include "docks/title_card/title_card_dock.h"
#include "explorer/explorer_state.h"
#include "mainwindow/workspace.h"
#include "theme/scale.h"
#include "widgets/dock_title_bar.h"
#include "widgets/link_button.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QStyle>

namespace marquee {

namespace {

constexpr int kFiltersWidth = 232;
constexpr int kTitleCardWidth = 292;
constexpr int kArrangementVersion = 1; ///< grows when docks or tool bars come, go or change their names

} // namespace

WindowDocks::WindowDocks(ExplorerState& state, WindowActions& actions, const Workspace& workspace, QMainWindow& window)
    : QObject(&window), m_state(state), m_actions(actions), m_workspace(workspace), m_window(window),
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
    connect(&m_state.pickDesk(), &PickDesk::questionChanged, this, &WindowDocks::showPicked);
    m_window.installEventFilter(this);
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
    connect(action, &QAction::triggered, this, [this, dock](bool shown) { want(dock, shown); });
    connect(dock, &QDockWidget::topLevelChanged, this, &WindowDocks::fit);
    return dock;
}

void WindowDocks::showFor(TabId tab)
{
    m_tab = tab;
    m_open = true;
    m_asked = nullptr;
    fit();
}

void WindowDocks::hideAll()
{
    m_open = false;
    apply({});
}

QByteArray WindowDocks::arrangement() const
{
    return m_window.saveState(kArrangementVersion);
}

void WindowDocks::arrange(const QByteArray& arrangement)
{
    m_window.restoreState(arrangement, kArrangementVersion);
    if (m_open)
        fit();
    else
        hideAll();
}

void WindowDocks::want(QDockWidget* dock, bool shown)
{
    DockMemory::Docks docks = m_memory.of(m_tab);
    if (dock == m_filters) {
        docks.filters = shown;
    } else {
        docks.titleCard = shown;
        docks.cardClosed = !shown;
    }
    m_asked = shown ? dock : nullptr;
    m_memory.remember(m_tab, docks);
    fit();
}

void WindowDocks::showPicked()
{
    DockMemory::Docks docks = m_memory.of(m_tab);
    if (!m_open || m_state.pickDesk().titles().size() != 1 || docks.titleCard || docks.cardClosed)
        return;
    docks.titleCard = true;
    m_memory.remember(m_tab, docks);
    fit();
}

void WindowDocks::fit()
{
    if (m_open)
        apply(fitting(m_memory.of(m_tab)));
}

DockMemory::Docks WindowDocks::fitting(const DockMemory::Docks& wanted) const
{
    const DockMemory::Docks card{false, wanted.titleCard, wanted.cardClosed};
    const DockMemory::Docks filters{wanted.filters, false, wanted.cardClosed};
    if (fits(wanted))
        return wanted;
    if (m_asked)
        return m_asked == m_filters ? filters : card;
    // The Filters go first: chips, and the fields under the columns, filter as well.
    return fits(card) ? card : fits(filters) ? filters : DockMemory::Docks{};
}

bool WindowDocks::fits(const DockMemory::Docks& docks) const
{
    const int separator = m_window.style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, &m_window);
    int needed = m_workspace.neededWidth();
    if (docks.filters && !m_filters->isFloating())
        needed += scaled(kFiltersWidth) + separator;
    if (docks.titleCard && !m_titleCard->isFloating())
        needed += scaled(kTitleCardWidth) + separator;
    return needed <= m_window.width();
}

void WindowDocks::apply(const DockMemory::Docks& docks)
{
    m_actions.filters->setChecked(docks.filters);
    m_actions.titleCard->setChecked(docks.titleCard);
    m_filters->setVisible(docks.filters);
    m_titleCard->setVisible(docks.titleCard);
}

bool WindowDocks::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize)
            fit();
    } else if (event->type() == QEvent::Close) { // the cross of its title bar
        want(watched == m_filters ? m_filters : m_titleCard, false);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace marquee
