// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/shortlist.h"

#include <QTest>

using namespace marquee;

class ShortlistTest : public QObject
{
    Q_OBJECT
private slots:
    void isReadAsItWasKept()
    {
        ShortlistEntry plain;
        plain.title = {7};
        ShortlistEntry picked;
        picked.title = {3};
        picked.note = "ask “Ann”\nfirst";
        PickOrigin origin;
        origin.query = {{1}, {9}};
        origin.queryName = "Families";
        origin.list = "similar";
        origin.rank = 4;
        origin.score = 0.61;
        origin.contributions.fill(0.05);
        origin.contributions[2] = std::numeric_limits<double>::quiet_NaN();
        origin.reason = "Because";
        picked.origin = origin;
        const Shortlist list{plain, picked};
        QVERIFY(readShortlist(shortlistJson(list), 10).value() == list);
        QVERIFY(readShortlist(shortlistJson({}), 10).value().empty());
    }

    void aTitleStandsOnce()
    {
        ShortlistEntry first, again;
        first.title = again.title = {3};
        first.note = "first";
        const Shortlist list = withEntries({first}, {again, ShortlistEntry{{5}, {}, {}}});
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[0].note, std::string("first"));
        const auto kept = readShortlist(R"({"version":1,"titles":[{"row":3},{"row":3}]})", 10);
        QCOMPARE(kept.value().size(), std::size_t{1});
    }

    void whatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("titles");
        QTest::newRow("no list") << QByteArray(R"({"version":1})");
        QTest::newRow("other version") << QByteArray(R"({"version":2,"titles":[]})");
        QTest::newRow("no version") << QByteArray(R"({"titles":[]})");
        QTest::newRow("row of another catalogue") << QByteArray(R"({"version":1,"titles":[{"row":10}]})");
        QTest::newRow("negative row") << QByteArray(R"({"version":1,"titles":[{"row":-1}]})");
        QTest::newRow("no object") << QByteArray(R"({"version":1,"titles":[3]})");
        QTest::newRow("note") << QByteArray(R"({"version":1,"titles":[{"row":1,"note":3}]})");
        QTest::newRow("origin") << QByteArray(R"({"version":1,"titles":[{"row":1,"from":{"rows":3}}]})");
        QTest::newRow("parts") << QByteArray(
            R"({"version":1,"titles":[{"row":1,"from":{"rows":[],"rank":1,"score":1,"parts":{"x":1}}}]})");
    }
    void whatCannotBeUsedIsNamed()
    {
        QFETCH(QByteArray, text);
        const auto list = readShortlist(text.toStdString(), 10);
        QVERIFY(!list.ok());
        QCOMPARE(list.error().code, ErrorCode::BadField);
        QVERIFY(!list.error().detail.empty());
    }
};

QTEST_APPLESS_MAIN(ShortlistTest)
#include "shortlist_test.moc"
