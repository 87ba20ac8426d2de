// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/tool_bar.h"

#include "explorer/explorer_state.h"
#include "mainwindow/filter_chips.h"
#include "mainwindow/filters_button.h"
#include "mainwindow/find_box.h"
#include "mainwindow/job_area.h"
#include "mainwindow/window_actions.h"
#include "theme/scale.h"

#include <QToolButton>

namespace marquee {

namespace {

constexpr int kFindWidth = 420;

} // namespace

ToolBar::ToolBar(ExplorerState& state, WindowActions& actions, QAction* undo, QAction* redo, QWidget* parent)
    : QToolBar(tr("Tool bar"), parent), m_filters(new FiltersButton(this)), m_find(new FindBox(state, this)),
      m_jobs(new JobArea(state, this))
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setFixedHeight(scaled(44));
    setIconSize({scaled(16), scaled(16)});

    addButton(actions.open, Qt::ToolButtonTextBesideIcon);
    addButton(undo, Qt::ToolButtonIconOnly);
    addButton(redo, Qt::ToolButtonIconOnly);
    addSeparator();
    m_filters->setDefaultAction(actions.filters);
    m_filters->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addWidget(m_filters);
    addSeparator();
    m_find->setMinimumWidth(scaled(180));
    m_find->setMaximumWidth(scaled(kFindWidth));
    m_find->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(m_find);
    auto* space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    addWidget(m_jobs);
    addSeparator();
    addButton(actions.titleCard, Qt::ToolButtonTextBesideIcon);

    connect(actions.find, &QAction::triggered, m_find, &FindBox::activate);
    connect(actions.cancelWork, &QAction::triggered, m_jobs, &JobArea::cancelShown);
    connect(&state, &ExplorerState::filterChanged, this,
            [this, &state] { m_filters->setCount(conditionCount(state.filter())); });
}

void ToolBar::addButton(QAction* action, Qt::ToolButtonStyle style)
{
    addAction(action);
    auto* button = qobject_cast<QToolButton*>(widgetForAction(action));
    button->setToolButtonStyle(style);
    button->setAccessibleName(action->iconText());
    button->setFocusPolicy(Qt::TabFocus);
}

} // namespace marquee
