// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/window_actions.h"

#include "theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace marquee {

namespace {

constexpr std::array<const char*, kTabCount> kTabTitles{
    QT_TRANSLATE_NOOP("WindowActions", "Overview"),  QT_TRANSLATE_NOOP("WindowActions", "Catalogue"),
    QT_TRANSLATE_NOOP("WindowActions", "Explore"),   QT_TRANSLATE_NOOP("WindowActions", "Clusters"),
    QT_TRANSLATE_NOOP("WindowActions", "Recommend"), QT_TRANSLATE_NOOP("WindowActions", "Quality"),
};

constexpr std::array<const char*, kTabCount> kTabFileNames{"overview", "catalogue", "explore",
                                                           "clusters", "recommend", "quality"};

} // namespace

QString tabTitle(TabId tab)
{
    return QCoreApplication::translate("WindowActions", kTabTitles.at(static_cast<std::size_t>(tab)));
}

QString tabFileName(TabId tab)
{
    return QString::fromLatin1(kTabFileNames.at(static_cast<std::size_t>(tab)));
}

WindowActions::WindowActions(QObject* parent) : QObject(parent)
{
    makeFile();
    makeEdit();
    makeView();
    makeThemes();
    makeWork();
    makeGroups();
    makePresets();
    makeHelp();
}

QAction* WindowActions::make(const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    return action;
}

void WindowActions::makeFile()
{
    open = make(tr("&Open catalogue…"), QKeySequence::Open);
    open->setIconText(tr("Open"));
    open->setIcon(icon(IconName::OpenFolder));
    openSample = make(tr("&Invented streaming catalogue"));
    openFilms = make(tr("&Real films"));
    columnRoles = make(tr("Colu&mns and roles…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    joinFigures = make(tr("&Join your own figures…"), QKeySequence(Qt::CTRL | Qt::Key_J));
    exportRows = make(tr("&Export rows…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    exportAllRows = make(tr("Export &whole catalogue…"));
    exportAudit = make(tr("Export &audit of cleaning…"));
    reload = make(tr("&Reload from disk"), QKeySequence(Qt::Key_F5));
    close = make(tr("&Close catalogue"), QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = make(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEdit()
{
    copy = make(tr("&Copy titles"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    selectAllShown = make(tr("Select &all shown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    clearSelection = make(tr("C&lear selection"), QKeySequence(Qt::Key_Escape));
    keepOnly = make(tr("&Keep only the selection"), QKeySequence(Qt::CTRL | Qt::Key_L));
    find = make(tr("&Find a title…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    find->setShortcutContext(Qt::WidgetShortcut); // shown in the menu; the find box itself listens to it
}

void WindowActions::makeView()
{
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        const auto tab = static_cast<TabId>(i);
        tabs[i] = make(tabTitle(tab), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
    }
    filters = make(tr("&Filters"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    filters->setIcon(icon(IconName::Filter));
    filters->setIconText(tr("Filters"));
    filters->setCheckable(true);
    titleCard = make(tr("&Title card"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    titleCard->setIcon(icon(IconName::PanelRight));
    titleCard->setIconText(tr("Title card"));
    titleCard->setCheckable(true);
    fullScreen = make(tr("F&ull screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
}

void WindowActions::makeThemes()
{
    themes = new QActionGroup(this);
    const auto add = [this](const QString& text, ThemeKind kind) {
        QAction* action = themes->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(kind));
    };
    add(tr("&Light"), ThemeKind::Light);
    add(tr("&Dark"), ThemeKind::Dark);
    add(tr("As the &system"), ThemeKind::System);
}

void WindowActions::makeWork()
{
    clearFilters = make(tr("&Clear filters"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    cleaningRules = make(tr("Cleaning &rules…"));
    runClustering = make(tr("&Run clustering"), QKeySequence(Qt::CTRL | Qt::Key_R));
    runClustering->setIcon(icon(IconName::Play));
    cancelWork = make(tr("&Cancel the running work"), QKeySequence(Qt::CTRL | Qt::Key_Period));
    automaticClusters = make(tr("Choose k &automatically"));
    automaticClusters->setCheckable(true);
    clusterSetUp = make(tr("&Set-up…"));
    saveModel = make(tr("Save the &model…"));
    applyModel = make(tr("Apply a saved m&odel…"));
    picksForSelection = make(tr("Picks for the &selected titles"), QKeySequence(Qt::CTRL | Qt::Key_P));
    shortlist = make(tr("Add to the s&hortlist"), QKeySequence(Qt::CTRL | Qt::Key_B));
    howGood = make(tr("How &good are these?"));
    clusterReport = make(tr("&Cluster report…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    edaReport = make(tr("&EDA report…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
}

void WindowActions::makeGroups()
{
    compareGroups = make(tr("Co&mpare groups…"), QKeySequence(Qt::CTRL | Qt::Key_D));
    mergeClusters = make(tr("Mer&ge clusters…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    saveSegment = make(tr("Save selection as se&gment…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
}

void WindowActions::makePresets()
{
    presets = new QActionGroup(this);
    const auto add = [this](const QString& text, Preset preset) {
        QAction* action = presets->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(preset));
    };
    add(tr("&Similar titles"), Preset::Similar);
    add(tr("&Crowd pleasers"), Preset::Crowd);
    add(tr("&Hidden gems"), Preset::Gems);
    add(tr("Same se&gment"), Preset::Segment);
}

void WindowActions::makeHelp()
{
    keyboard = make(tr("&Keyboard"), QKeySequence(Qt::Key_F1));
    about = make(tr("&About Marquee"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = make(tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

QList<QAction*> WindowActions::needCatalogue() const
{
    QList<QAction*> actions{exportRows,  exportAllRows, exportAudit, reload,        close,         selectAllShown,
                            find,        filters,       titleCard,   cleaningRules, runClustering, automaticClusters,
                            clusterSetUp};
    actions.append(QList<QAction*>(tabs.begin(), tabs.end()));
    actions.append(presets->actions());
    actions.append({columnRoles, joinFigures, howGood});
    return actions;
}

QList<QAction*> WindowActions::withShortcut() const
{
    QList<QAction*> actions{open, columnRoles, joinFigures,    exportRows,     reload,   close,
                            quit, copy,        selectAllShown, clearSelection, keepOnly, find};
    actions.append(QList<QAction*>(tabs.begin(), tabs.end()));
    actions.append({filters, titleCard, fullScreen, clearFilters, runClustering, cancelWork, picksForSelection,
                    shortlist, clusterReport, edaReport, keyboard});
    actions.append({compareGroups, mergeClusters, saveSegment});
    return actions;
}

} // namespace marquee
