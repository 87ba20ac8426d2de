// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/title_id.h"
#include "mainwindow/window_actions.h"

#include <QWidget>

class QTabBar;

namespace marquee {

class CatalogueTab;
class ExplorerState;
class FilterStrip;
class PageStack;
class SelectionStrip;

/// The six tabs, with the filter strip and the selection bar between the tab bar and the page.
class Workspace final : public QWidget
{
    Q_OBJECT
public:
    explicit Workspace(ExplorerState& state, QWidget* parent = nullptr);

    TabId tab() const;
    void setTab(TabId tab);
    QWidget* page(TabId tab) const;
    int neededWidth() const;    ///< of the page in sight and the strips above it; in less the page scrolls sideways
    TitleIds exportIds() const; ///< the rows selected, or all shown, in the order of the Catalogue tab
    FilterStrip& filterStrip() const noexcept { return *m_filterStrip; }
    SelectionStrip& selectionStrip() const noexcept { return *m_selectionStrip; }

signals:
    void tabChanged(marquee::TabId tab);
    void findRequested(); ///< a tab wants the find box to take the keyboard
    void exportRequested();
    void cleanedExportRequested();
    void auditExportRequested();

private:
    void addPages(ExplorerState& state);
    void addPage(TabId tab, QWidget* page);

    QTabBar* m_tabs;
    FilterStrip* m_filterStrip;
    SelectionStrip* m_selectionStrip;
    PageStack* m_pages;
    CatalogueTab* m_catalogue;
};

} // namespace marquee
