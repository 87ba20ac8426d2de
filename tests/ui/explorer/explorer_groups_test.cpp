// SPDX-License-Identifier: GPL-3.0-or-later
// Clusters made one by hand, and segments.
#include "clustering/cluster_merge.h"
#include "explorer/explorer_state.h"
#include "explorer/segment_store.h"
#include "explorer/title_groups.h"
#include "ui/mainwindow/window_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace marquee;

class ExplorerGroupsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_data = test::catalogueDataset(120); }

    void init()
    {
        QFile::remove(SegmentStore::fileOf(m_data->catalogue->source()));
        m_state = std::make_unique<ExplorerState>();
        m_state->setDataset(m_data);
        ClusteringOptions four;
        four.clusters = 4;
        m_state->runClustering(four);
        QTRY_VERIFY_WITH_TIMEOUT(m_state->clustering() && !m_state->busy(), 60000);
        QCOMPARE(m_state->clustering()->profiles.size(), std::size_t{4});
    }

    void cleanup() { m_state.reset(); }

    void mergingIsOneStepThatUndoSplits()
    {
        const auto before = m_state->clustering();
        const int steps = m_state->undoStack().count();
        const auto both = titles(1).size() + titles(3).size();
        merge({1, 3});
        QCOMPARE(m_state->clustering()->profiles.size(), std::size_t{3});
        QCOMPARE(m_state->clustering()->handMerges.size(), std::size_t{1});
        QCOMPARE(m_state->undoStack().count(), steps + 1);
        QCOMPARE(m_state->undoStack().undoText(), QStringLiteral("merge clusters"));
        const int joined = mergedNumbers(before->model->sizes, {1, 3})[1];
        QCOMPARE(titles(joined).size(), both);
        QVERIFY(!m_state->clusteringStale());
        QSignalSpy changed(m_state.get(), &ExplorerState::clusteringChanged);
        m_state->undoStack().undo();
        QCOMPARE(m_state->clustering(), before); // the very same: nothing is computed to split
        QCOMPARE(changed.count(), 1);
        m_state->undoStack().redo();
        QCOMPARE(m_state->clustering()->profiles.size(), std::size_t{3});
    }

    void namesAndFilterGoAlong()
    {
        m_state->renameCluster(0, QStringLiteral("First"));
        m_state->renameCluster(2, QStringLiteral("Third"));
        m_state->renameCluster(3, QStringLiteral("Fourth"));
        Filter filter;
        filter.clusters = {0, 3};
        m_state->setFilter(filter, QStringLiteral("test"));
        const TitleIds shown = m_state->shown();
        const auto numbers = mergedNumbers(m_state->clustering()->model->sizes, {2, 3});
        const TitleIds third = titles(2);
        merge({2, 3});
        QCOMPARE(m_state->clusterName(numbers[0]), QStringLiteral("First"));
        QCOMPARE(m_state->clusterName(numbers[2]), QStringLiteral("Third")); // the larger hands its name on
        for (const TitleId id : shown)
            QVERIFY(contains(m_state->shown(), id));
        for (const TitleId id : third) // the filter speaks of the whole now
            QVERIFY(contains(m_state->shown(), id));
        m_state->undoStack().undo();
        QCOMPARE(m_state->shown(), shown);
        QCOMPARE(m_state->clusterName(3), QStringLiteral("Fourth"));
    }

    void theRecordHasTheNamesOfThatTime()
    {
        m_state->renameCluster(1, QStringLiteral("Matinees"));
        const QString other = m_state->clusterName(0);
        merge({0, 1});
        QCOMPARE(m_state->clustering()->handMerges[0].parts,
                 (std::vector<std::string>{other.toStdString(), "Matinees"}));
    }

    void aRunBeginsWithoutMerges()
    {
        merge({0, 1});
        const auto merged = m_state->clustering();
        m_state->runClustering(m_state->clusteringDraft());
        QTRY_VERIFY_WITH_TIMEOUT(m_state->clustering() != merged && !m_state->busy(), 60000);
        QVERIFY(m_state->clustering()->handMerges.empty());
        const auto fresh = m_state->clustering();
        m_state->undoStack().undo(); // a merge of clusters that are no more
        QCOMPARE(m_state->clustering(), fresh);
        QVERIFY(!m_state->mergeJob().isRunning());
    }

    void whatCannotBeMergedIsSaid()
    {
        QSignalSpy failed(m_state.get(), &ExplorerState::clusteringFailed);
        m_state->mergeClusters({0});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(m_state->clustering()->profiles.size(), std::size_t{4});
    }

    void segmentsUndoAndRedo()
    {
        QSignalSpy changed(m_state.get(), &ExplorerState::segmentsChanged);
        m_state->saveSegment(QStringLiteral("Sunday"), {{3}, {5}, {8}});
        QCOMPARE(m_state->segments(), (std::vector<TitleSegment>{{"Sunday", {{3}, {5}, {8}}}}));
        QCOMPARE(changed.count(), 1);
        m_state->renameSegment(0, QStringLiteral("Monday"));
        QCOMPARE(m_state->segments()[0].name, std::string("Monday"));
        m_state->saveSegment(QStringLiteral("Monday"), {{4}}); // the name stays, the titles are new
        QCOMPARE(m_state->segments().size(), std::size_t{1});
        QCOMPARE(m_state->segments()[0].titles, TitleIds{{4}});
        m_state->deleteSegment(0);
        QVERIFY(m_state->segments().empty());
        m_state->undoStack().undo();
        m_state->undoStack().undo();
        QCOMPARE(m_state->segments(), (std::vector<TitleSegment>{{"Monday", {{3}, {5}, {8}}}}));
        m_state->undoStack().undo();
        QCOMPARE(m_state->segments()[0].name, std::string("Sunday"));
        m_state->undoStack().undo();
        QVERIFY(m_state->segments().empty());
    }

    void nothingIsNoSegment()
    {
        m_state->saveSegment(QStringLiteral("None"), {});
        m_state->saveSegment({}, {{1}});
        QVERIFY(m_state->segments().empty());
        m_state->saveSegment(QStringLiteral("A"), {{1}});
        m_state->saveSegment(QStringLiteral("B"), {{2}});
        const int steps = m_state->undoStack().count();
        m_state->renameSegment(1, QStringLiteral("A"));
        m_state->renameSegment(1, {});
        m_state->saveSegment(QStringLiteral("B"), {{2}});
        QCOMPARE(m_state->undoStack().count(), steps);
        QCOMPARE(m_state->segments()[1].name, std::string("B"));
    }

    void theFilterFollowsItsSegment()
    {
        m_state->saveSegment(QStringLiteral("A"), {{1}, {2}});
        Filter filter;
        filter.segments = {m_state->segments()[0]};
        m_state->setFilter(filter, QStringLiteral("test"));
        QCOMPARE(m_state->shown(), (TitleIds{{1}, {2}}));
        m_state->renameSegment(0, QStringLiteral("B"));
        QCOMPARE(m_state->filter().segments[0].name, std::string("B"));
        m_state->saveSegment(QStringLiteral("B"), {{7}});
        QCOMPARE(m_state->shown(), TitleIds{{7}});
        m_state->deleteSegment(0);
        QVERIFY(m_state->filter().segments.empty());
        QCOMPARE(m_state->shown().size(), m_data->size());
        m_state->undoStack().undo();
        QCOMPARE(m_state->shown(), TitleIds{{7}});
    }

    void segmentsAreKeptForTheContentOfTheFile()
    {
        m_state->saveSegment(QStringLiteral("Sunday"), {{3}, {5}});
        const QString file = SegmentStore::fileOf(m_data->catalogue->source());
        QTRY_VERIFY(QFileInfo(file).size() > 0);
        {
            ExplorerState later;
            later.setDataset(test::catalogueDataset(120));
            QCOMPARE(later.segments(), m_state->segments());
            later.setDataset(test::catalogueDataset(60)); // another content
            QVERIFY(later.segments().empty());
            later.closeFile();
            QVERIFY(later.segments().empty());
        }
        m_state->deleteSegment(0);
        QTRY_VERIFY(!QFileInfo::exists(file)); // nothing to keep leaves nothing behind
    }

    void whatCannotBeReadIsSaidOnce()
    {
        const QString path = SegmentStore::fileOf(m_data->catalogue->source());
        m_state->saveSegment(QStringLiteral("Sunday"), {{3}});
        QTRY_VERIFY(QFileInfo::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{broken") > 0);
        file.close();
        ExplorerState later;
        QSignalSpy failed(&later, &ExplorerState::backgroundFailed);
        later.setDataset(m_data);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::BadField);
        QVERIFY(later.segments().empty());
    }

    void groupsOfTitles()
    {
        QCOMPARE(titleGroups(*m_state).size(), 4);
        m_state->select({{2}, {9}}, QStringLiteral("test"));
        m_state->saveSegment(QStringLiteral("Sunday"), {{3}, {5}});
        const auto groups = titleGroups(*m_state);
        QCOMPARE(groups.size(), 6);
        QCOMPARE(groupName(*m_state, groups[0]), QStringLiteral("1 ") + m_state->clusterName(0));
        QCOMPARE(groupName(*m_state, groups[5]), QStringLiteral("Sunday"));
        QCOMPARE(titlesOfGroup(*m_state, groups[4]), (TitleIds{{2}, {9}}));
        QCOMPARE(titlesOfGroup(*m_state, groups[5]), (TitleIds{{3}, {5}}));
        const auto rest = titlesOfGroup(*m_state, {GroupKind::Others, 0}, groups[0]);
        QCOMPARE(rest.size() + titles(0).size(), m_data->size());
        QVERIFY(titlesOfGroup(*m_state, {GroupKind::Segment, 7}).empty());
        QCOMPARE(groupName(*m_state, {GroupKind::Segment, 7}), QString());
    }

private:
    TitleIds titles(int cluster) const { return titlesOfGroup(*m_state, {GroupKind::Cluster, cluster}); }

    static bool contains(const TitleIds& ids, TitleId id) { return std::binary_search(ids.begin(), ids.end(), id); }

    void merge(const std::vector<int>& clusters)
    {
        const auto before = m_state->clustering();
        m_state->mergeClusters(clusters);
        QTRY_VERIFY_WITH_TIMEOUT(m_state->clustering() != before && !m_state->busy(), 60000);
    }

    test::SettingsSandbox m_sandbox;
    DatasetPtr m_data;
    std::unique_ptr<ExplorerState> m_state;
};

QTEST_MAIN(ExplorerGroupsTest)
#include "explorer_groups_test.moc"
