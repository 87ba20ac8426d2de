// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/silhouette_pane.h"

#include "charts/chart_view.h"
#include "charts/plot_chart.h"
#include "charts/silhouette_chart.h"
#include "tabs/clusters/cluster_views.h"
#include "tabs/clusters/scatter_tools.h"
#include "ui/tabs/clusters/clusters_fixture.h"
#include "widgets/link_button.h"

#include <algorithm>
#include <memory>

using namespace marquee;

class SilhouettePaneTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_data = test::catalogueDataset(90);
    }
    void init()
    {
        m_shown = std::make_unique<test::ClustersFixture>(m_data);
        QVERIFY(m_shown->waitForWork());
        QTest::mouseClick(m_shown->button(QStringLiteral("Silhouettes")), Qt::LeftButton);
        QVERIFY(settled());
        QVERIFY(view().isVisible() && !m_shown->scatter().isVisible());
    }
    void cleanup() { m_shown.reset(); }

    void theSwitchWorksByKeysAndChangesTheTools()
    {
        const auto* tools = m_shown->tab.findChild<ScatterTools*>();
        QVERIFY(!tools->isVisible());
        auto* chosen = m_shown->button(QStringLiteral("Silhouettes"));
        chosen->setFocus();
        QTest::keyClick(chosen, Qt::Key_Left);
        QVERIFY(tools->isVisible() && m_shown->scatter().isVisible() && !view().isVisible());
    }
    void aBarSelectsItsTitleAndMakesItCurrent()
    {
        const SilhouetteMark mark = marks().front();
        QCOMPARE(mark.last, std::size_t{1}); // a bar a title
        click(0);
        QCOMPARE(state().selection().ids, TitleIds{bands().bands[0].titles.front()});
        QCOMPARE(state().current(), std::optional(bands().bands[0].titles.front()));
        QVERIFY(settled());
        click(0);
        QVERIFY(state().selection().ids.empty()); // taken back
    }
    void aNameSelectsItsCluster()
    {
        clickAt({20, centre(indexOf(SilhouetteMark::Kind::Cluster, 1)).y()});
        QCOMPARE(state().selection().ids, m_shown->titlesOf(1));
        QCOMPARE(state().selection().reason, state().clusterName(1));
        QVERIFY(settled());
        QVERIFY(view().plotChart()->yAxis().ticks.at(1).picked);
    }
    void withControlChoicesAddUp()
    {
        clickAt({20, centre(indexOf(SilhouetteMark::Kind::Cluster, 0)).y()});
        QVERIFY(settled());
        const int y = centre(indexOf(SilhouetteMark::Kind::Cluster, 1)).y();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ControlModifier, {20, y});
        QCOMPARE(state().selection().ids.size(), m_shown->titlesOf(0).size() + m_shown->titlesOf(1).size());
    }
    void aDragSelectsTheBarsAlone()
    {
        const QPoint from = centre(2), to = centre(6);
        test::drag(*view().viewport(), {from, to});
        const TitleIds titles = bands().bands[0].titles;
        TitleIds expected(titles.begin() + 2, titles.begin() + 7);
        std::sort(expected.begin(), expected.end());
        QCOMPARE(state().selection().ids, expected);
    }
    void keysReachBarsAndClusters()
    {
        view().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&view(), Qt::Key_Down);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(state().selection().ids, TitleIds{bands().bands[0].titles[1]});
        QVERIFY(settled());
        QTest::keyClick(&view(), Qt::Key_End); // the last cluster
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(state().selection().ids, m_shown->titlesOf(static_cast<int>(bands().bands.size()) - 1));
    }
    void theLinkSelectsWhatIsCloserElsewhere()
    {
        const TitleIds closer = closerElsewhere(bands());
        auto* link = m_shown->tab.views().silhouettePane().tools().findChild<LinkButton*>();
        QCOMPARE(link->isVisible(), !closer.empty());
        if (closer.empty())
            QSKIP("every title is closest to its own cluster");
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(state().selection().ids, closer);
    }
    void theFilterLeavesWhatPasses()
    {
        Filter filter;
        filter.type = TitleType::Film;
        state().setFilter(filter, QStringLiteral("test"));
        QVERIFY(settled());
        const auto drawn = view().plotChart()->caption().footer;
        QVERIFY(drawn.endsWith(QStringLiteral("used of 90")));
        QCOMPARE(drawn, QStringLiteral("%1 used of 90").arg(bands().titles));
        QVERIFY(bands().titles < state().clustering()->features->titles.size());
    }
    void hiddenClustersHaveNoBand()
    {
        const std::size_t all = view().plotChart()->table().rows.size();
        const auto hidden = m_shown->titlesOf(0).size();
        QTest::mouseClick(m_shown->header(0), Qt::LeftButton, {}, m_shown->nameOf(0));
        QVERIFY(settled());
        QCOMPARE(view().plotChart()->table().rows.size(), all - 1);
        QCOMPARE(view().plotChart()->caption().footer,
                 QStringLiteral("%1 used of 90").arg(state().clustering()->features->titles.size() - hidden));
        QTest::mouseClick(m_shown->header(0), Qt::LeftButton, {}, m_shown->nameOf(0));
        QVERIFY(settled());
        QCOMPARE(view().plotChart()->table().rows.size(), all);
    }
    void namesGivenByHandAreShown()
    {
        state().renameCluster(0, QStringLiteral("Ours"));
        QCOMPARE(view().plotChart()->yAxis().ticks.first().label, QStringLiteral("1 Ours"));
    }
    void anEmptySpotClearsTheSelection()
    {
        click(0);
        QVERIFY(settled());
        clickAt({view().width() / 2, 4});
        QVERIFY(state().selection().ids.empty());
    }
    void oneClusterHasNoSilhouettes()
    {
        ClusteringOptions options = state().clusteringDraft();
        options.clusters = 1;
        state().runClustering(options);
        QTRY_VERIFY(state().clustering()->profiles.size() == 1);
        QVERIFY(settled());
        QVERIFY(view().plotChart()->emptyText().contains(QStringLiteral("two clusters")));
    }
    void withoutAClusteringTheScatterSaysWhatIsMissing()
    {
        state().closeFile();
        QVERIFY(!view().isVisible());
        QVERIFY(!m_shown->button(QStringLiteral("Silhouettes"))->isEnabled());
    }

private:
    ExplorerState& state() { return m_shown->state; }
    ChartView& view() { return m_shown->tab.views().silhouettePane().view(); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !state().busy() && view().plotChart() != nullptr; }, 30000);
    }
    SilhouetteBands bands() { return silhouetteBands(*state().clustering(), state().shown()); }
    std::vector<SilhouetteMark> marks() { return silhouetteMarks(bands()); }
    std::size_t indexOf(SilhouetteMark::Kind kind, std::size_t band)
    {
        const auto all = marks();
        return static_cast<std::size_t>(
            std::find_if(all.begin(), all.end(),
                         [&](const SilhouetteMark& mark) { return mark.kind == kind && mark.band == band; }) -
            all.begin());
    }
    QPoint centre(std::size_t mark)
    {
        return view().plotChart()->toPlot(view().plotChart()->marks().places[mark]).center().toPoint();
    }
    void click(std::size_t mark) { clickAt(centre(mark)); }
    void clickAt(const QPoint& place) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place); }

    DatasetPtr m_data;
    std::unique_ptr<test::ClustersFixture> m_shown;
};

QTEST_MAIN(SilhouettePaneTest)
#include "silhouette_pane_test.moc"
