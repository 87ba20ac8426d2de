// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/model_controller.h"

#include "clustering/clustering.h"
#include "explorer/explorer_state.h"
#include "mainwindow/main_window.h"
#include "mainwindow/message_bar.h"
#include "ui/mainwindow/window_fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace marquee;

class ModelControllerTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutClustersNothingIsOffered()
    {
        ExplorerState state;
        MainWindow window(state);
        QVERIFY(!window.actionSet().saveModel->isEnabled());
        QVERIFY(!window.actionSet().applyModel->isEnabled());
    }

    void aSavedModelBringsClustersAndNamesBack()
    {
        ExplorerState state;
        MainWindow window(state);
        state.setDataset(test::catalogueDataset(60));
        waitForClusters(state);
        state.renameCluster(0, QStringLiteral("My segment"));
        const auto fitted = state.clustering();
        const QString path = m_dir.filePath(QStringLiteral("model.json"));
        auto& models = *window.findChild<ModelController*>();
        models.saveTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!state.busy());

        ClusteringOptions other = state.clusteringDraft();
        other.clusters = fitted->model->clusters() == 2 ? 3 : 2;
        state.runClustering(other);
        QTRY_VERIFY(state.clustering() != fitted && !state.busy());
        models.applyFrom(path);
        QTRY_VERIFY(!state.busy());
        QVERIFY(state.clustering()->clusterOfTitle == fitted->clusterOfTitle);
        QCOMPARE(state.clusterName(0), QStringLiteral("My segment"));
        QVERIFY(!state.clusteringStale());
    }

    void aBrokenModelIsReportedAndTheClustersStay()
    {
        ExplorerState state;
        MainWindow window(state);
        window.show();
        state.setDataset(test::catalogueDataset(60));
        waitForClusters(state);
        const auto before = state.clustering();
        const QString path = m_dir.filePath(QStringLiteral("broken.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        window.findChild<ModelController*>()->applyFrom(path);
        QVERIFY(window.messages().isVisible());
        QVERIFY(!state.clusterJob().isRunning());
        QCOMPARE(state.clustering(), before);
    }

private:
    static void waitForClusters(ExplorerState& state)
    {
        QTRY_VERIFY_WITH_TIMEOUT(state.clustering() && !state.busy(), 60000);
    }

    QTemporaryDir m_dir;
};

QTEST_MAIN(ModelControllerTest)
#include "model_controller_test.moc"
