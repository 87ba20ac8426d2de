// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/parts.h"
#include "theme/theme.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <array>

class QActionGroup;

namespace marquee {

enum class TabId
{
    Overview,
    Catalogue,
    Explore,
    Clusters,
    Recommend,
    Quality
};
inline constexpr int kTabCount = 6;
QString tabTitle(TabId tab);    ///< "Overview"
QString tabFileName(TabId tab); ///< "overview": name of its picture in a tour

/// Every action of the window, made once with its text, shortcut and icon: menus, tool bar and the list of shortcuts
/// share them. What they do is connected by the controllers that do it.
class WindowActions final : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QObject* parent = nullptr);

    QAction *open, *openSample, *openFilms, *exportRows, *exportAllRows, *exportAudit, *reload, *close, *quit;
    QAction *copy, *selectAllShown, *clearSelection, *keepOnly, *find;
    QAction *filters, *titleCard, *fullScreen;
    QAction *clearFilters, *cleaningRules;
    QAction *columnRoles, *joinFigures;
    QAction *runClustering, *cancelWork, *automaticClusters, *clusterSetUp;
    QAction *saveModel, *applyModel;
    QAction *compareGroups, *mergeClusters, *saveSegment;
    QAction *picksForSelection, *shortlist, *howGood;
    QAction *clusterReport, *edaReport;
    QAction *keyboard, *about, *aboutQt;
    std::array<QAction*, kTabCount> tabs{};
    QActionGroup* themes;  ///< data(): int(ThemeKind)
    QActionGroup* presets; ///< data(): int(Preset)

    /// Those that make sense only while a catalogue is open.
    QList<QAction*> needCatalogue() const;
    /// Those with a shortcut, in the order of the menus.
    QList<QAction*> withShortcut() const;

private:
    QAction* make(const QString& text, const QKeySequence& shortcut = {});
    void makeFile();
    void makeEdit();
    void makeView();
    void makeThemes();
    void makeWork();
    void makeGroups();
    void makePresets();
    void makeHelp();
};

} // namespace marquee
