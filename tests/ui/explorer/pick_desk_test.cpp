// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/explorer_state.h"
#include "explorer/question_text.h"
#include "ui/mainwindow/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace marquee;

namespace {

TitleIds titlesOf(const PickList& list)
{
    TitleIds titles;
    for (const Pick& pick : list.picks)
        titles.push_back(pick.title);
    return titles;
}

} // namespace

class PickDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_state = std::make_unique<ExplorerState>();
        m_state->setDataset(test::catalogueDataset(300));
        QVERIFY(QTest::qWaitFor([this] { return m_state->recommender() && !m_state->busy(); }, 60000));
        desk().ask({kAsked});
        QVERIFY(desk().list());
    }

    void itSaysWhyThereIsNoList()
    {
        desk().ask({});
        QVERIFY(!desk().list());
        QVERIFY(desk().whyNone().contains("Ctrl+K"));
        desk().askAudience(true);
        QVERIFY(desk().whyNone().contains("audience"));
        m_state->closeFile();
        QVERIFY(!desk().list());
        QVERIFY(desk().whyNone().contains("No catalogue"));
    }

    void listAndQuestionAreToldInStep()
    {
        connect(&desk(), &PickDesk::questionChanged, this, [this] { QCOMPARE(desk().list()->query, desk().titles()); });
        desk().ask({TitleId{3}});
        desk().ask({TitleId{4}, TitleId{9}, TitleId{4}});
        QCOMPARE(desk().titles(), (TitleIds{TitleId{4}, TitleId{9}}));
    }

    void notThisIsNeverThereAndTheRestIsRankedAsBefore()
    {
        TitleIds before = titlesOf(*desk().list());
        const TitleId unwanted = before[1];
        PickOptions plain = desk().options();
        plain.lambda = 1;
        desk().setOptions(plain);
        before = titlesOf(*desk().list());
        desk().setExcluded(unwanted, true);
        for (const Preset preset : {Preset::Similar, Preset::Crowd, Preset::Gems, Preset::Segment}) {
            PickOptions options = plain;
            options.preset = preset;
            desk().setOptions(options);
            const TitleIds titles = titlesOf(*desk().list());
            QVERIFY(std::find(titles.begin(), titles.end(), unwanted) == titles.end());
        }
        desk().setOptions(plain);
        std::erase(before, unwanted);
        const TitleIds after = titlesOf(*desk().list());
        QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
        desk().setExcluded(unwanted, false);
        QVERIFY(desk().question().excluded.empty());
    }

    void pinnedTitlesStandFirstInTheirOrderWithTheirScores()
    {
        const PickList before = *desk().list();
        const Pick third = before.picks[2], second = before.picks[1];
        desk().setPinned(third.title, true);
        desk().setPinned(second.title, true);
        const auto& picks = desk().list()->picks;
        QCOMPARE(picks[0].title, third.title);
        QCOMPARE(picks[0].score, third.score);
        QCOMPARE(picks[1].title, second.title);
        QCOMPARE(picks.size(), before.picks.size());
        for (std::size_t i = 0; i < picks.size(); ++i)
            QCOMPARE(picks[i].rank, static_cast<int>(i) + 1);
        TitleIds once = titlesOf(*desk().list());
        std::sort(once.begin(), once.end());
        QVERIFY(std::adjacent_find(once.begin(), once.end()) == once.end());
        desk().setExcluded(third.title, true); // the last word counts
        QCOMPARE(desk().question().pinned, TitleIds{second.title});
    }

    void aPinnedTitleOutsideTheLimitsIsNotShown()
    {
        const TitleId pinned = desk().list()->picks[0].title;
        desk().setPinned(pinned, true);
        PickOptions options = desk().options();
        const auto year = m_state->dataset()->catalogue->releaseYear(pinned);
        QVERIFY(year);
        options.limits.yearMin = *year + 1;
        desk().setOptions(options);
        if (desk().list()) {
            const TitleIds titles = titlesOf(*desk().list());
            QVERIFY(std::find(titles.begin(), titles.end(), pinned) == titles.end());
        }
        desk().setOptions({});
        QCOMPARE(desk().list()->picks[0].title, pinned);
    }

    void backAndForward()
    {
        desk().ask({TitleId{3}});
        desk().ask({TitleId{4}});
        desk().goBack();
        QCOMPARE(desk().titles(), TitleIds{TitleId{3}});
        QCOMPARE(desk().list()->query, desk().titles());
        desk().goBack();
        QCOMPARE(desk().titles(), TitleIds{kAsked});
        QVERIFY(!desk().canGoBack());
        desk().goForward();
        QCOMPARE(desk().titles(), TitleIds{TitleId{3}});
        desk().ask({TitleId{8}}); // a new branch
        QVERIFY(!desk().canGoForward());
        desk().goBack();
        QCOMPARE(desk().titles(), TitleIds{TitleId{3}});
    }

    void aCritiqueChangesTheListAndItsName()
    {
        const auto& catalogue = *m_state->dataset()->catalogue;
        const auto year = catalogue.releaseYear(kAsked);
        QVERIFY(year);
        Critique critique;
        critique.newer = true;
        desk().setCritique(critique);
        QVERIFY2(desk().list(), qPrintable(desk().whyNone()));
        for (const Pick& pick : desk().list()->picks)
            QVERIFY(catalogue.releaseYear(pick.title) > year);
        QVERIFY(questionText(desk().question(), catalogue).endsWith(", but newer"));
        desk().goBack();
        QVERIFY(desk().question().critique.empty());
    }

    void anAudienceIsAskedInPlaceOfTheTitle()
    {
        const auto& genres = m_state->dataset()->catalogue->list(ListField::Genres);
        Persona persona;
        persona.name = "Night owls";
        persona.genres = {{genres.label(0), 1}, {"No such genre", 1}};
        desk().setPersona(persona);
        QCOMPARE(desk().list()->query, TitleIds{kAsked}); // not asked yet
        desk().askAudience(true);
        QVERIFY2(desk().list(), qPrintable(desk().whyNone()));
        QVERIFY(desk().list()->query.empty());
        QCOMPARE(desk().unknown().size(), 1U);
        QVERIFY(questionText(desk().question(), *m_state->dataset()->catalogue).contains("Night owls"));
        desk().goBack();
        QCOMPARE(desk().question().persona, persona);
        QCOMPARE(desk().list()->query, TitleIds{kAsked});
    }

private:
    static constexpr TitleId kAsked{6};
    PickDesk& desk() { return m_state->pickDesk(); }
    std::unique_ptr<ExplorerState> m_state;
};

QTEST_MAIN(PickDeskTest)
#include "pick_desk_test.moc"
