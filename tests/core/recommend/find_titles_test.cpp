// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fixtures.h"
#include "recommend/recommender.h"

#include <QTest>

using namespace marquee;

class FindTitlesTest : public QObject
{
    Q_OBJECT
private slots:
    void find_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("year"); // 0: not given
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("exact") << "Amélie" << 0 << QList<int>{0};
        QTest::newRow("without accent and case") << "amelie" << 0 << QList<int>{0, 1};
        QTest::newRow("exact wins over alike") << "AMELIE" << 0 << QList<int>{1};
        QTest::newRow("several") << "Joker" << 0 << QList<int>{2, 3};
        QTest::newRow("year decides") << "Joker" << 2019 << QList<int>{3};
        QTest::newRow("year decides among alike") << "joker" << 2012 << QList<int>{2};
        QTest::newRow("no such year") << "Joker" << 1950 << QList<int>{};
        QTest::newRow("no part of a title") << "Jok" << 0 << QList<int>{};
    }
    void find()
    {
        QFETCH(QString, name);
        QFETCH(int, year);
        QFETCH(QList<int>, rows);
        const auto data = fixtures::fromCsv("Title,Release Year\nAmélie,2001\nAMELIE,2005\nJoker,2012\nJoker,2019\n");
        QList<int> found;
        for (const TitleId id :
             findTitles(*data->catalogue, name.toStdString(), year > 0 ? std::optional<int>(year) : std::nullopt))
            found.append(static_cast<int>(id.row));
        QCOMPARE(found, rows);
    }
};

QTEST_APPLESS_MAIN(FindTitlesTest)
#include "find_titles_test.moc"
