// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/title_card/title_card_dock.h"

#include "docks/title_card/meter_row.h"
#include "docks/title_card/similar_row.h"
#include "tabs/recommend/part_groups.h"
#include "theme/numbers.h"
#include "ui/mainwindow/window_fixture.h"
#include "widgets/elided_label.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace marquee;

namespace {

constexpr int kTitles = 60;
constexpr TitleId kAsked{6};

/// Counts the rows of similar picks that are put into what it watches.
class RowCounter : public QObject
{
public:
    int rows = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::ChildAdded && qobject_cast<SimilarRow*>(static_cast<QChildEvent*>(event)->child()))
            ++rows;
        return false;
    }
};

} // namespace

class TitleCardDockTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_data = test::catalogueDataset(kTitles); }

    void init()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_state = std::make_unique<ExplorerState>();
        m_dock = std::make_unique<TitleCardDock>(*m_state);
        m_dock->resize(280, 900);
        m_dock->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
        m_state->setDataset(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(m_state->clustering() && m_state->recommender() && !m_state->busy(), 60000);
    }

    void cleanup()
    {
        m_dock.reset();
        m_state.reset();
    }

    void withoutATitleOneSentence()
    {
        QVERIFY(says(QStringLiteral("Click a row, a point or a pick")));
        m_state->setCurrent(kAsked);
        QVERIFY(!says(QStringLiteral("Click a row, a point or a pick")));
        m_state->setCurrent({});
        QVERIFY(says(QStringLiteral("Click a row, a point or a pick")));
    }

    void saysWhatIsKnownOfATitle()
    {
        m_state->setCurrent(kAsked);
        const auto& catalogue = *m_data->catalogue;
        QVERIFY(says(QStringLiteral("Title 006")));
        QVERIFY(says(QStringLiteral("Film · %1").arg(catalogue.releaseYear(kAsked).value())));
        QVERIFY(says(QStringLiteral("Action, Thriller")));
        QVERIFY(says(QStringLiteral("Japanese · 3 of 3 countries")));
        QVERIFY(says(QStringLiteral("Director 6 · Actor 6")));
        QVERIFY(says(decimalText(m_data->scores->weightedScore[kAsked.row])));
        QVERIFY(says(m_state->clusterName(m_state->clusterOf(kAsked))));
    }

    void saysWhatFurtherColumnsTell()
    {
        const auto table =
            readTableFromBytes("Title,IMDb Score,Watch Hours,Campaign\nA,7,1204,Autumn\nB,6,1300,\nC,5,,Summer\n",
                               "own.csv")
                .value();
        m_state->setDataset(makeDataset(table, guessSchema(*table)).value());
        m_state->setCurrent(TitleId{0});
        QVERIFY(says(QStringLiteral("Watch Hours: 1,204")));
        QVERIFY(says(QStringLiteral("Campaign: Autumn")));
        m_state->setCurrent(TitleId{2});
        QVERIFY(!says(QStringLiteral("Watch Hours")));
        QVERIFY(says(QStringLiteral("Campaign: Summer")));
    }

    void theScoreIsTheSumOfItsVoices()
    {
        m_state->setCurrent(TitleId{4}); // has audience and critics
        const double score = m_data->scores->weightedScore[4];
        QVERIFY(says(QStringLiteral("Why %1").arg(decimalText(score))));
        double sum = 0;
        int voices = 0;
        for (const auto* row : visible<MeterRow>()) {
            const QString name = row->accessibleName();
            if (!name.startsWith(QLatin1String("Audience,")) && !name.startsWith(QLatin1String("Critics,")))
                continue;
            sum += name.section(QStringLiteral(": "), 1).toDouble();
            ++voices;
        }
        QCOMPARE(voices, 2);
        QVERIFY(std::abs(sum - score) < 0.011);
    }

    void aShareThatRoundsToAllIsNotTold()
    {
        int told = 0;
        for (const TitleId id : m_data->all()) {
            const double kept = m_data->scores->ownShare[id.row];
            m_state->setCurrent(id);
            QCOMPARE(says(QStringLiteral("IMDb keeps")), kept < 0.995);
            told += kept < 0.995 ? 1 : 0;
        }
        QVERIFY(told > 0 && told < kTitles);
        QVERIFY(!says(QStringLiteral("100.0")));
    }

    void anUnratedTitleHasNoScoreAndNoCluster()
    {
        for (const TitleId id : m_data->all()) {
            if (!std::isnan(m_data->scores->weightedScore[id.row]))
                continue;
            m_state->setCurrent(id);
            QVERIFY(says(missingText()));
            QVERIFY(!says(QStringLiteral("Why ")));
            return;
        }
        QFAIL("every title is rated");
    }

    void namesTheClusterAsTheUserDoes()
    {
        m_state->setCurrent(kAsked);
        m_state->renameCluster(m_state->clusterOf(kAsked), QStringLiteral("Evening thrills"));
        QVERIFY(says(QStringLiteral("Evening thrills")));
        m_state->undoStack().undo();
        QVERIFY(!says(QStringLiteral("Evening thrills")));
    }

    void showsSimilarPicksAndFollowsAClick()
    {
        m_state->setCurrent(kAsked);
        const auto list =
            m_state->recommender()->picks(m_state->pickDesk().titles(), m_state->pickDesk().options()).value();
        const auto rows = visible<SimilarRow>();
        QCOMPARE(rows.size(), 7);
        for (int i = 0; i < rows.size(); ++i) {
            const Pick& pick = list.picks[static_cast<std::size_t>(i)];
            QCOMPARE(rows[i]->text().toStdString(), std::string(m_data->catalogue->title(pick.title)));
            QVERIFY(rows[i]->accessibleName().endsWith(decimalText(pick.score * 100, 1)));
        }
        QTest::mouseClick(rows[2], Qt::LeftButton);
        QCOMPARE(m_state->current(), std::optional(list.picks[2].title));
        QCOMPARE(m_state->pickDesk().titles(), TitleIds{list.picks[2].title});
        const auto next = visible<SimilarRow>();
        QCOMPARE(next.size(), 7);
        next[0]->setFocus();
        QTest::keyClick(next[0], Qt::Key_Space);
        QVERIFY(m_state->current() != std::optional(list.picks[2].title));
    }

    void aTitleIsRankedOnce()
    {
        m_state->setCurrent(kAsked);
        QWidget* section = visible<SimilarRow>().first()->parentWidget();
        RowCounter counter;
        section->installEventFilter(&counter);
        m_state->setCurrent(TitleId{9});
        QCOMPARE(visible<SimilarRow>().size(), 7);
        QCOMPARE(counter.rows, 7);
    }

    void aHiddenCardWaitsUntilItIsSeen()
    {
        m_state->setCurrent(kAsked);
        QWidget* section = visible<SimilarRow>().first()->parentWidget();
        m_dock->hide();
        RowCounter counter;
        section->installEventFilter(&counter);
        m_state->setCurrent(TitleId{9});
        settle();
        QCOMPARE(counter.rows, 0);
        m_dock->show();
        QVERIFY(says(QStringLiteral("Title 009")));
        QCOMPARE(counter.rows, 7);
    }

    void oneOfSeveralTitlesShowsItsOwnPicks()
    {
        m_state->setCurrent(kAsked);
        m_state->pickDesk().ask({TitleId{2}, kAsked, TitleId{10}});
        QVERIFY(says(QStringLiteral("Similar picks")));
        QCOMPARE(visible<SimilarRow>().size(), 7);
        QVERIFY(!says(QStringLiteral("Why it ranks here")));
    }

    void showAllAsksForTheRecommendTab()
    {
        m_state->setCurrent(kAsked);
        QSignalSpy asked(m_dock.get(), &TitleCardDock::allPicksRequested);
        for (auto* button : visible<QAbstractButton>())
            if (button->text() == QLatin1String("Show all"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void aPeekedPickSaysWhyItRanksThere()
    {
        m_state->setCurrent(kAsked);
        const auto list =
            m_state->recommender()->picks(m_state->pickDesk().titles(), m_state->pickDesk().options()).value();
        for (const std::size_t i : {std::size_t{0}, std::size_t{5}, std::size_t{13}}) {
            m_state->peek(list.picks[i].title);
            const QString score = decimalText(list.picks[i].score * 100, 1);
            QVERIFY(says(QStringLiteral("Why it ranks here: %1").arg(score)));
            QCOMPARE(sumOfWhyRows(), static_cast<int>(std::lround(score.toDouble() * 10)));
            QCOMPARE(m_state->pickDesk().titles(), TitleIds{kAsked});
            QVERIFY(visible<SimilarRow>().isEmpty());
        }
    }

    void whyFollowsTheWeights()
    {
        m_state->setCurrent(kAsked);
        const auto list =
            m_state->recommender()->picks(m_state->pickDesk().titles(), m_state->pickDesk().options()).value();
        const TitleId peeked = list.picks[0].title;
        m_state->peek(peeked);
        PickOptions gems;
        gems.preset = Preset::Gems;
        gems.top = kTitles; // all candidates stay in the list
        m_state->pickDesk().setOptions(gems);
        const auto after = m_state->recommender()->picks(m_state->pickDesk().titles(), gems).value();
        const auto found = std::find_if(after.picks.begin(), after.picks.end(),
                                        [&](const Pick& pick) { return pick.title == peeked; });
        QVERIFY(found != after.picks.end());
        QVERIFY(says(QStringLiteral("Why it ranks here: %1").arg(decimalText(found->score * 100, 1))));
        QCOMPARE(sumOfWhyRows(), static_cast<int>(std::lround(found->score * 1000)));
    }

    void aPeekedPickBecomesTheQuestion()
    {
        m_state->setCurrent(kAsked);
        const auto list =
            m_state->recommender()->picks(m_state->pickDesk().titles(), m_state->pickDesk().options()).value();
        m_state->peek(list.picks[1].title);
        for (auto* button : visible<QAbstractButton>())
            if (button->text() == QLatin1String("Picks for this title"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_state->pickDesk().titles(), TitleIds{list.picks[1].title});
        QVERIFY(!says(QStringLiteral("Why it ranks here")));
        QCOMPARE(visible<SimilarRow>().size(), 7);
    }

    void theBarsFollowTheTheme()
    {
        m_state->setCurrent(TitleId{4});
        const auto drawn = [this](const QColor& colour) {
            settle();
            const QImage image = m_dock->grab().toImage();
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    pixels += image.pixelColor(x, y) == colour ? 1 : 0;
            return pixels;
        };
        const QColor light = lightTheme().accent;
        const QColor dark = darkTheme().accent;
        QVERIFY(light != dark);
        QVERIFY(drawn(light) > 100);
        applyTheme(*qApp, ThemeKind::Dark);
        QCOMPARE(drawn(light), 0);
        QVERIFY(drawn(dark) > 100);
    }

    void closingTheFileEmptiesTheCard()
    {
        m_state->setCurrent(kAsked);
        m_state->closeFile();
        QVERIFY(says(QStringLiteral("Click a row, a point or a pick")));
        QVERIFY(!says(QStringLiteral("Title 006")));
    }

private:
    /// Shows what was added and deletes what was taken away.
    static void settle()
    {
        QCoreApplication::processEvents(); // the refresh that waits
        QCoreApplication::processEvents(); // layouts show their new rows by an event
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Children of a kind on screen.
    template<typename T>
    QList<T*> visible() const
    {
        settle();
        QList<T*> found = m_dock->findChildren<T*>();
        found.removeIf([](const T* widget) { return !widget->isVisible(); });
        return found;
    }

    bool says(const QString& words) const
    {
        const auto holds = [&](const auto* label) { return label->text().contains(words); };
        const auto labels = visible<QLabel>();
        const auto elided = visible<ElidedLabel>();
        return std::any_of(labels.begin(), labels.end(), holds) || std::any_of(elided.begin(), elided.end(), holds);
    }

    /// Tenths of a point of the rows that say why a pick ranks where it does.
    int sumOfWhyRows() const
    {
        int sum = 0;
        for (const auto* row : visible<MeterRow>())
            for (const auto& group : partGroups())
                if (row->accessibleName().startsWith(group.name + QLatin1String(": ")))
                    sum += static_cast<int>(
                        std::lround(row->accessibleName().section(QStringLiteral(": "), 1).toDouble() * 10));
        return sum;
    }

    DatasetPtr m_data;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<TitleCardDock> m_dock;
};

QTEST_MAIN(TitleCardDockTest)
#include "title_card_dock_test.moc"
