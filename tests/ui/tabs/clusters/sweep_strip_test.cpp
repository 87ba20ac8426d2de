// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/sweep_strip.h"

#include "charts/chart_view.h"
#include "charts/plot_chart.h"
#include "explorer/wording.h"
#include "tabs/clusters/gap_statistic_cell.h"
#include "ui/tabs/clusters/clusters_fixture.h"
#include "widgets/link_button.h"
#include "widgets/wrap_label.h"

#include <QStackedWidget>

#include <memory>

using namespace marquee;

class SweepStripTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_data = test::catalogueDataset(120);
    }
    void init()
    {
        m_shown = std::make_unique<test::ClustersFixture>(m_data);
        QVERIFY(m_shown->waitForWork());
    }
    void cleanup() { m_shown.reset(); }

    void theVerdictIsThereInFullAtAnyWidth_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("narrow") << QSize(1024, 560);
        QTest::newRow("wide") << QSize(1440, 800);
    }
    void theVerdictIsThereInFullAtAnyWidth()
    {
        QFETCH(QSize, size);
        m_shown->tab.resize(size);
        const auto labels = strip().findChildren<WrapLabel*>();
        for (int i : {0, 1}) {
            QTRY_VERIFY(labels.value(i)->isVisible() && !labels.value(i)->text().isEmpty());
            QTRY_VERIFY(labels.value(i)->height() >= labels.value(i)->heightForWidth(labels.value(i)->width()));
        }
        QTRY_VERIFY(strip().height() < 215); // and no higher than that takes
        QVERIFY(fromUtf8(state().clustering()->sweep->verdict) ==
                labels.value(0)->text() + QLatin1Char(' ') + labels.value(1)->text());
        for (const ChartView* view : strip().findChildren<ChartView*>())
            QVERIFY(!view->isVisible() || strip().rect().contains(view->mapTo(&strip(), view->rect().bottomRight())));
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
        state.setDataset(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(state.clustering() && !state.busy(), 60000);
        pages.setCurrentWidget(tab);
        const WrapLabel* reasons = tab->findChild<SweepStrip*>()->findChildren<WrapLabel*>().value(1);
        QVERIFY(!reasons->text().isEmpty());
        QTRY_VERIFY(reasons->isVisible());
        QTRY_VERIFY(reasons->height() >= reasons->heightForWidth(reasons->width()));
    }
    void aClickAboveAKTakesIt_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"Inertia", "Silhouette", "Calinski-Harabasz", "Davies-Bouldin", "Stability (ARI)"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aClickAboveAKTakesIt()
    {
        QFETCH(QString, name);
        ChartView& chart = view(name);
        const QPoint foot(chart.plotChart()->toPlot({7, 0}).toPoint().x(),
                          static_cast<int>(chart.plotChart()->plotArea().bottom()) - 2); // far from the curve
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, foot);
        QTRY_COMPARE(state().clustering()->profiles.size(), std::size_t{7});
        QCOMPARE(state().clusteringOptions().clusters, std::optional(7));
        QVERIFY(!state().clusteringStale());
        QVERIFY(state().clustering()->sweep); // the charts stay
        QCOMPARE(strip().findChildren<WrapLabel*>().value(0)->text(), QStringLiteral("k = 7, set by hand."));
    }
    void keysTakeAKAndGoOnFromThere()
    {
        ChartView& chart = view(QStringLiteral("Silhouette"));
        chart.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);
        QTRY_COMPARE(state().clustering()->profiles.size(), std::size_t{3});
        QVERIFY(QTest::qWaitFor([this] { return !state().busy(); }, 30000));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);
        QTRY_COMPARE(state().clustering()->profiles.size(), std::size_t{4});
    }
    void theGapStatisticComesByAButtonAndTakesAKToo()
    {
        QTest::mouseClick(&gapButton(), Qt::LeftButton);
        QVERIFY(state().busy());
        QVERIFY(gapButton().text().startsWith(QStringLiteral("Cancel")));
        QVERIFY(QTest::qWaitFor([this] { return gap().view().isVisible(); }, 60000));
        QVERIFY(!gapButton().isVisible());
        const QString sentence = gap().sentence();
        QVERIFY(sentence.startsWith(QStringLiteral("The gap statistic ")));
        QVERIFY(strip().findChildren<WrapLabel*>().value(1)->text().endsWith(sentence));
        QCOMPARE(gap().view().plotChart()->table().rows.size(), std::size_t{12}); // from k = 1
        const QPoint place = gap().view().plotChart()->toPlot({5, 0}).toPoint();
        QTest::mouseClick(gap().view().viewport(), Qt::LeftButton, {},
                          {place.x(), static_cast<int>(gap().view().plotChart()->plotArea().center().y())});
        QTRY_COMPARE(state().clustering()->profiles.size(), std::size_t{5});
        QVERIFY(gap().view().isVisible()); // it belongs to the sweep, which stays
    }
    void theGapStatisticCanBeCancelled()
    {
        QTest::mouseClick(&gapButton(), Qt::LeftButton);
        QTest::mouseClick(&gapButton(), Qt::LeftButton);
        QCOMPARE(gapButton().text(), QStringLiteral("Compute"));
        QVERIFY(QTest::qWaitFor([this] { return !state().busy(); }, 30000));
        QVERIFY(!gap().view().isVisible());
        QVERIFY(gap().sentence().isEmpty());
    }
    void anotherSweepForgetsTheGapStatistic()
    {
        QTest::mouseClick(&gapButton(), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([this] { return gap().view().isVisible(); }, 60000));
        ClusteringOptions options = state().clusteringDraft();
        options.seed = 3;
        state().runClustering(options);
        QVERIFY(QTest::qWaitFor([this] { return !state().busy(); }, 60000));
        QVERIFY(gapButton().isVisible() && !gap().view().isVisible());
        QVERIFY(gap().sentence().isEmpty());
    }
    void mergingByHandIsSaid()
    {
        ClusteringOptions four = state().clusteringDraft();
        four.clusters = 4;
        state().runClustering(four);
        QVERIFY(m_shown->waitForWork());
        const WrapLabel* verdict = strip().findChildren<WrapLabel*>().value(0);
        QVERIFY(!verdict->text().contains(QLatin1String("Merged")));
        state().mergeClusters({0, 2});
        QTRY_COMPARE_WITH_TIMEOUT(verdict->text(), QStringLiteral("Merged by hand from 4 to 3 clusters."), 30000);
        state().undoStack().undo();
        QVERIFY(!verdict->text().contains(QLatin1String("Merged")));
        QVERIFY(m_shown->waitForWork());
    }
    void picturesThatLeaveCarryTheirNames()
    {
        QCOMPARE(view(QStringLiteral("Silhouette")).plotChart()->foot().footer,
                 QStringLiteral("Silhouette, higher is better"));
    }
    void withoutASweepThereAreWordsAlone()
    {
        ExplorerState state;
        ClustersTab tab(state);
        tab.resize(1200, 700);
        tab.show();
        state.setDataset(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(state.clustering() && !state.busy(), 60000);
        ClusteringOptions options = state.clusteringDraft();
        options.seed = 9;
        options.clusters = 3;
        state.runClustering(options);
        QTRY_VERIFY_WITH_TIMEOUT(!state.busy() && !state.clustering()->sweep, 60000);
        auto* strip = tab.findChild<SweepStrip*>();
        QVERIFY(strip->isVisible() && strip->height() < 80);
        QVERIFY(!strip->findChild<GapStatisticCell*>()->isVisible());
    }

private:
    ExplorerState& state() { return m_shown->state; }
    SweepStrip& strip() { return *m_shown->tab.findChild<SweepStrip*>(); }
    GapStatisticCell& gap() { return *strip().findChild<GapStatisticCell*>(); }
    LinkButton& gapButton() { return *gap().findChild<LinkButton*>(); }
    ChartView& view(const QString& name)
    {
        for (auto* each : strip().findChildren<ChartView*>())
            if (each->accessibleName() == name)
                return *each;
        qFatal("no chart %s", qPrintable(name));
    }

    DatasetPtr m_data;
    std::unique_ptr<test::ClustersFixture> m_shown;
};

QTEST_MAIN(SweepStripTest)
#include "sweep_strip_test.moc"
