// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/wording.h"

#include <QTest>

using namespace marquee;

class WordingTest : public QObject
{
    Q_OBJECT
private slots:
    void oneIsSingular_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no title") << titlesText(0) << QStringLiteral("0 titles");
        QTest::newRow("a title") << titlesText(1) << QStringLiteral("1 title");
        QTest::newRow("titles") << titlesText(15480) << QStringLiteral("15,480 titles");
        QTest::newRow("a country") << countriesText(1) << QStringLiteral("1 country");
        QTest::newRow("countries") << countriesText(36) << QStringLiteral("36 countries");
        QTest::newRow("a row") << rowsText(1) << QStringLiteral("1 row");
        QTest::newRow("rows") << rowsText(1204) << QStringLiteral("1,204 rows");
        QTest::newRow("a vote") << votesText(1) << QStringLiteral("1 vote");
        QTest::newRow("votes") << votesText(2300000) << QStringLiteral("2.3M votes");
    }
    void oneIsSingular()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(text, expected);
    }
};

QTEST_MAIN(WordingTest)
#include "wording_test.moc"
