// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/sweep_strip.h"

#include "ui/tabs/clusters/clusters_fixture.h"
#include "widgets/wrap_label.h"

#include <QStackedWidget>

using namespace marquee;

class SweepStripTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void theReasonsComeBackWithTheRoom()
    {
        test::ClustersFixture shown(test::catalogueDataset(120));
        QVERIFY(shown.waitForWork());
        const auto* strip = shown.tab.findChild<SweepStrip*>();
        WrapLabel* reasons = strip->findChildren<WrapLabel*>().value(1);
        QVERIFY(reasons && !reasons->text().isEmpty());
        QTRY_VERIFY(reasons->isVisible());
        // As at a width where they took more lines than there is room for.
        reasons->hide();
        reasons->setMinimumHeight(strip->height());
        shown.tab.resize(1400, 900);
        QTRY_VERIFY(reasons->isVisible());
    }

    void mergingByHandIsSaid()
    {
        test::ClustersFixture shown(test::catalogueDataset(120));
        QVERIFY(shown.waitForWork());
        ClusteringOptions four = shown.state.clusteringDraft();
        four.clusters = 4;
        shown.state.runClustering(four);
        QVERIFY(shown.waitForWork());
        const WrapLabel* verdict = shown.tab.findChild<SweepStrip*>()->findChildren<WrapLabel*>().value(0);
        QVERIFY(!verdict->text().contains(QLatin1String("Merged")));
        shown.state.mergeClusters({0, 2});
        QTRY_COMPARE_WITH_TIMEOUT(verdict->text(), QStringLiteral("Merged by hand from 4 to 3 clusters."), 30000);
        shown.state.undoStack().undo();
        QVERIFY(!verdict->text().contains(QLatin1String("Merged")));
        QVERIFY(shown.waitForWork());
    }

    void theReasonsFitWhereTheTabIsShownAfterTheClustering()
    {
        ExplorerState state;
        QStackedWidget pages;
        pages.addWidget(new QWidget);
        auto* tab = new ClustersTab(state);
        pages.addWidget(tab);
        pages.resize(1440, 830);
        pages.show();
        state.setDataset(test::catalogueDataset(120));
        QTRY_VERIFY_WITH_TIMEOUT(state.clustering() && !state.busy(), 60000);
        pages.setCurrentWidget(tab);
        const WrapLabel* reasons = tab->findChild<SweepStrip*>()->findChildren<WrapLabel*>().value(1);
        QVERIFY(!reasons->text().isEmpty());
        QTRY_VERIFY(reasons->isVisible());
        QTRY_VERIFY(reasons->height() >= reasons->heightForWidth(reasons->width()));
    }
};

QTEST_MAIN(SweepStripTest)
#include "sweep_strip_test.moc"
