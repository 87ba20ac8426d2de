// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/passport_list.h"

#include "explorer/trust_words.h"
#include "tabs/clusters/compare_dialog.h"
#include "tabs/clusters/passport_details.h"
#include "tabs/clusters/passport_words.h"
#include "theme/numbers.h"
#include "ui/mainwindow/clipped_text.h"
#include "ui/tabs/clusters/clusters_fixture.h"
#include "widgets/link_line.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <memory>

using namespace marquee;

namespace {

constexpr int kTitles = 60;

} // namespace

class PassportListTest : public QObject
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
        ClusteringOptions three = state().clusteringDraft();
        three.clusters = 3;
        state().runClustering(three);
        QVERIFY(m_shown->waitForWork());
        QCOMPARE(headers().size(), 3);
    }

    void cleanup() { m_shown.reset(); }

    void aPassportForEveryCluster()
    {
        std::size_t titles = 0;
        for (int c = 0; c < 3; ++c) {
            const auto& profile = state().clustering()->profiles[static_cast<std::size_t>(c)];
            QCOMPARE(headers()[c]->text(), QString::fromStdString(profile.name));
            QVERIFY(headers()[c]->accessibleName().contains(QStringLiteral("%1 titles").arg(profile.size)));
            titles += profile.size;
        }
        QCOMPARE(titles, state().clustering()->features->titles.size());
    }

    void aClickHidesAClusterAndItsPointsCannotBePicked()
    {
        const TitleId title = m_shown->freestTitle(1);
        QVERIFY(m_shown->room(title) > 3);
        clickName(1);
        QCOMPARE(passports().hidden(), (std::vector<bool>{false, true, false}));
        m_shown->click(title);
        QVERIFY(!state().current() || state().clusterOf(*state().current()) != 1);
        clickName(1);
        QCOMPARE(passports().hidden(), (std::vector<bool>{false, false, false}));
        m_shown->click(title);
        QCOMPARE(state().current(), std::optional(title));
    }

    void aHiddenClusterIsDrawnHollow()
    {
        const QPoint badge(21 - 7, headers()[0]->height() / 2 - 7); // within its fill, beside the number
        const auto colour = [&] { return headers()[0]->grab().toImage().pixelColor(badge); };
        QCOMPARE(colour(), currentTheme().classColour(0));
        clickName(0);
        QVERIFY(colour() != currentTheme().classColour(0));
    }

    void hiddenPointsAreNotSelected()
    {
        clickName(2);
        m_shown->scatter().setTool(ClusterScatter::Tool::Rectangle);
        const QRect all = m_shown->canvas().rect().adjusted(2, 2, -2, -2);
        test::drag(m_shown->canvas(), {all.topLeft(), all.bottomRight()});
        QVERIFY(!state().selection().ids.empty());
        for (const TitleId id : state().selection().ids)
            QVERIFY(state().clusterOf(id) != 2);
        QCOMPARE(state().selection().ids.size() + m_shown->titlesOf(2).size(), state().dataset()->size());
    }

    void aDoubleClickIsolatesAndAnotherRestores()
    {
        test::doubleClick(*headers()[1], m_shown->nameOf(1));
        QCOMPARE(passports().hidden(), (std::vector<bool>{true, false, true}));
        test::doubleClick(*headers()[2], m_shown->nameOf(2));
        QCOMPARE(passports().hidden(), (std::vector<bool>{true, true, false}));
        test::doubleClick(*headers()[2], m_shown->nameOf(2));
        QCOMPARE(passports().hidden(), (std::vector<bool>{false, false, false}));
    }

    void spaceHidesAndEnterOpens()
    {
        headers()[0]->setFocus();
        QTest::keyClick(headers()[0], Qt::Key_Space);
        QCOMPARE(passports().hidden(), (std::vector<bool>{true, false, false}));
        QTest::keyClick(headers()[0], Qt::Key_Return);
        QCOMPARE(passports().openCluster(), 0);
        QVERIFY(headers()[0]->isOpen());
        QVERIFY(details() && details()->isVisible());
        QTest::keyClick(headers()[0], Qt::Key_Return);
        QCOMPARE(passports().openCluster(), -1);
        QVERIFY(!details());
    }

    void oneIsOpenAtATime()
    {
        clickChevron(0);
        clickChevron(2);
        QCOMPARE(passports().openCluster(), 2);
        QVERIFY(!headers()[0]->isOpen());
        QCOMPARE(passports().hidden(), (std::vector<bool>{false, false, false})); // the chevron hides nothing
        const auto& profile = state().clustering()->profiles[2];
        QVERIFY(says(percentText(profile.share, 1)));
        QVERIFY(says(decimalText(profile.silhouette)));
    }

    void everyMeanScoreHasItsIntervalAndCount()
    {
        clickChevron(0);
        const auto& profile = state().clustering()->profiles[0];
        for (const MeanInterval* mean :
             {&profile.weightedScore, &profile.imdb, &profile.rottenTomatoes, &profile.metacritic}) {
            if (mean->n < 2)
                continue;
            const int decimals = mean->mean > 10 ? 1 : 2;
            QVERIFY(says(decimalText(mean->mean, decimals)));
            QVERIFY(says(
                QStringLiteral("%1 – %2").arg(decimalText(mean->low, decimals), decimalText(mean->high, decimals))));
            QVERIFY(says(integerText(static_cast<qint64>(mean->n))));
        }
    }

    void aProfileAgainstTheCatalogue()
    {
        clickChevron(1);
        const auto* strip = details()->findChild<IntervalStrip*>();
        QVERIFY(strip);
        const auto& differences = state().clustering()->profiles[1].differences;
        QCOMPARE(strip->numbers().dots.size(), differences.size());
        QCOMPARE(strip->numbers().zero, std::optional(0.0));
        QVERIFY(strip->numbers().bars);
        const StripNumbers other =
            profileStrip(*state().clustering(), state().clustering()->profiles[0]); // one scale for all
        QCOMPARE(other.range.low, strip->numbers().range.low);
        QCOMPARE(other.range.high, -other.range.low);
        for (std::size_t i = 0; i < differences.size(); ++i)
            QCOMPARE(strip->numbers().dots[i].value, differences[i].deviation.mean);
        QVERIFY(strip->accessibleName().contains(QLatin1String("Weighted score")));
    }

    void threeCentralAndThreeBoundaryTitlesCanBeClicked()
    {
        clickChevron(2);
        const auto& profile = state().clustering()->profiles[2];
        const auto lines = details()->findChildren<LinkLine*>();
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0]->text(), titleWithYear(*m_data->catalogue, profile.central[0]));
        QTest::mouseClick(lines[0], Qt::LeftButton);
        QCOMPARE(state().selection().ids, TitleIds{profile.central[0]});
        QCOMPARE(state().current(), std::optional(profile.central[0]));
        lines[4]->setFocus();
        QTest::keyClick(lines[4], Qt::Key_Return);
        QCOMPARE(state().selection().ids, TitleIds{profile.boundary[1].title});
        const int other = profile.boundary[0].other;
        QVERIFY(other != 2);
        QVERIFY(lines[3]->remark().contains(state().clusterName(other)));
        state().renameCluster(other, QStringLiteral("Matinees"));
        QVERIFY(lines[3]->remark().endsWith(QLatin1String("Matinees")));
        QVERIFY(lines[3]->accessibleName().contains(QLatin1String("Matinees")));
    }

    void trustIsSaidOnceItIsKnown()
    {
        clickChevron(0);
        QVERIFY(!says(QStringLiteral("Solid")));
        auto stability = std::make_shared<ClusterStability>();
        stability->clusterJaccard = {0.91, 0.65, 0.3};
        passports().setStability(stability);
        QVERIFY(says(trustText(0.91)));
        QVERIFY(trustText(0.91).startsWith(QLatin1String("Solid")) && trustText(0.91).contains(percentText(0.91)));
        QVERIFY(headers()[1]->accessibleDescription().contains(QLatin1String("Shaky")));
        clickChevron(2); // opened after it was known
        QVERIFY(says(QStringLiteral("Unreliable")));
        passports().setStability(nullptr);
        QVERIFY(!says(QStringLiteral("Unreliable")));
        stability = std::make_shared<ClusterStability>();
        stability->clusterJaccard = {1, 1}; // of other clusters
        passports().setStability(stability);
        QVERIFY(!says(QStringLiteral("Solid")));
        QVERIFY(!headers()[0]->accessibleDescription().contains(QLatin1String("Solid")));
    }

    void newClustersForgetTheTrustInTheOld()
    {
        auto stability = std::make_shared<ClusterStability>();
        stability->clusterJaccard = {0.9, 0.9, 0.9};
        passports().setStability(stability);
        ClusteringOptions other = state().clusteringDraft();
        other.seed = 5;
        state().runClustering(other);
        QVERIFY(m_shown->waitForWork());
        QVERIFY(!headers()[0]->accessibleDescription().contains(QLatin1String("Solid")));
    }

    void nothingIsCutOff()
    {
        for (const QSize& size : {QSize(1440, 900), QSize(900, 620)}) {
            m_shown->tab.resize(size);
            for (int c = 0; c < 3; ++c) {
                passports().open(c);
                auto stability = std::make_shared<ClusterStability>();
                stability->clusterJaccard = {0.91, 0.65, 0.3};
                passports().setStability(stability);
                QTest::qWait(20);
                const QStringList clipped = test::clippedTexts(passports());
                QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
            }
        }
    }

    void selectsTheTitles()
    {
        clickChevron(1);
        click(QStringLiteral("Select titles"));
        QCOMPARE(state().selection().ids, m_shown->titlesOf(1));
        QVERIFY(state().selection().reason.startsWith(QLatin1String("Cluster 2")));
    }

    void keepsOnlyTheTitles()
    {
        clickChevron(1);
        click(QStringLiteral("Keep only"));
        QCOMPARE(state().filter().clusters, std::vector<int>{1});
        QCOMPARE(state().shown(), m_shown->titlesOf(1));
        QCOMPARE(m_shown->scatter().layer().points()->titles, m_shown->titlesOf(1));
        state().undoStack().undo();
        QVERIFY(state().filter().empty());
    }

    void comparesItsCluster()
    {
        clickChevron(1);
        click(QStringLiteral("Compare…"));
        const auto* dialog = m_shown->tab.findChild<CompareDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->first(), (TitleGroup{GroupKind::Cluster, 1}));
        QVERIFY(m_shown->waitForWork());
    }

    void mergesWithAnother()
    {
        clickChevron(0);
        const auto sum = m_shown->titlesOf(0).size() + m_shown->titlesOf(2).size();
        click(QStringLiteral("Merge with…"));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down); // the third cluster
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(headers().size(), 2, 30000);
        QCOMPARE(m_shown->titlesOf(0).size(), sum);
        QVERIFY(m_shown->waitForWork());
        clickChevron(0);
        QVERIFY(!m_shown->button(QStringLiteral("Merge with…"))); // the last two
        state().undoStack().undo();
        QCOMPARE(headers().size(), 3);
        QVERIFY(m_shown->waitForWork());
    }

    void renamesAndUndoes()
    {
        const QString before = state().clusterName(0);
        rename(QStringLiteral("Evening dramas"), Qt::Key_Return);
        QCOMPARE(state().clusterName(0), QStringLiteral("Evening dramas"));
        QCOMPARE(headers()[0]->text(), QStringLiteral("Evening dramas"));
        QVERIFY(headers()[0]->accessibleName().contains(QLatin1String("Evening dramas")));
        state().undoStack().undo();
        QCOMPARE(headers()[0]->text(), before);
        state().undoStack().redo();
        QCOMPARE(headers()[0]->text(), QStringLiteral("Evening dramas"));
        rename({}, Qt::Key_Return);
        QCOMPARE(headers()[0]->text(), before);
    }

    void escLeavesTheName()
    {
        const QString before = state().clusterName(0);
        rename(QStringLiteral("Other"), Qt::Key_Escape);
        QCOMPARE(state().clusterName(0), before);
        QVERIFY(!state().undoStack().canUndo());
    }

    void aNewClusteringShowsNewPassports()
    {
        clickName(0);
        clickChevron(1);
        ClusteringOptions two = state().clusteringDraft();
        two.clusters = 2;
        state().runClustering(two);
        QVERIFY(m_shown->waitForWork());
        QCOMPARE(headers().size(), 2);
        QCOMPARE(passports().openCluster(), -1);
        QCOMPARE(passports().hidden(), (std::vector<bool>{false, false}));
        m_shown->click(m_shown->freestTitle(0));
        QVERIFY(state().current());
    }

    void wordsOfADetail()
    {
        const std::vector<LabelLift> labels{{"Drama", 0.72, 1.84, 36}, {"Biography", 0.16, 3.8, 8}, {"War", 0, 0.1, 0}};
        QCOMPARE(liftText(labels, 2), QStringLiteral("Drama 72\u202f% ×1.8 · Biography 16\u202f% ×3.8"));
        QCOMPARE(notLikeText({labels[2]}, 3), QStringLiteral("War none"));
        QCOMPARE(notLikeText({{"Crime", 0.02, 0.14, 3}}, 3), QStringLiteral("Crime 2\u202f% ×0.1"));
        const auto& catalogue = *m_data->catalogue;
        QCOMPARE(titleWithYear(catalogue, TitleId{4}),
                 QStringLiteral("Title 004 %1").arg(catalogue.releaseYear(TitleId{4}).value()));
    }

private:
    ExplorerState& state() const { return m_shown->state; }
    PassportList& passports() const { return m_shown->tab.passports(); }
    QList<PassportHeader*> headers() const { return passports().findChildren<PassportHeader*>(); }

    PassportDetails* details() const
    {
        for (auto* details : passports().findChildren<PassportDetails*>())
            if (details->isVisible())
                return details;
        return nullptr;
    }

    bool says(const QString& words) const
    {
        const auto labels = details()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    void clickName(int cluster) const
    {
        QTest::mouseClick(headers()[cluster], Qt::LeftButton, {}, m_shown->nameOf(cluster));
    }

    void clickChevron(int cluster) const
    {
        auto* header = headers()[cluster];
        QTest::mouseClick(header, Qt::LeftButton, {}, QPoint(header->width() - 18, header->height() / 2));
    }

    void click(const QString& text) const
    {
        QVERIFY(m_shown->button(text));
        QTest::mouseClick(m_shown->button(text), Qt::LeftButton);
    }

    /// Types a name for the first cluster into the dialog and presses a key.
    void rename(const QString& name, Qt::Key last) const
    {
        if (passports().openCluster() != 0)
            clickChevron(0);
        bool asked = false;
        QTimer::singleShot(0, qApp, [&] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto* edit = dialog->findChild<QLineEdit*>();
            edit->selectAll();
            QTest::keyClick(edit, Qt::Key_Delete);
            QTest::keyClicks(edit, name);
            asked = true;
            QTest::keyClick(edit, last);
        });
        click(QStringLiteral("Rename"));
        QVERIFY(asked);
    }

    DatasetPtr m_data;
    std::unique_ptr<test::ClustersFixture> m_shown;
};

QTEST_MAIN(PassportListTest)
#include "passport_list_test.moc"
