// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/stability_check.h"

#include "explorer/explorer_state.h"
#include "ui/mainwindow/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace marquee;

class StabilityCheckTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_state = std::make_unique<ExplorerState>();
        m_check = std::make_unique<StabilityCheck>(*m_state);
    }
    void cleanup()
    {
        m_check.reset();
        m_state.reset();
    }

    void withoutClustersThereIsNothingToCheck()
    {
        m_check->run();
        QVERIFY(!m_check->job().isRunning());
        QVERIFY(!m_check->result());
    }

    void theClustersOnScreenAreJudged()
    {
        cluster(3);
        QSignalSpy changed(m_check.get(), &StabilityCheck::changed);
        m_check->run();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 30000);
        QCOMPARE(m_check->result()->clusterJaccard.size(), std::size_t{3});
        QVERIFY(m_check->result()->overSeeds <= 1);
    }

    void newClustersMakeItForget()
    {
        cluster(3);
        m_check->run();
        QTRY_VERIFY_WITH_TIMEOUT(m_check->result() != nullptr, 30000);
        QSignalSpy changed(m_check.get(), &StabilityCheck::changed);
        m_state->renameCluster(0, QStringLiteral("Mine")); // a name changes nothing
        QVERIFY(m_check->result());
        cluster(2);
        QVERIFY(!m_check->result());
        QCOMPARE(changed.count(), 1);
    }

    void aStaleCheckIsNeverShown()
    {
        cluster(3);
        m_check->run();
        QVERIFY(m_check->job().isRunning());
        m_state->closeFile();
        QVERIFY(!m_check->job().isRunning());
        QTest::qWait(50);
        QVERIFY(!m_check->result());
    }

private:
    void cluster(int k)
    {
        if (!m_state->dataset())
            m_state->setDataset(test::catalogueDataset(60));
        ClusteringOptions options;
        options.clusters = k;
        options.restarts = 2;
        m_state->runClustering(options);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_state->clustering() && m_state->clustering()->model->clusters() == k && !m_state->busy(), 30000);
    }

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<StabilityCheck> m_check;
};

QTEST_MAIN(StabilityCheckTest)
#include "stability_check_test.moc"
