// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/main_window.h"

#include "mainwindow/export_controller.h"
#include "mainwindow/file_controller.h"
#include "mainwindow/filter_strip.h"
#include "mainwindow/message_bar.h"
#include "mainwindow/selection_strip.h"
#include "mainwindow/status_bar.h"
#include "mainwindow/suggestion_list.h"
#include "mainwindow/workspace.h"
#include "tabs/catalogue/catalogue_tab.h"
#include "tabs/overview/overview_tab.h"
#include "tabs/recommend/evaluation/evaluation_dialog.h"
#include "ui/mainwindow/window_test.h"
#include "widgets/file_written.h"
#include "widgets/filter_chip.h"

#include <QActionGroup>
#include <QDate>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTest>

using namespace marquee;

class MainWindowTest : public test::WindowTest
{
    Q_OBJECT
private slots:
    void beginsWithTheStartScreen()
    {
        QVERIFY(!m_window->workspace().isVisible());
        QVERIFY(!m_window->findChild<QDockWidget*>(QStringLiteral("filters"))->isVisible());
        QVERIFY(!m_window->actionSet().exportRows->isEnabled());
        QVERIFY(!m_window->actionSet().clusterReport->isEnabled());
        QVERIFY(!m_window->actionSet().clusterReport->toolTip().isEmpty());
    }

    void opensAFileAndRemembersIt()
    {
        open();
        QVERIFY(m_window->workspace().isVisible());
        QCOMPARE(status().titlesText(), QStringLiteral("120 titles"));
        QCOMPARE(status().fileText(), QStringLiteral("catalogue.csv"));
        QVERIFY(m_window->windowTitle().startsWith(QLatin1String("catalogue.csv")));
        QCOMPARE(QSettings().value(QStringLiteral("recent/1/titles")).toInt(), kTitles);
    }

    void theSelectionGoesOnTheShortlistAndOffIt()
    {
        open();
        ExplorerState& state = *m_state;
        QAction* action = m_window->actionSet().shortlist;
        QVERIFY(!action->isEnabled());
        state.setCurrent(TitleId{3}); // without a selection the Title card's
        action->trigger();
        QVERIFY(state.isShortlisted(TitleId{3}));
        QCOMPARE(action->text().remove(QLatin1Char('&')), QStringLiteral("Take off the shortlist"));
        state.select({{3}, {5}}, QStringLiteral("test"));
        QCOMPARE(action->text().remove(QLatin1Char('&')), QStringLiteral("Add to the shortlist"));
        action->trigger();
        QCOMPARE(state.shortlist().size(), std::size_t{2});
        action->trigger();
        QVERIFY(state.shortlist().empty());
    }

    void howGoodThePicksAreOpensOnce()
    {
        open();
        for (int i = 0; i < 2; ++i)
            m_window->actionSet().howGood->trigger();
        const auto dialogs = m_window->findChildren<EvaluationDialog*>();
        QCOMPARE(dialogs.size(), 1);
        QVERIFY(dialogs.first()->isVisible());
        dialogs.first()->close();
    }

    void aDroppedFileIsOpened()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_file)});
        const QPoint middle = m_window->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(m_window.get(), &enter) && enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY(m_state->dataset());
    }

    void aBadFileIsExplainedAndTheCatalogueStays()
    {
        open();
        const auto before = m_state->dataset();
        m_window->files().open(m_sandbox.file(QStringLiteral("empty.csv"), ""));
        QTRY_VERIFY(!m_window->messages().text().isEmpty());
        QVERIFY(m_window->messages().text().contains(QLatin1String("empty.csv")));
        QCOMPARE(m_state->dataset(), before);
        open();
        QVERIFY(m_window->messages().text().isEmpty());
    }

    void aClosedFileLeavesTheStartScreenWhateverTabWasShown()
    {
        for (int tab = 0; tab < kTabCount; ++tab) {
            open();
            QTRY_VERIFY_WITH_TIMEOUT(m_state->clustering() && m_state->recommender() && !m_state->busy(), 60000);
            m_window->workspace().setTab(static_cast<TabId>(tab));
            m_state->setCurrent(TitleId{3});
            m_state->select({TitleId{1}, TitleId{5}}, QStringLiteral("test"));
            QApplication::processEvents();
            m_window->actionSet().close->trigger();
            QVERIFY(!m_state->dataset());
            QVERIFY(!m_window->workspace().isVisible());
            m_window->grab(); // whatever still hangs on the closed catalogue would be painted now
        }
    }

    void aFailedClusteringIsExplained()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(m_state->clustering(), 60000);
        ClusteringOptions tooMany;
        tooMany.clusters = kTitles; // some of the titles are unrated
        m_state->runClustering(tooMany);
        QTRY_VERIFY(!m_window->messages().text().isEmpty());
        QVERIFY(m_state->clustering());
    }

    void closingGoesBackToTheStart()
    {
        open();
        key(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!m_state->dataset());
        QVERIFY(!m_window->workspace().isVisible());
        QCOMPARE(status().titlesText(), QStringLiteral("No catalogue open"));
    }

    void tabsByKeyboard()
    {
        open();
        for (int i = kTabCount - 1; i >= 0; --i) {
            key(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(static_cast<int>(m_window->workspace().tab()), i);
            QVERIFY(m_window->workspace().page(static_cast<TabId>(i))->isVisible());
        }
    }

    void chipsSayTheFilterAndRemoveIt()
    {
        open();
        QVERIFY(!strip().isVisible());
        Filter filter;
        filter.type = TitleType::Film;
        filter.lists.push_back({ListField::Genres, {"Drama", "Comedy"}});
        m_state->setFilter(filter, QStringLiteral("test"));
        QTRY_VERIFY(strip().isVisible());
        QList<FilterChip*> chips = visibleChips();
        QCOMPARE(chips.size(), 2);
        QCOMPARE(chips[1]->accessibleName(), QStringLiteral("Genre: Drama or Comedy"));
        chips[0]->setFocus();
        QTest::keyClick(chips[0], Qt::Key_Delete);
        QVERIFY(!m_state->filter().type);
        QCOMPARE(visibleChips().size(), 1);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_state->filter(), filter);
        key(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(!m_state->filter().type);
        key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_state->filter().empty());
        QVERIFY(!strip().isVisible());
    }

    void escClearsTheSelection()
    {
        open();
        m_state->select({TitleId{1}, TitleId{2}}, QStringLiteral("test"));
        QVERIFY(m_window->workspace().selectionStrip().isVisible());
        QCOMPARE(status().selectedText(), QStringLiteral("2 selected"));
        m_window->setFocus();
        key(Qt::Key_Escape);
        QVERIFY(m_state->selection().ids.empty());
        QVERIFY(!m_window->workspace().selectionStrip().isVisible());
    }

    void aFindingLeadsToItsTitles()
    {
        open();
        QTRY_VERIFY(m_state->findings());
        m_window->goTo(TabId::Overview);
        auto* overview = qobject_cast<OverviewTab*>(m_window->workspace().page(TabId::Overview));
        QVERIFY(overview);
        emit overview->titlesRequested();
        QCOMPARE(m_window->workspace().tab(), TabId::Catalogue);
    }

    void escLetsGoOfTheSelectionThenOfTheTitle()
    {
        open();
        m_state->setCurrent(TitleId{4});
        m_state->select({TitleId{1}, TitleId{2}}, QStringLiteral("test"));
        m_window->setFocus();
        key(Qt::Key_Escape);
        QVERIFY(m_state->selection().ids.empty());
        QCOMPARE(m_state->current(), std::optional(TitleId{4}));
        QVERIFY(m_window->actionSet().clearSelection->isEnabled());
        key(Qt::Key_Escape);
        QVERIFY(!m_state->current());
        QVERIFY(m_state->pickDesk().titles().empty());
        QVERIFY(!m_window->actionSet().clearSelection->isEnabled());
    }

    void keepOnlyFiltersToTheSelection()
    {
        open();
        m_state->select({TitleId{1}, TitleId{2}}, QStringLiteral("lasso"));
        m_window->actionSet().keepOnly->trigger();
        QCOMPARE(m_state->shown(), (TitleIds{TitleId{1}, TitleId{2}}));
        QCOMPARE(visibleChips().first()->accessibleName(), QStringLiteral("Only: lasso"));
    }

    void findsATitleByKeyboard()
    {
        open();
        QTRY_VERIFY(m_state->searchIndex());
        key(Qt::Key_K, Qt::ControlModifier);
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(edit);
        QTest::keyClicks(edit, QStringLiteral("title 01"));
        auto* list = m_window->findChild<SuggestionList*>();
        QVERIFY(list && list->isVisible());
        QTest::keyClick(edit, Qt::Key_Down);
        const TitleId wanted = list->marked()->title;
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_state->current(), std::optional(wanted));
        QCOMPARE(m_state->selection().ids, TitleIds{wanted});
        QVERIFY(!list->isVisible());
        QVERIFY(!edit->hasFocus());
    }

    void findsAPersonByMouse()
    {
        open();
        QTRY_VERIFY(m_state->searchIndex());
        key(Qt::Key_K, Qt::ControlModifier);
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QTest::keyClicks(edit, QStringLiteral("director 3"));
        auto* list = m_window->findChild<SuggestionList*>();
        QVERIFY(list->isVisible());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
        QVERIFY(m_state->selection().ids.size() > 5);
        QCOMPARE(m_state->selection().reason, QStringLiteral("with Director 3"));
    }

    void escInTheFindBoxLeavesTheSelectionAlone()
    {
        open();
        m_state->select({TitleId{1}}, QStringLiteral("test"));
        key(Qt::Key_K, Qt::ControlModifier);
        QWidget* edit = QApplication::focusWidget();
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->hasFocus());
        QCOMPARE(m_state->selection().ids.size(), std::size_t{1});
    }

    void exportsTheRows()
    {
        open();
        const QString path = m_sandbox.path(QStringLiteral("rows.csv"));
        m_window->exports().exportRowsTo(path, {TitleId{4}, TitleId{2}});
        QTRY_VERIFY(m_window->messages().text().contains(QLatin1String("rows.csv")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines[0].startsWith("Title,Genre"));
        QVERIFY(lines[1].startsWith("Title 004"));
        QVERIFY(lines[2].startsWith("Title 002"));
    }

    void saysWhatAChartOrAListHasWritten()
    {
        open();
        QWidget* deepInside = m_window->findChild<CatalogueTab*>()->findChild<QLineEdit*>();
        QVERIFY(deepInside);
        announceWritten(*deepInside, QStringLiteral("/tmp/genres.png"));
        QVERIFY(m_window->messages().text().contains(QLatin1String("genres.png is written")));
    }

    void writesTheReportOnceThereIsAClustering()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(m_state->clustering(), 60000);
        QVERIFY(m_window->actionSet().clusterReport->isEnabled());
        const QString path = m_sandbox.path(QStringLiteral("report.html"));
        m_window->exports().exportReportTo(path);
        QTRY_VERIFY(QFileInfo(path).size() > 1000);
    }

    void theClusterReportCarriesWhatTheUserDid()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(m_state->clustering(), 60000);
        const QString before = m_state->clusterName(0);
        m_state->renameCluster(0, QStringLiteral("Ours & mine"));
        m_state->setFilter(filmsOfDrama(), QStringLiteral("test"));
        const QString path = m_sandbox.path(QStringLiteral("mine.html"));
        m_window->exports().exportReportTo(path);
        QTRY_VERIFY(m_window->messages().text().contains(QLatin1String("mine.html")));
        const QString page = contents(path);
        QVERIFY(page.contains(QLatin1String("<a href=\"#cluster-1\">Ours &amp; mine</a>")));
        QVERIFY(page.contains(QLatin1String("1 Ours &amp; mine"))); // in the charts
        QVERIFY(!page.contains(QLatin1String("1 ") + before.toHtmlEscaped()));
        QVERIFY(page.contains(QLatin1String("Type: Film; Genre: Drama or Comedy")));
        QVERIFY(page.contains(QLatin1String("<dt>Restarts</dt><dd>10</dd>")));
        QVERIFY(page.contains(QDate::currentDate().toString(Qt::ISODate)));
    }

    void theEdaReportSpeaksOfTheTitlesShown()
    {
        QVERIFY(!m_window->actionSet().edaReport->isEnabled());
        open();
        QVERIFY(m_window->actionSet().edaReport->isEnabled());
        m_state->setFilter(filmsOfDrama(), QStringLiteral("test"));
        const QString path = m_sandbox.path(QStringLiteral("eda.html"));
        m_window->exports().exportEdaReportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->messages().text().contains(QLatin1String("eda.html")), 60000);
        const QString page = contents(path);
        QVERIFY(page.contains(QLatin1String("Type: Film; Genre: Drama or Comedy")));
        QVERIFY(page.contains(QStringLiteral("%1 of 120 titles").arg(m_state->shown().size())));
        QVERIFY(page.contains(QLatin1String("<svg")));
    }

    void everyExportAskedForIsWritten()
    {
        open();
        QStringList paths;
        for (const char* name : {"first.csv", "second.csv", "third.csv"}) {
            paths.append(m_sandbox.path(QLatin1String(name)));
            m_window->exports().exportRowsTo(paths.last(), {TitleId{1}});
        }
        for (const QString& path : paths)
            QTRY_VERIFY2(QFileInfo::exists(path), qPrintable(path));
    }

    void aCancelledExportIsNotWrittenAndTheNextIs()
    {
        open();
        const QString cancelled = m_sandbox.path(QStringLiteral("cancelled.csv"));
        const QString next = m_sandbox.path(QStringLiteral("next.csv"));
        m_window->exports().exportRowsTo(cancelled, {TitleId{1}});
        m_window->exports().exportRowsTo(next, {TitleId{1}});
        for (Job* job : m_state->jobs())
            job->cancel();
        QTRY_VERIFY(QFileInfo::exists(next));
        QVERIFY(!QFileInfo::exists(cancelled));
    }

    void presetGoesToRecommend()
    {
        open();
        QAction* gems = m_window->actionSet().presets->actions().at(2);
        gems->trigger();
        QCOMPARE(m_state->pickDesk().options().preset, Preset::Gems);
        QCOMPARE(m_window->workspace().tab(), TabId::Recommend);
        QVERIFY(gems->isChecked());
    }

    void everyMenuEntryHasWordsAndNoShortcutTwice()
    {
        QSet<QString> seen;
        const QList<QAction*> actions = m_window->findChildren<QAction*>();
        for (const QAction* action : actions) {
            if (action->shortcut().isEmpty())
                continue;
            const QString keys = action->shortcut().toString();
            QVERIFY2(!seen.contains(keys), qPrintable(keys));
            seen.insert(keys);
        }
        for (const QAction* menu : m_window->menuBar()->actions())
            QVERIFY(menu->menu() && !menu->menu()->actions().isEmpty());
    }

private:
    static Filter filmsOfDrama()
    {
        Filter filter;
        filter.type = TitleType::Film;
        filter.lists.push_back({ListField::Genres, {"Drama", "Comedy"}});
        return filter;
    }
    static QString contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    StatusBar& status() const { return *m_window->findChild<StatusBar*>(); }
    FilterStrip& strip() const { return m_window->workspace().filterStrip(); }
    QList<FilterChip*> visibleChips() const
    {
        QList<FilterChip*> chips = strip().findChildren<FilterChip*>();
        chips.removeIf([](const FilterChip* chip) { return !chip->isVisible(); });
        return chips;
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
