// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/slate/slate_page.h"

#include "explorer/shortlist_store.h"
#include "tabs/recommend/slate/slate_rules_bar.h"
#include "tabs/recommend/slate/slate_words.h"
#include "ui/mainwindow/clipped_text.h"
#include "ui/mouse_gestures.h"
#include "ui/tabs/recommend/recommend_fixture.h"

#include <QClipboard>
#include <QSpinBox>
#include <QTimer>

#include <map>
#include <memory>

using namespace marquee;

class SlatePageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_data = test::catalogueDataset(60); }

    void init()
    {
        QFile::remove(ShortlistStore::fileOf(m_data->catalogue->source()));
        m_shown = std::make_unique<test::RecommendFixture>(m_data);
        QVERIFY(m_shown->waitForPicks());
    }

    void cleanup() { m_shown.reset(); }

    void outOfSightItSearchesForNothing()
    {
        QVERIFY(!page().list());
        open();
        QCOMPARE(page().list()->picks.size(), std::size_t{10});
        QCOMPARE(page().list()->query, TitleIds{test::kAsked});
        for (const Pick& pick : page().list()->picks) {
            QVERIFY(pick.title != test::kAsked);
            QCOMPARE(pick.moved, std::optional(0)); // no rule: the ranking itself
        }
        QVERIFY(m_shown->says(QStringLiteral("no rule is set")));
        QVERIFY(m_shown->says(QStringLiteral("Slate of 10 for Title 006")));
    }

    void rulesHoldAndTheirCostIsSaid()
    {
        open();
        double before = 0;
        for (const Pick& pick : page().list()->picks)
            before += pick.score;
        set(QStringLiteral("Most of a genre"), 4);
        QTRY_VERIFY(page().list());
        std::map<std::uint32_t, int> genres;
        double after = 0;
        for (const Pick& pick : page().list()->picks) {
            after += pick.score;
            for (const auto code : m_data->catalogue->list(ListField::Genres).codes(pick.title))
                ++genres[code];
        }
        for (const auto& [genre, count] : genres)
            QVERIFY(count <= 4);
        QVERIFY(after <= before);
        QVERIFY(m_shown->says(QStringLiteral("“At most 4 of a genre” costs")));
        QVERIFY(m_shown->says(QStringLiteral("Proved best")));
    }

    void impossibleRulesAreNamed()
    {
        open();
        set(QStringLiteral("Titles"), 20);
        set(QStringLiteral("Most of a genre"), 1);
        QTRY_VERIFY(m_shown->says(QStringLiteral("Drop “At most 1 of a genre”, and there is one.")));
        QVERIFY(!page().list());
        QVERIFY(!m_shown->button(QStringLiteral("Copy slate"))->isEnabled());
        set(QStringLiteral("Most of a genre"), 0);
        QTRY_VERIFY(page().list());
    }

    void countriesComeFromTheCatalogue()
    {
        open();
        auto* countries = m_shown->button(QStringLiteral("Available anywhere"));
        QVERIFY(countries && countries->isEnabled());
        QTimer::singleShot(0, qApp, [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            test::choose(*menu, QStringLiteral("Japan"));
            menu->close();
        });
        QTest::mouseClick(countries, Qt::LeftButton);
        QCOMPARE(page().rulesBar().rules().countries, std::vector<std::string>{"Japan"});
        QVERIFY(m_shown->button(QStringLiteral("Available in Japan")));
        QTRY_VERIFY(page().list());
    }

    void aNewQuestionMakesItAnew()
    {
        open();
        state().setCurrent(TitleId{9});
        QTRY_VERIFY(page().list() && page().list()->query == TitleIds{TitleId{9}});
        state().setCurrent({});
        QVERIFY(!page().list());
        QVERIFY(m_shown->says(QStringLiteral("Choose a title")));
    }

    void allOfItGoesOnTheShortlist()
    {
        open();
        QTest::mouseClick(m_shown->button(QStringLiteral("Shortlist all")), Qt::LeftButton);
        QCOMPARE(state().shortlist().size(), std::size_t{10});
        QCOMPARE(state().shortlist()[0].origin->list, std::string("slate"));
        QVERIFY(m_shown->button(QStringLiteral("Shortlist 10")));
        state().undoStack().undo();
        QVERIFY(state().shortlist().empty());
    }

    void copiesTheSlate()
    {
        open();
        QTest::mouseClick(m_shown->button(QStringLiteral("Copy slate")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 11);
    }

    void costsInWords()
    {
        SlateRules rules;
        rules.mostPerGenre = 2;
        rules.nonEnglish = 0.3;
        Slate slate;
        slate.total = 5;
        slate.best = true;
        slate.costs = {{"most_per_genre", 0.05}, {"non_english", 0}};
        const QString text = slateVerdict(slate, rules, 5.1);
        QVERIFY(text.contains(QStringLiteral("500.0 points, 10.0 (2.0")));
        QVERIFY(text.contains(QStringLiteral("“At most 2 of a genre” costs 5.0 points (1.0")));
        QVERIFY(text.contains(QStringLiteral("reaches 505.0")));
        QVERIFY(text.contains(QStringLiteral("not English” costs nothing.")));
        slate.best = false;
        slate.bound = 5.05;
        QVERIFY(slateVerdict(slate, rules, 5.1).contains(QStringLiteral("more than 505.0")));
    }

    void nothingIsCut()
    {
        open();
        set(QStringLiteral("Most of a genre"), 5);
        QTRY_VERIFY(page().list());
        for (const int width : {900, 1200}) {
            m_shown->tab.resize(width, 660);
            QTRY_COMPARE(test::clippedTexts(m_shown->tab), QStringList());
        }
    }

private:
    ExplorerState& state() const { return m_shown->state; }
    SlatePage& page() const { return m_shown->tab.slatePage(); }
    void open()
    {
        QTest::mouseClick(m_shown->button(QStringLiteral("Slate")), Qt::LeftButton);
        QTRY_VERIFY(page().isVisible());
        QTRY_VERIFY(page().list());
    }
    void set(const QString& field, int value)
    {
        for (auto* box : page().findChildren<QSpinBox*>())
            if (box->accessibleName() == field)
                box->setValue(value);
    }

    test::SettingsSandbox m_sandbox;
    DatasetPtr m_data;
    std::unique_ptr<test::RecommendFixture> m_shown;
};

QTEST_MAIN(SlatePageTest)
#include "slate_page_test.moc"
