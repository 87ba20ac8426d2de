// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/likes.h"

#include "core/fixtures.h"
#include "io/table_reader.h"

#include <QTest>

using namespace marquee;

namespace {

const DatasetPtr& films()
{
    static const DatasetPtr kFilms = fixtures::fromCsv("Title,IMDb Score,IMDb Votes,Release Date\n"
                                                       "Joker,8.4,1000,04 Oct 2019\nJoker,6,20,13 Jul 2012\n"
                                                       "Am\xC3\xA9lie,8.3,700,25 Apr 2001\nSpirited Away,8.6,600,28 "
                                                       "Mar 2003\nUnseen,,,\n");
    return kFilms;
}

Result<Likes> read(const std::string& csv, const LikesOptions& options = {})
{
    const auto table = readTableFromBytes(csv, "likes.csv").value();
    return readLikes(*table, *films()->catalogue, options);
}

} // namespace

class LikesTest : public QObject
{
    Q_OBJECT
private slots:
    void everyRecordIsALikeWithoutRatings()
    {
        const Likes likes = read("Title,USER\namelie,ann\nUnseen,ann\nJoker,bob\nAm\xC3\xA9lie,ann\n").value();
        QCOMPARE(likes.lines, std::size_t{4});
        QCOMPARE(likes.matched, std::size_t{4});
        QCOMPARE(likes.viewers.size(), std::size_t{2});
        QVERIFY(likes.viewers[0].name == "ann");
        QVERIFY((likes.viewers[0].liked == TitleIds{{2}, {4}})); // once each, ascending
        QVERIFY((likes.viewers[1].liked == TitleIds{{0}}));      // of two Jokers the one more people saw
    }

    void aYearPicksTheNearestOfAName()
    {
        const Likes likes = read("user,title,year\na,Joker,2012\nb,Joker,2018\nc,Spirited Away,2001\n"
                                 "d,Spirited Away,1990\ne,Unseen,1999\n")
                                .value();
        QVERIFY((likes.viewers[0].liked == TitleIds{{1}}));
        QVERIFY((likes.viewers[1].liked == TitleIds{{0}}));
        QVERIFY((likes.viewers[2].liked == TitleIds{{3}}));
        QVERIFY((likes.viewers[3].liked == TitleIds{{4}})); // the catalogue knows no year: the name decides
        QCOMPARE(likes.unmatched.size(), std::size_t{1});
        QCOMPARE(likes.unmatched[0].year, std::optional<int>(1990));
    }

    void ratingsBelowFourFifthsAreNoLikes()
    {
        const std::string csv = "user,title,rating\na,Joker,5\na,Unseen,4\na,Amelie,3.5\nb,Amelie,\n";
        const Likes likes = read(csv).value();
        QCOMPARE(likes.likedFrom, 4.0);
        QCOMPARE(likes.matched, std::size_t{2});
        QCOMPARE(likes.belowLiking, std::size_t{2}); // an empty rating is none
        LikesOptions lower;
        lower.likedFrom = 3.5;
        QCOMPARE(read(csv, lower).value().matched, std::size_t{3});
    }

    void unmatchedTitlesAreCountedAndListed()
    {
        const Likes likes = read("user,title\na,Joker\na,Nowhere\nb,Elsewhere\nb,Nowhere\n").value();
        QCOMPARE(likes.unmatched.size(), std::size_t{2});
        QVERIFY(likes.unmatched[0].title == "Nowhere");
        QCOMPARE(likes.unmatched[0].lines, std::size_t{2});
        QCOMPARE(likes.viewers.size(), std::size_t{1});
    }

    void badFilesSayWhere_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("no user") << "who,title\na,Joker\n" << int(ErrorCode::MissingColumn) << 1;
        QTest::newRow("no title") << "user,film\na,Joker\n" << int(ErrorCode::MissingColumn) << 1;
        QTest::newRow("empty user") << "user,title\na,Joker\n ,Joker\n" << int(ErrorCode::BadField) << 3;
        QTest::newRow("empty title") << "user,title\na,\n" << int(ErrorCode::BadField) << 2;
        QTest::newRow("rating") << "user,title,rating\na,Joker,5\na,Joker,good\n" << int(ErrorCode::BadField) << 3;
        QTest::newRow("year") << "user,title,year\na,Joker,19.5\n" << int(ErrorCode::BadField) << 2;
        QTest::newRow("year far out") << "user,title,year\na,Joker,1e9\n" << int(ErrorCode::BadField) << 2;
        QTest::newRow("nothing matches") << "user,title\na,Nowhere\n" << int(ErrorCode::TooFewRows) << 0;
    }
    void badFilesSayWhere()
    {
        QFETCH(QString, csv);
        const auto likes = read(csv.toStdString());
        QVERIFY(!likes);
        QTEST(int(likes.error().code), "code");
        QTEST(int(likes.error().line), "line");
        QVERIFY(likes.error().file == "likes.csv");
        QVERIFY(!likes.error().detail.empty());
    }
};

QTEST_APPLESS_MAIN(LikesTest)
#include "likes_test.moc"
