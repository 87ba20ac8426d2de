// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/explorer_state.h"

#include "ui/mainwindow/window_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace marquee;

namespace {

Filter only(TitleType type)
{
    Filter filter;
    filter.type = type;
    return filter;
}

Filter atLeast(double score)
{
    Filter filter;
    filter.ranges.push_back({Measure::WeightedScore, score});
    return filter;
}

constexpr int kTitles = 120;

} // namespace

class ExplorerStateTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_data = test::catalogueDataset(kTitles); }

    void datasetIsPublishedAndWorkedOn()
    {
        ExplorerState state;
        QSignalSpy changed(&state, &ExplorerState::datasetChanged);
        state.setDataset(m_data);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(state.shown().size(), std::size_t{kTitles});
        QTRY_VERIFY_WITH_TIMEOUT(state.clustering() && state.recommender() && state.findings() && state.searchIndex(),
                                 60000);
        QTRY_VERIFY(!state.busy());
        QVERIFY(!state.clusteringStale());
    }

    void showingTitlesIsOneStep()
    {
        ExplorerState state;
        state.setDataset(m_data);
        state.setFilter(only(TitleType::Series), QStringLiteral("by type"));
        state.showOnly({TitleId{0}, TitleId{1}}, QStringLiteral("Hidden gems")); // one of them is a film
        QCOMPARE(state.shown(), (TitleIds{TitleId{0}, TitleId{1}}));
        QCOMPARE(state.filter().onlyLabel, std::string("Hidden gems"));
        QCOMPARE(state.undoStack().undoText(), QStringLiteral("show 2 titles"));
        QVERIFY(state.selection().ids.empty());
        state.undoStack().undo();
        QCOMPARE(state.filter(), only(TitleType::Series));
    }

    void filterUndoesAndRedoes()
    {
        ExplorerState state;
        state.setDataset(m_data);
        state.setFilter(only(TitleType::Series), QStringLiteral("by type"));
        const std::size_t series = state.shown().size();
        QVERIFY(series > 0 && series < kTitles);
        QCOMPARE(state.undoStack().undoText(), QStringLiteral("by type"));
        state.undoStack().undo();
        QVERIFY(state.filter().empty());
        QCOMPARE(state.shown().size(), std::size_t{kTitles});
        state.undoStack().redo();
        QCOMPARE(state.shown().size(), series);
    }

    void tellingWhatIsKnownEndsThere()
    {
        ExplorerState state;
        state.setDataset(m_data);
        state.setFilter(only(TitleType::Film), {});
        state.select({TitleId{3}, TitleId{1}, TitleId{3}}, QStringLiteral("test"));
        state.setCurrent(TitleId{5});
        QSignalSpy filter(&state, &ExplorerState::filterChanged), selection(&state, &ExplorerState::selectionChanged),
            current(&state, &ExplorerState::currentChanged), query(&state.pickDesk(), &PickDesk::questionChanged);
        state.setFilter(only(TitleType::Film), {});
        state.select({TitleId{1}, TitleId{3}}, QStringLiteral("again"));
        state.setCurrent(TitleId{5});
        QCOMPARE(filter.count() + selection.count() + current.count() + query.count(), 0);
        QCOMPARE(state.undoStack().count(), 2);
        QCOMPARE(state.selection().ids, (TitleIds{TitleId{1}, TitleId{3}}));
    }

    void oneDragIsOneStep()
    {
        ExplorerState state;
        state.setDataset(m_data);
        for (const double score : {5.0, 5.5, 6.0})
            state.setFilter(atLeast(score), QStringLiteral("score"), QStringLiteral("drag 1"));
        QCOMPARE(state.undoStack().count(), 1);
        state.setFilter(atLeast(7.0), QStringLiteral("score"), QStringLiteral("drag 2"));
        QCOMPARE(state.undoStack().count(), 2);
        state.undoStack().undo();
        QCOMPARE(state.filter(), atLeast(6.0));
        state.undoStack().undo();
        QVERIFY(state.filter().empty());
    }

    void aDragBackToItsStartLeavesNoStep()
    {
        ExplorerState state;
        state.setDataset(m_data);
        state.setFilter(atLeast(5.0), QStringLiteral("score"), QStringLiteral("drag"));
        state.setFilter({}, QStringLiteral("score"), QStringLiteral("drag"));
        QCOMPARE(state.undoStack().count(), 0);
        QVERIFY(state.filter().empty());
    }

    void aNewCurrentTitleIsToldInStepWithItsQuery()
    {
        ExplorerState state;
        state.setDataset(m_data);
        int told = 0;
        const auto inStep = [&] {
            ++told;
            QCOMPARE(state.current(), std::optional(TitleId{5}));
            QCOMPARE(state.pickDesk().titles(), TitleIds{TitleId{5}});
        };
        connect(&state, &ExplorerState::currentChanged, this, inStep);
        connect(&state.pickDesk(), &PickDesk::questionChanged, this, inStep);
        state.setCurrent(TitleId{5});
        QCOMPARE(told, 2);
        state.setCurrent(TitleId{5});
        QCOMPARE(told, 2);
    }

    void peekingLeavesThePicksAlone()
    {
        ExplorerState state;
        state.setDataset(m_data);
        state.setCurrent(TitleId{2});
        QCOMPARE(state.pickDesk().titles(), TitleIds{TitleId{2}});
        state.peek(TitleId{9});
        QCOMPARE(state.current(), std::optional(TitleId{9}));
        QCOMPARE(state.pickDesk().titles(), TitleIds{TitleId{2}});
    }

    void undoneCleaningRunsAgain()
    {
        ExplorerState state;
        state.setDataset(m_data);
        CleaningOptions options;
        options.enabled[static_cast<std::size_t>(Rule::FlagOutliers)] = false;
        state.select({TitleId{4}}, QStringLiteral("test"));
        state.setCleaningOptions(options, QStringLiteral("switch a rule off"));
        QTRY_VERIFY(state.dataset() != m_data);
        QVERIFY(state.dataset()->cleaning->options.enabled == options.enabled);
        QCOMPARE(state.selection().ids, TitleIds{TitleId{4}});
        state.undoStack().undo();
        QTRY_VERIFY(state.dataset()->cleaning->options.enabled == CleaningOptions{}.enabled);
    }

    void clusterNamesUndoAndRedo()
    {
        ExplorerState state;
        state.setDataset(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(state.clustering(), 60000);
        const QString own = state.clusterName(0);
        QVERIFY(!own.isEmpty());
        state.renameCluster(0, QStringLiteral("Prestige"));
        QCOMPARE(state.clusterName(0), QStringLiteral("Prestige"));
        state.undoStack().undo();
        QCOMPARE(state.clusterName(0), own);
        state.undoStack().redo();
        QCOMPARE(state.clusterName(0), QStringLiteral("Prestige"));
        QCOMPARE(state.clusterName(99), QString());
    }

    void namesFollowTheirTitlesThroughARun()
    {
        ExplorerState state;
        state.setDataset(m_data);
        cluster(state, 4);
        const TitleIds members = membersOf(state, 2);
        state.renameCluster(2, QStringLiteral("Evening dramas"));
        for (const int k : {5, 3, 4}) {
            cluster(state, k);
            int named = 0;
            for (int c = 0; c < k; ++c)
                named += state.clusterName(c) == QStringLiteral("Evening dramas") ? 1 : 0;
            QVERIFY(named <= 1); // no cluster of three need be the same still
        }
        ClusteringOptions other = state.clusteringDraft();
        other.seed = 7;
        state.renameCluster(state.clusterOf(members.front()), QStringLiteral("Evening dramas"));
        const TitleIds named = membersOf(state, state.clusterOf(members.front()));
        const auto before = state.clustering();
        state.runClustering(other);
        QTRY_VERIFY_WITH_TIMEOUT(state.clustering() != before, 60000);
        const int now = state.clusterOf(named.front());
        QCOMPARE(membersOf(state, now), named); // clear clusters: another seed finds them again
        QCOMPARE(state.clusterName(now), QStringLiteral("Evening dramas"));
    }

    void draftMakesTheClusteringStale()
    {
        ExplorerState state;
        state.setDataset(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(state.clustering(), 60000);
        ClusteringOptions draft = state.clusteringDraft();
        draft.seed = 7;
        state.setClusteringDraft(draft);
        QVERIFY(state.clusteringStale());
        draft.seed = state.clusteringOptions().seed;
        state.setClusteringDraft(draft);
        QVERIFY(!state.clusteringStale());
    }

    void aBadFileKeepsTheCatalogue()
    {
        ExplorerState state;
        state.setDataset(m_data);
        QSignalSpy failed(&state, &ExplorerState::openFailed);
        state.openFile(QStringLiteral("/no/such/file.csv"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(state.dataset(), m_data);
    }

    void readingTheSameFileAgainKeepsTheView()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("titles.csv"));
        const auto write = [&](const QByteArray& text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        const QByteArray text = "Title,Type,IMDb Score\nA,Movie,7\nB,Movie,5\nC,Series,6\n";
        QVERIFY(write(text));
        ExplorerState state;
        state.openFile(path);
        QTRY_VERIFY(state.dataset());
        state.setFilter(atLeast(5.5), QStringLiteral("test"));
        const auto first = state.dataset();
        state.openFile(path);
        QTRY_VERIFY(state.dataset() != first);
        QCOMPARE(state.filter(), atLeast(5.5));
        QCOMPARE(state.undoStack().count(), 1);

        QVERIFY(write(text + "D,Movie,8\n"));
        const auto second = state.dataset();
        state.openFile(path);
        QTRY_VERIFY(state.dataset() != second);
        QCOMPARE(state.filter(), Filter{});
        QCOMPARE(state.shown().size(), std::size_t{4});
    }

    void aTableUnderOtherRolesIsAnotherCatalogue()
    {
        const auto table = readTableFromBytes("Title,IMDb Score,Votes\nA,7,10\nB,5,20\n", "memory.csv").value();
        const Schema schema = guessSchema(*table);
        ExplorerState state;
        state.openTable(table, schema);
        QTRY_VERIFY(state.dataset());
        state.setFilter(atLeast(5.5), QStringLiteral("test"));
        auto before = state.dataset();
        state.openTable(table, schema);
        QTRY_VERIFY(state.dataset() != before);
        QCOMPARE(state.filter(), atLeast(5.5));

        before = state.dataset();
        state.openTable(table, applyChoices(*table, schema, {{1, Role::Metric}}));
        QTRY_VERIFY(state.dataset() != before);
        QCOMPARE(state.filter(), Filter{});
        QVERIFY(!state.dataset()->catalogue->has(Role::ImdbScore));
    }

    void closingForgetsEverything()
    {
        ExplorerState state;
        state.setDataset(m_data);
        state.setFilter(only(TitleType::Film), {});
        state.setCurrent(TitleId{1});
        state.closeFile();
        QVERIFY(!state.dataset());
        QVERIFY(state.shown().empty());
        QVERIFY(state.filter().empty());
        QVERIFY(!state.current());
        QVERIFY(!state.busy());
        QCOMPARE(state.undoStack().count(), 0);
    }

    void aWatchedJobCountsUntilItIsGone()
    {
        ExplorerState state;
        const std::size_t own = state.jobs().size();
        {
            Job job(QStringLiteral("Drawing"));
            state.watch(job);
            QCOMPARE(state.jobs().size(), own + 1);
            job.start<int>([](const std::stop_token&, const ProgressFn&) -> Result<int> { return 1; },
                           [](const Result<int>&) {});
            QVERIFY(state.busy());
        }
        QCOMPARE(state.jobs().size(), own);
        QVERIFY(!state.busy());
    }

private:
    static void cluster(ExplorerState& state, int k)
    {
        ClusteringOptions options = state.clusteringDraft();
        options.clusters = k;
        const auto before = state.clustering();
        state.runClustering(options);
        QTRY_VERIFY_WITH_TIMEOUT(state.clustering() != before && !state.clusterJob().isRunning(), 60000);
    }

    static TitleIds membersOf(const ExplorerState& state, int cluster)
    {
        TitleIds titles;
        for (const TitleId id : state.dataset()->all())
            if (state.clusterOf(id) == cluster)
                titles.push_back(id);
        return titles;
    }

    DatasetPtr m_data;
};

QTEST_MAIN(ExplorerStateTest)
#include "explorer_state_test.moc"
