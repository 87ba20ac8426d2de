// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/workspace.h"

#include "explorer/explorer_state.h"
#include "mainwindow/filter_strip.h"
#include "mainwindow/page_stack.h"
#include "mainwindow/selection_strip.h"
#include "mainwindow/tab_strip.h"
#include "tabs/catalogue/catalogue_tab.h"
#include "tabs/clusters/clusters_tab.h"
#include "tabs/explore/explore_tab.h"
#include "tabs/overview/overview_tab.h"
#include "tabs/quality/quality_tab.h"
#include "tabs/recommend/recommend_tab.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace marquee {

Workspace::Workspace(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_filterStrip(new FilterStrip(state, this)),
      m_selectionStrip(new SelectionStrip(state, this)), m_pages(new PageStack)
{
    m_tabs->setFont(themeFont(FontRole::Medium));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setFixedHeight(scaled(35));
    m_tabs->setAccessibleName(tr("Views"));
    auto* strip = new TabStrip(*m_tabs, this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(m_filterStrip);
    column->addWidget(m_selectionStrip);
    auto* room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(m_pages);
    column->addWidget(room, 1);

    addPages(state);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        emit tabChanged(static_cast<TabId>(index));
    });
}

void Workspace::addPages(ExplorerState& state)
{
    auto* overview = new OverviewTab(state, m_pages);
    addPage(TabId::Overview, overview);
    connect(overview, &OverviewTab::titlesRequested, this, [this] { setTab(TabId::Catalogue); });
    m_catalogue = new CatalogueTab(state, m_pages);
    addPage(TabId::Catalogue, m_catalogue);
    connect(m_catalogue, &CatalogueTab::picksRequested, this, [this] { setTab(TabId::Recommend); });
    connect(m_catalogue, &CatalogueTab::exportRequested, this, &Workspace::exportRequested);
    addPage(TabId::Explore, new ExploreTab(state, m_pages));
    addPage(TabId::Clusters, new ClustersTab(state, m_pages));
    auto* recommend = new RecommendTab(state, m_pages);
    connect(recommend, &RecommendTab::findRequested, this, &Workspace::findRequested);
    connect(recommend, &RecommendTab::catalogueRequested, this, [this] { setTab(TabId::Catalogue); });
    addPage(TabId::Recommend, recommend);
    auto* quality = new QualityTab(state, m_pages);
    addPage(TabId::Quality, quality);
    connect(quality, &QualityTab::titlesRequested, this, [this] { setTab(TabId::Catalogue); });
    connect(quality, &QualityTab::cleanedExportRequested, this, &Workspace::cleanedExportRequested);
    connect(quality, &QualityTab::auditExportRequested, this, &Workspace::auditExportRequested);
}

void Workspace::addPage(TabId tab, QWidget* page)
{
    page->setObjectName(tabFileName(tab));
    page->setAccessibleName(tabTitle(tab));
    const int index = m_tabs->addTab(tabTitle(tab));
    m_tabs->setTabToolTip(index, tr("Ctrl+%1").arg(index + 1));
    m_pages->addWidget(page);
}

TabId Workspace::tab() const
{
    return static_cast<TabId>(m_tabs->currentIndex());
}

void Workspace::setTab(TabId tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

int Workspace::neededWidth() const
{
    return std::max(m_pages->minimumSizeHint().width(), minimumSizeHint().width());
}

TitleIds Workspace::exportIds() const
{
    return m_catalogue->exportIds();
}

QWidget* Workspace::page(TabId tab) const
{
    return m_pages->widget(static_cast<int>(tab));
}

} // namespace marquee
