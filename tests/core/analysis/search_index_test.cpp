// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/folded_texts.h"
#include "analysis/search_index.h"
#include "core/analysis/dataset_fixture.h"
#include "core/analysis/small_catalogue.h"

#include <QTest>

using namespace marquee;
using namespace marquee::test;

class SearchIndexTest : public QObject
{
    Q_OBJECT

    DatasetPtr m_data = datasetFrom(kSmallCatalogue);
    SearchIndex m_index{m_data};

    std::vector<std::string> suggested(std::string_view text, std::size_t limit) const
    {
        std::vector<std::string> texts;
        for (const Suggestion& suggestion : m_index.suggest(text, limit))
            texts.push_back(suggestion.text);
        return texts;
    }

private slots:
    void textsAreFoundOnceEach()
    {
        FoldedTexts texts;
        for (const char* text : {"banana", "", "Ananas", "split\nin two", "nan"})
            texts.add(text);
        QCOMPARE(texts.containing("nan"), (std::vector<std::uint32_t>{0, 2, 4}));
        QCOMPARE(texts.containing("split in"), (std::vector<std::uint32_t>{3}));
        QCOMPARE(texts.at(2), std::string_view("ananas"));
        QVERIFY(texts.containing("").empty());
        QVERIFY(texts.containing("a\na").empty()); // never across two texts
    }
    void findKeepsTheOrderGiven()
    {
        const TitleIds ids{{5}, {3}, {2}};
        QCOMPARE(rowsOf(m_index.find("wire", ids)), (std::vector<int>{3, 2}));
        QCOMPARE(rowsOf(m_index.find("", ids)), (std::vector<int>{5, 3, 2}));
    }
    void prefixBeforeWordBeforeInside()
    {
        // "Wireless" begins with it, "The Wire" has the word; more votes do not turn that round.
        QCOMPARE(suggested("wire", 5), (std::vector<std::string>{"Wireless", "The Wire"}));
        QCOMPARE(suggested("ending", 5), (std::vector<std::string>{"Lost Ending"}));
        QCOMPARE(suggested("lair", 5), (std::vector<std::string>{"Éclair"}));
    }
    void equalsByVotes() { QCOMPARE(suggested("am", 1).front(), std::string("Amélie")); }
    void wholeTitleComesFirst() { QCOMPARE(suggested("ZEBRA ", 5).front(), std::string("Zebra")); }
    void peopleAndTagsFollow()
    {
        const auto people = m_index.suggest("elba", 5);
        QCOMPARE(people.size(), std::size_t{1});
        QCOMPARE(people[0].kind, Suggestion::Kind::Person);
        QCOMPARE(people[0].text, std::string("Idris Elba"));
        QCOMPARE(people[0].titles, std::size_t{2}); // acts in one, directs one
        QCOMPARE(rowsOf(m_index.titlesOf(people[0])), (std::vector<int>{2, 3}));
        const auto tags = m_index.suggest("gri", 5);
        QCOMPARE(tags[0].kind, Suggestion::Kind::Tag);
        QCOMPARE(rowsOf(m_index.titlesOf(tags[0])), (std::vector<int>{2, 5}));
    }
    void nothingForNothing()
    {
        QVERIFY(m_index.suggest(" ", 5).empty());
        QVERIFY(m_index.suggest("qqq", 5).empty());
    }
};

QTEST_APPLESS_MAIN(SearchIndexTest)
#include "search_index_test.moc"
