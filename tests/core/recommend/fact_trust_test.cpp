// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fixtures.h"
#include "recommend/fact_trust.h"
#include "recommend/tag_evidence.h"
#include "recommend/tag_spelling.h"

#include <QTest>

#include <cmath>

using namespace marquee;

namespace {

/// Enough titles to learn from: horror in English is tagged as horror, romance in Korean as romance.
std::string lesson(int pairs)
{
    std::string csv = "Title,Genre,Languages,Tags,Actors,Release Date,IMDb Score,IMDb Votes\n";
    for (int i = 0; i < pairs; ++i) {
        const std::string number = std::to_string(i);
        csv += "Scare " + number + ",Horror,English,Horror Films,A" + number + ",2010-01-01,5," + number + "\n";
        csv += "Heart " + number + ",Romance,Korean,Romantic TV Shows,B" + number + ",2011-01-01,7," + number + "\n";
    }
    return csv;
}

constexpr int kPairs = 600;
constexpr std::uint32_t kNext = 2 * kPairs; // first row after the lesson

} // namespace

class FactTrustTest : public QObject
{
    Q_OBJECT
private slots:
    void spellingsOfOneTagMeet_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("key");
        QTest::newRow("films") << "Crime Films"
                               << "crime movies";
        QTest::newRow("movies") << "Crime  Movies"
                                << "crime movies";
        QTest::newRow("programmes") << "TV Programmes"
                                    << "tv shows";
        QTest::newRow("case") << "Films based on Books"
                              << "movies based on books";
        QTest::newRow("inside a word") << "Filmmaking"
                                       << "filmmaking";
        QTest::newRow("empty") << ""
                               << "";
    }
    void spellingsOfOneTagMeet()
    {
        QFETCH(QString, tag);
        QFETCH(QString, key);
        QCOMPARE(QString::fromStdString(tagKey(tag.toStdString())), key);
    }

    void ofTitlesWithOneRecordTheOneItsTagsFitIsBelieved()
    {
        const std::string facts = ",Carol,2017-09-08,7.3,460854\n";
        const auto data = fixtures::fromCsv(lesson(kPairs) + "It,Horror,English,Horror Movies" + facts +
                                            "Its Okay,Horror,English,Romantic TV Shows" + facts);
        const FactTrust trust(*data);
        const TitleId owner{kNext}, borrower{kNext + 1};
        QVERIFY(trust.believed(owner));
        QVERIFY(!trust.believed(borrower));
        QVERIFY(trust.shareOneRecord(owner, borrower));
        QVERIFY(!trust.shareOneRecord(owner, TitleId{0}));
        QCOMPARE(trust.sameRecord(owner), (TitleIds{owner, borrower}));
        QVERIFY(trust.sameRecord(TitleId{0}).empty());
    }

    void aTitleItsTagsContradictIsNotBelieved()
    {
        const auto data =
            fixtures::fromCsv(lesson(kPairs) + "Alone,Horror,English,Romantic TV Shows,Dora,2012-01-01,6,10\n"
                                               "Untagged,Horror,English,,Eve,2012-01-01,6,10\n"
                                               "Unknown tag,Horror,English,Lifestyle,Fay,2012-01-01,6,10\n");
        const FactTrust trust(*data);
        QVERIFY(!trust.believed(TitleId{kNext}));
        QVERIFY(trust.believed(TitleId{kNext + 1})); // no witness, no doubt
        QVERIFY(trust.believed(TitleId{kNext + 2})); // a tag seen once is no witness
        for (std::uint32_t row = 0; row < kNext; ++row)
            QVERIFY(trust.believed(TitleId{row}));
    }

    void smallCataloguesAndThoseWithoutTagsAreBelieved()
    {
        const auto small =
            fixtures::fromCsv(lesson(20) + "Alone,Horror,English,Romantic TV Shows,Dora,2012-01-01,6,10\n");
        QVERIFY(FactTrust(*small).believed(TitleId{40}));
        std::string csv = "Title,Genre,IMDb Score\n";
        for (int i = 0; i < 1200; ++i)
            csv += "T" + std::to_string(i) + (i % 2 == 0 ? ",Drama,5\n" : ",Comedy,7\n");
        QVERIFY(FactTrust(*fixtures::fromCsv(csv)).believed(TitleId{7}));
    }

    void fitIsTheBestTagsShare() // 600 of 600 horror tags, damped by a prior of 5
    {
        const auto data = fixtures::fromCsv(lesson(kPairs));
        const std::vector<std::uint32_t> marks(data->size(), 0);
        const TagEvidence evidence(*data->catalogue, marks);
        QVERIFY(evidence.speaks(TitleId{0}));
        QVERIFY(std::abs(evidence.fit(TitleId{0}) - 600.0 / 605.0) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(FactTrustTest)
#include "fact_trust_test.moc"
