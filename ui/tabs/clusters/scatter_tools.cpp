// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_tools.h"

#include "widgets/icon_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace marquee {

ScatterTools::ScatterTools(QWidget* parent)
    : QWidget(parent), m_tools(new QButtonGroup(this)), m_modes(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    addToolButtons(*row);
    row->addSpacing(8);
    addModeButtons(*row);
    row->addSpacing(8);
    addViewButtons(*row);
    row->addStretch();
    setTool(ScatterTool::Pan);
}

void ScatterTools::addChoice(QButtonGroup& group, int id, IconName name, const QString& words, QHBoxLayout& row)
{
    auto* button = new IconButton(name, words);
    button->setCheckable(true);
    group.addButton(button, id);
    row.addWidget(button);
}

void ScatterTools::addToolButtons(QHBoxLayout& row)
{
    const auto add = [&](ScatterTool tool, IconName name, const QString& words) {
        addChoice(*m_tools, static_cast<int>(tool), name, words, row);
    };
    add(ScatterTool::Pan, IconName::Pan, tr("Pan: drag moves, the wheel zooms"));
    add(ScatterTool::Rectangle, IconName::SelectRectangle, tr("Rectangle: select the titles in it"));
    add(ScatterTool::Lasso, IconName::Lasso, tr("Lasso: select the titles in it"));
    connect(m_tools, &QButtonGroup::idClicked, this, [this](int id) {
        setTool(static_cast<ScatterTool>(id));
        emit toolChosen(static_cast<ScatterTool>(id));
    });
}

void ScatterTools::addModeButtons(QHBoxLayout& row)
{
    const auto add = [&](SelectionMode mode, IconName name, const QString& words) {
        addChoice(*m_modes, static_cast<int>(mode), name, words, row);
    };
    add(SelectionMode::Replace, IconName::CombineNew, tr("New selection: the titles outlined, in place of the others"));
    add(SelectionMode::Add, IconName::CombineAdd, tr("Add the titles outlined (or hold Shift)"));
    add(SelectionMode::Remove, IconName::CombineRemove, tr("Remove the titles outlined (or hold Ctrl or Alt)"));
    add(SelectionMode::Intersect, IconName::CombineIntersect,
        tr("Intersect: keep the selected titles outlined (or hold Shift and Ctrl)"));
    m_modes->button(static_cast<int>(SelectionMode::Replace))->setChecked(true);
    connect(m_modes, &QButtonGroup::idClicked, this,
            [this](int id) { emit modeChosen(static_cast<SelectionMode>(id)); });
}

void ScatterTools::addViewButtons(QHBoxLayout& row)
{
    auto* fit = new IconButton(IconName::Fit, tr("Show all points (double click, Home)"));
    connect(fit, &QToolButton::clicked, this, &ScatterTools::resetRequested);
    row.addWidget(fit);
    auto* centroids = new IconButton(IconName::Centroid, tr("Cluster numbers at their centres"));
    centroids->setCheckable(true);
    centroids->setChecked(true);
    connect(centroids, &QToolButton::toggled, this, &ScatterTools::centroidsToggled);
    row.addWidget(centroids);
    auto* hulls = new IconButton(IconName::Hull, tr("Outlines of the clusters, without their outermost 5\u202f%"));
    hulls->setCheckable(true);
    connect(hulls, &QToolButton::toggled, this, &ScatterTools::hullsToggled);
    row.addWidget(hulls);
}

QToolButton* ScatterTools::addTool(const QString& words, const QIcon& icon)
{
    auto* button = new IconButton(IconName::More, words);
    button->setIcon(icon);
    layout()->addWidget(button);
    return button;
}

void ScatterTools::setTool(ScatterTool tool)
{
    m_tools->button(static_cast<int>(tool))->setChecked(true);
    for (auto* button : m_modes->buttons())
        button->setEnabled(tool != ScatterTool::Pan); // nothing is outlined
}

} // namespace marquee
