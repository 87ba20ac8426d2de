// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/menu_builder.h"

#include "mainwindow/file_controller.h"
#include "mainwindow/window_actions.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace marquee {

MenuBuilder::MenuBuilder(QMenuBar& bar, WindowActions& actions, QAction* undo, QAction* redo)
    : m_bar(bar), m_actions(actions), m_undo(undo), m_redo(redo)
{
}

void MenuBuilder::build(FileController& files, QMenu* charts)
{
    buildFile(files, charts);
    buildEdit();
    buildView();
    buildData();
    buildClusters();
    buildRecommend();
    buildReport();
    buildHelp();
}

QMenu* MenuBuilder::menu(const QString& title)
{
    QMenu* menu = m_bar.addMenu(title);
    menu->setToolTipsVisible(true); // a greyed action says why there
    return menu;
}

void MenuBuilder::buildFile(FileController& files, QMenu* charts)
{
    QMenu* file = menu(tr("&File"));
    file->addAction(m_actions.open);
    file->addMenu(files.recentMenu());
    QMenu* samples = file->addMenu(tr("&Samples"));
    samples->addActions({m_actions.openSample, m_actions.openFilms});
    file->addSeparator();
    file->addActions({m_actions.columnRoles, m_actions.joinFigures});
    file->addSeparator();
    file->addActions({m_actions.exportRows, m_actions.exportAllRows, m_actions.exportAudit});
    file->addMenu(charts);
    file->addSeparator();
    file->addActions({m_actions.close, m_actions.quit});
}

void MenuBuilder::buildEdit()
{
    QMenu* edit = menu(tr("&Edit"));
    edit->addActions({m_undo, m_redo});
    edit->addSeparator();
    edit->addActions({m_actions.copy, m_actions.selectAllShown, m_actions.keepOnly, m_actions.saveSegment,
                      m_actions.clearSelection});
    edit->addSeparator();
    edit->addAction(m_actions.find);
}

void MenuBuilder::buildView()
{
    QMenu* view = menu(tr("&View"));
    view->addActions(QList<QAction*>(m_actions.tabs.begin(), m_actions.tabs.end()));
    view->addSeparator();
    view->addActions({m_actions.filters, m_actions.titleCard});
    view->addSeparator();
    QMenu* theme = view->addMenu(tr("T&heme"));
    theme->addActions(m_actions.themes->actions());
    view->addAction(m_actions.fullScreen);
}

void MenuBuilder::buildData()
{
    QMenu* data = menu(tr("&Data"));
    data->addActions({m_actions.cleaningRules, m_actions.reload});
    data->addSeparator();
    data->addAction(m_actions.clearFilters);
}

void MenuBuilder::buildClusters()
{
    QMenu* clusters = menu(tr("&Clusters"));
    clusters->addActions({m_actions.runClustering, m_actions.cancelWork});
    clusters->addSeparator();
    clusters->addActions({m_actions.automaticClusters, m_actions.clusterSetUp});
    clusters->addSeparator();
    clusters->addActions({m_actions.saveModel, m_actions.applyModel});
    clusters->addActions({m_actions.compareGroups, m_actions.mergeClusters});
}

void MenuBuilder::buildRecommend()
{
    QMenu* recommend = menu(tr("&Recommend"));
    recommend->addActions(m_actions.presets->actions());
    recommend->addSeparator();
    recommend->addActions({m_actions.picksForSelection, m_actions.shortlist, m_actions.howGood});
}

void MenuBuilder::buildReport()
{
    menu(tr("Re&port"))->addActions({m_actions.clusterReport, m_actions.edaReport});
}

void MenuBuilder::buildHelp()
{
    QMenu* help = menu(tr("&Help"));
    help->addAction(m_actions.keyboard);
    help->addSeparator();
    help->addActions({m_actions.about, m_actions.aboutQt});
}

} // namespace marquee
