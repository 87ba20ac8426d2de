// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/completeness.h"

#include "ui/models/table_fixture.h"

#include <QTest>

#include <cmath>

using namespace marquee;

class CompletenessTest : public QObject
{
    Q_OBJECT
private slots:
    void sharesByTypeAndYear()
    {
        const Completeness found = completenessOf(*test::oddDataset());
        QCOMPARE(found.titles, std::size_t{8});
        QCOMPARE(found.emptyColumns, std::size_t{0});
        QCOMPARE(found.years, (std::vector<int>{2015, 2016, 2017, 2018, 2020}));
        const ColumnShares& director = column(found, QStringLiteral("Director"));
        QCOMPARE(director.present, std::size_t{6});
        QCOMPARE(director.all, 0.75);
        QCOMPARE(director.films, 1.0);
        QCOMPARE(director.series, 0.0);
        const ColumnShares& mood = column(found, QStringLiteral("Mood"));
        QCOMPARE(mood.filmsByYear[1], 0.5); // "apple" has none, "Gone Girl" has one
        QVERIFY(std::isnan(mood.seriesByYear[1]));
        QCOMPARE(mood.seriesByYear[0], 1.0);
    }

    void fullestFirst()
    {
        const Completeness found = completenessOf(*test::oddDataset());
        for (std::size_t i = 1; i < found.columns.size(); ++i)
            QVERIFY(found.columns[i].present <= found.columns[i - 1].present);
        QCOMPARE(found.columns.front().name, QStringLiteral("Title"));
    }

    void countsEmptyColumnsApart()
    {
        auto table = readTableFromBytes("Title,Genre,Nothing\nA,Drama,\nB,, \n", "small.csv");
        const Schema schema = guessSchema(*table.value());
        const Completeness found = completenessOf(*makeDataset(table.value(), schema).value());
        QCOMPARE(found.emptyColumns, std::size_t{1});
        QCOMPARE(found.columns.size(), std::size_t{2});
        QCOMPARE(found.columns[1].all, 0.5);
        QVERIFY(std::isnan(found.columns[1].films));
        QVERIFY(found.years.empty());
    }

private:
    static const ColumnShares& column(const Completeness& found, const QString& name)
    {
        return *std::find_if(found.columns.begin(), found.columns.end(),
                             [&](const ColumnShares& shares) { return shares.name == name; });
    }
};

QTEST_APPLESS_MAIN(CompletenessTest)
#include "completeness_test.moc"
