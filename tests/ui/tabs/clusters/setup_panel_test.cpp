// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/setup_panel.h"

#include "charts/chart_view.h"
#include "charts/plot_chart.h"
#include "explorer/stability_check.h"
#include "tabs/clusters/block_row.h"
#include "tabs/clusters/redundancy_list.h"
#include "tabs/clusters/sweep_strip.h"
#include "tabs/clusters/trust_bar.h"
#include "tabs/clusters/trust_meter.h"
#include "ui/tabs/clusters/clusters_fixture.h"
#include "widgets/slider_track.h"
#include "widgets/stale_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <memory>

using namespace marquee;

namespace {

constexpr int kTitles = 48;

} // namespace

class SetupPanelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_data = test::catalogueDataset(kTitles);
    }

    void init()
    {
        m_shown = std::make_unique<test::ClustersFixture>(m_data);
        QVERIFY(m_shown->waitForWork());
    }

    void cleanup() { m_shown.reset(); }

    void beginsFreshAndWithTheUsualWeights()
    {
        QVERIFY(!state().clusteringStale());
        QVERIFY(!stale().isVisible());
        for (int b = 0; b < kBlockCount; ++b)
            QCOMPARE(row(static_cast<Block>(b))->weight(),
                     FeatureOptions::defaultWeights()[static_cast<std::size_t>(b)]);
    }

    void detailsAreThoseOfTheFile()
    {
        const auto& catalogue = *m_data->catalogue;
        QCOMPARE(blockDetail(Block::Runtime, &catalogue), QStringLiteral("classes of length"));
        QStringList details;
        for (const QLabel* label : row(Block::AgeRating)->findChildren<QLabel*>())
            details << label->text();
        QVERIFY2(details.contains(blockDetail(Block::AgeRating, &catalogue)), qPrintable(details.join(u'|')));
        QVERIFY(blockDetail(Block::AgeRating, &catalogue).startsWith(QLatin1String("given for 100")));
        const auto minutes =
            readTableFromBytes("Title,Runtime,View Rating\nOne,142 min,R\nTwo,90 min,\n", "minutes.csv").value();
        const DatasetPtr other = makeDataset(minutes, guessSchema(*minutes)).value();
        QCOMPARE(blockDetail(Block::Runtime, other->catalogue.get()), QStringLiteral("minutes"));
        QVERIFY(blockDetail(Block::AgeRating, other->catalogue.get()).startsWith(QLatin1String("given for 50")));
    }

    void aWeightMakesTheClusteringStaleAndRecomputeRunsIt()
    {
        const double before = weight(Block::Genres);
        pressRight(Block::Genres);
        QVERIFY(weight(Block::Genres) > before);
        QVERIFY(state().clusteringStale());
        QVERIFY(stale().isVisible());
        const auto old = state().clustering();
        click(QStringLiteral("Recompute"));
        QVERIFY(m_shown->waitForWork());
        QVERIFY(state().clustering() != old);
        QCOMPARE(state().clusteringOptions().features.weights, state().clusteringDraft().features.weights);
        QVERIFY(!stale().isVisible());
    }

    void revertGoesBackToTheRun()
    {
        const double before = row(Block::Scores)->weight();
        pressRight(Block::Scores);
        QVERIFY(stale().isVisible());
        click(QStringLiteral("Revert"));
        QVERIFY(!stale().isVisible());
        QVERIFY(!state().clusteringStale());
        QCOMPARE(row(Block::Scores)->weight(), before);
    }

    void aBlockIsSwitchedOffAndOn()
    {
        auto* box = row(Block::Genres)->findChild<QCheckBox*>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(weight(Block::Genres), 0.0);
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(weight(Block::Genres), FeatureOptions::defaultWeights()[static_cast<std::size_t>(Block::Genres)]);
        QVERIFY(!state().clusteringStale());
    }

    void runTurnsIntoCancel()
    {
        const auto old = state().clustering();
        click(QStringLiteral("Run clustering"));
        QVERIFY(state().clusterJob().isRunning());
        QVERIFY(!m_shown->button(QStringLiteral("Run clustering")));
        click(QStringLiteral("Cancel"));
        QVERIFY(!state().clusterJob().isRunning());
        QVERIFY(m_shown->button(QStringLiteral("Run clustering")));
        QCOMPARE(state().clustering(), old);
        click(QStringLiteral("Run clustering"));
        QVERIFY(m_shown->waitForWork());
        QVERIFY(state().clustering() != old);
        QCOMPARE(state().clustering()->model->labels, old->model->labels);
    }

    void aCancelledFirstRunStillGivesPicks()
    {
        ExplorerState fresh;
        fresh.setDataset(m_data);
        fresh.clusterJob().cancel();
        QTRY_VERIFY(fresh.recommender());
        QVERIFY(!fresh.clustering());
    }

    void tooManyClustersAreReportedAndTheOldOnesStay()
    {
        const auto old = state().clustering();
        click(QStringLiteral("Set"));
        QCOMPARE(state().clusteringDraft().clusters, std::optional(static_cast<int>(old->profiles.size())));
        type(QStringLiteral("k"), 50);
        QCOMPARE(state().clusteringDraft().clusters, std::optional(50));
        QSignalSpy failed(&state(), &ExplorerState::clusteringFailed);
        click(QStringLiteral("Run clustering"));
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(!state().busy());
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::TooFewRows);
        QCOMPARE(state().clustering(), old);
        QVERIFY(state().clusteringStale());
        QVERIFY(stale().isVisible());
        QVERIFY(state().recommender());
    }

    void kIsSetByHandAndAutomaticallyAgain()
    {
        click(QStringLiteral("Set"));
        type(QStringLiteral("k"), 4);
        QVERIFY(!field(QStringLiteral("Try k from"))->isVisible());
        click(QStringLiteral("Run clustering"));
        QVERIFY(m_shown->waitForWork());
        QCOMPARE(state().clustering()->profiles.size(), std::size_t{4});
        QVERIFY(state().clustering()->sweep); // the one before still holds
        QVERIFY(m_shown->tab.findChildren<ChartView*>().first()->isVisible());
        type(QStringLiteral("Seed"), 7);
        click(QStringLiteral("Run clustering"));
        QVERIFY(m_shown->waitForWork());
        QVERIFY(!state().clustering()->sweep);
        QVERIFY(!m_shown->tab.findChildren<ChartView*>().first()->isVisible());
        click(QStringLiteral("Automatic"));
        QVERIFY(!state().clusteringDraft().clusters);
        QVERIFY(!field(QStringLiteral("k"))->isVisible());
    }

    void seedAndRestartsAreTold()
    {
        type(QStringLiteral("Seed"), 7);
        type(QStringLiteral("Restarts"), 3);
        QCOMPARE(state().clusteringDraft().seed, std::uint64_t{7});
        QCOMPARE(state().clusteringDraft().restarts, 3);
    }

    void howNumbersAreMeasuredAndFittedIsTold()
    {
        choose(QStringLiteral("Numbers by"), 1);
        choose(QStringLiteral("Gaps become"), 1);
        choose(QStringLiteral("Fit"), 2);
        QVERIFY(state().clusteringDraft().features.standardisation == Standardisation::Robust);
        QVERIFY(state().clusteringDraft().features.gaps == GapFilling::Median);
        QVERIFY(state().clusteringDraft().method == FitMethod::MiniBatch);
        QVERIFY(state().clusteringStale());
        click(QStringLiteral("Revert"));
        QVERIFY(!state().clusteringStale());
        QCOMPARE(combo(QStringLiteral("Fit"))->currentIndex(), 1);
        choose(QStringLiteral("Fit"), 2);
        click(QStringLiteral("Run clustering"));
        QVERIFY(m_shown->waitForWork());
        QVERIFY(state().clustering()->miniBatch);
    }

    void aRepeatedFeatureIsOfferedLessWeight()
    {
        RedundancyList list;
        QSignalSpy halve(&list, &RedundancyList::halveRequested);
        list.setPairs({{Block::Popularity, Block::Awards, "Votes (log)", "Awards received (log)", 0.9},
                       {Block::Popularity, Block::Awards, "Votes (log)", "Awards nominated (log)", 0.9},
                       {Block::Awards, Block::Awards, "Awards received (log)", "Awards nominated (log)", 0.82}});
        const auto offers = list.findChildren<QPushButton*>();
        QCOMPARE(offers.size(), 1); // one a block, none within a block
        QCOMPARE(offers[0]->text(), QStringLiteral("Halve the weight of Awards"));
        offers[0]->click();
        QCOMPARE(halve.count(), 1);
        QVERIFY(halve[0][0].value<Block>() == Block::Awards);
        list.setPairs({});
        QVERIFY(!list.isVisibleTo(nullptr));
    }

    void theTrustMeterChecksOnRequest()
    {
        auto* meter = m_shown->tab.findChild<TrustMeter*>();
        const auto bars = meter->findChildren<TrustBar*>();
        QCOMPARE(bars.size(), 2);
        QVERIFY(!bars[0]->isVisible());
        click(QStringLiteral("Check"));
        QTRY_VERIFY_WITH_TIMEOUT(m_shown->tab.stability().result() != nullptr, 30000);
        QVERIFY(bars[0]->isVisible() && bars[1]->isVisible());
        QCOMPARE(bars[0]->value(), m_shown->tab.stability().result()->overSeeds);
        QVERIFY(!m_shown->button(QStringLiteral("Check")));
        click(QStringLiteral("Run clustering")); // other clusters: not yet checked
        QVERIFY(m_shown->waitForWork());
        QVERIFY(!bars[0]->isVisible());
        QVERIFY(m_shown->button(QStringLiteral("Check")));
    }

    void theRangeOfKNeverTurnsRound()
    {
        type(QStringLiteral("to"), 6);
        type(QStringLiteral("Try k from"), 9);
        QCOMPARE(state().clusteringDraft().kMin, 9);
        QCOMPARE(state().clusteringDraft().kMax, 9);
        QCOMPARE(field(QStringLiteral("to"))->value(), 9);
    }

    void aClickOnTheSweepAsksForThatK()
    {
        QVERIFY(state().clustering()->sweep);
        const auto& points = state().clustering()->sweep->points;
        auto* chart = m_shown->tab.findChildren<SweepStrip*>().first()->findChildren<ChartView*>().at(1);
        const auto& point = points.at(points.size() / 2);
        const QPoint place =
            chart->plotChart()->toPlot({static_cast<double>(point.k), point.quality.silhouette}).toPoint();
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(state().clusteringDraft().clusters, std::optional(point.k));
        QCOMPARE(field(QStringLiteral("k"))->value(), point.k);
    }

    void aNarrowWindowKeepsTheSetUpInAPopup()
    {
        auto* panel = m_shown->tab.findChild<SetupPanel*>();
        const QString name = QStringLiteral("Set-up: features, k, seed");
        QVERIFY(panel->isVisible() && !m_shown->button(name));
        m_shown->tab.resize(1000, 700);
        QTRY_VERIFY(!panel->isVisible());
        QVERIFY(m_shown->button(name));
        QTest::mouseClick(m_shown->button(name), Qt::LeftButton);
        QVERIFY(panel->isVisible());
        QCOMPARE(QApplication::activePopupWidget(), panel->window());
        auto* box = row(Block::Era)->findChild<QCheckBox*>();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QCOMPARE(weight(Block::Era) == 0, !box->isChecked());
        QVERIFY(state().clusteringStale());
        QTest::keyClick(panel->window(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        m_shown->tab.resize(1440, 900);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!m_shown->button(name));
        QCOMPARE(panel->window(), m_shown->tab.window());
    }

private:
    QComboBox* combo(const QString& name)
    {
        for (auto* box : m_shown->tab.findChildren<QComboBox*>())
            if (box->accessibleName() == name)
                return box;
        return nullptr;
    }
    void choose(const QString& name, int index)
    {
        QComboBox* box = combo(name);
        QVERIFY(box != nullptr);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), index);
    }
    ExplorerState& state() const { return m_shown->state; }
    StaleBar& stale() const { return *m_shown->tab.findChild<StaleBar*>(); }
    double weight(Block block) const
    {
        return state().clusteringDraft().features.weights[static_cast<std::size_t>(block)];
    }

    BlockRow* row(Block block) const
    {
        for (auto* row : m_shown->tab.findChild<SetupPanel*>()->findChildren<BlockRow*>())
            if (row->block() == block)
                return row;
        return nullptr;
    }

    void pressRight(Block block) const
    {
        auto* track = row(block)->findChild<SliderTrack*>();
        track->setFocus();
        QTest::keyClick(track, Qt::Key_Right);
    }

    void click(const QString& text) const
    {
        QVERIFY2(m_shown->button(text), qPrintable(text));
        QTest::mouseClick(m_shown->button(text), Qt::LeftButton);
    }

    QSpinBox* field(const QString& name) const
    {
        for (auto* box : m_shown->tab.findChildren<QSpinBox*>())
            if (box->accessibleName() == name)
                return box;
        return nullptr;
    }

    void type(const QString& name, int value) const
    {
        auto* box = field(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(value));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->value(), value);
    }

    DatasetPtr m_data;
    std::unique_ptr<test::ClustersFixture> m_shown;
};

QTEST_MAIN(SetupPanelTest)
#include "setup_panel_test.moc"
