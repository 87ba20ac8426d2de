// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/components_pane.h"

#include "charts/chart_view.h"
#include "charts/plot_chart.h"
#include "tabs/clusters/cluster_views.h"
#include "ui/tabs/clusters/clusters_fixture.h"

#include <memory>

using namespace marquee;

class ComponentsPaneTest : public QObject
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
        QTest::mouseClick(m_shown->button(QStringLiteral("Components")), Qt::LeftButton);
        QVERIFY(settled());
        QVERIFY(pane().isVisible() && !m_shown->scatter().isVisible());
    }
    void cleanup() { m_shown.reset(); }

    void allComponentsOfTheMatrixAreShown()
    {
        QCOMPARE(scree().marks().size(), m_shown->state.clustering()->features->names.size());
        QVERIFY(!pane().scree().accessibleDescription().isEmpty());
        QVERIFY(!pane().loadings().accessibleDescription().isEmpty());
        QVERIFY(loadings().caption().title.contains("PC 1"));
    }
    void aClickListsTheLoadingsAndTakesTheHorizontalAxis()
    {
        click(2);
        QVERIFY(loadings().caption().title.contains("PC 3"));
        QCOMPARE(axes(), std::pair(2, 1));
        QVERIFY(scree().marks().value(2).contains("horizontal axis"));
    }
    void withControlItTakesTheVerticalAxis()
    {
        click(3, Qt::ControlModifier);
        QCOMPARE(axes(), std::pair(0, 3));
    }
    void aComponentOnTheOtherAxisChangesPlaces()
    {
        click(1); // stands on the vertical axis
        QCOMPARE(axes(), std::pair(1, 0));
    }
    void oneThatIsNotOnOfferOnlyShowsItsLoadings()
    {
        const int offered = static_cast<int>(m_shown->state.clustering()->pca->loadings.rows());
        QVERIFY(scree().marks().size() > static_cast<std::size_t>(offered));
        click(offered);
        QVERIFY(loadings().caption().title.contains(QStringLiteral("PC %1 ").arg(offered + 1)));
        QCOMPARE(axes(), std::pair(0, 1));
        QVERIFY(!m_shown->button(QStringLiteral("PC %1 on the vertical axis").arg(offered + 1)));
    }
    void theLinksDoTheSame()
    {
        QVERIFY(!m_shown->button(QStringLiteral("PC 1 on the horizontal axis"))); // it is there already
        auto* link = m_shown->button(QStringLiteral("PC 1 on the vertical axis"));
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(axes(), std::pair(1, 0));
    }
    void keysChooseComponents()
    {
        pane().scree().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&pane().scree(), Qt::Key_Right);
        QTest::keyClick(&pane().scree(), Qt::Key_Return);
        QVERIFY(loadings().caption().title.contains("PC 2"));
        QCOMPARE(axes(), std::pair(1, 0));
    }
    void otherClustersKeepTheComponents()
    {
        click(2);
        ClusteringOptions draft = m_shown->state.clusteringDraft();
        draft.clusters = 3;
        m_shown->state.runClustering(draft);
        QTRY_COMPARE(m_shown->state.clustering()->profiles.size(), std::size_t{3});
        QVERIFY(settled());
        QVERIFY(loadings().caption().title.contains("PC 3"));
        QCOMPARE(axes().first, 2);
    }

private:
    bool settled()
    {
        return QTest::qWaitFor([this] { return !m_shown->state.busy() && pane().scree().plotChart(); }, 20000);
    }
    ComponentsPane& pane() { return m_shown->tab.views().componentsPane(); }
    PlotChart& scree() { return *pane().scree().plotChart(); }
    PlotChart& loadings() { return *pane().loadings().plotChart(); }
    std::pair<int, int> axes()
    {
        const ScatterPane& scatter = m_shown->tab.scatterPane();
        return {scatter.componentOn(Qt::Horizontal), scatter.componentOn(Qt::Vertical)};
    }
    void click(int component, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        const QRectF place = scree().marks().places.at(static_cast<std::size_t>(component));
        const QPointF at = scree().toPlot({place.center().x(), 0.5});
        QTest::mouseClick(pane().scree().viewport(), Qt::LeftButton, keys,
                          pane().scree().mapFromScene(scree().mapToScene(at)));
    }

    DatasetPtr m_data;
    std::unique_ptr<test::ClustersFixture> m_shown;
};

QTEST_MAIN(ComponentsPaneTest)
#include "components_pane_test.moc"
