// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean_fixture.h"

#include "analysis/missing_map.h"
#include "cleaning/outlier_boxes.h"
#include "cleaning/record_groups.h"
#include "cleaning/row_troubles.h"

#include <QtTest>

using namespace marquee;
using namespace cleanfixture;

namespace {

DatasetPtr dataOf(const std::string& text)
{
    const auto table = readTableFromBytes(text, "test.csv").value();
    return makeDataset(table, guessSchema(*table)).value();
}

/// Series lack both critics; every third film lacks Metacritic too.
DatasetPtr criticsMissing()
{
    std::string text = "Title,Series or Movie,IMDb Score,Rotten Tomatoes Score,Metacritic Score\n";
    for (int i = 0; i < 12; ++i)
        text += i % 2 == 0 ? "S,Series,7,,\n" : i % 3 == 0 ? "F,Movie,7,80,\n" : "F,Movie,7,80,70\n";
    return dataOf(text);
}

} // namespace

class QualityFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void theMapSortsTitlesByWhatTheyLack()
    {
        const auto data = criticsMissing();
        const auto map = missingMap(*data, data->all(), {3, 12, 0.7, false});
        QCOMPARE(map.columns, (std::vector<std::uint32_t>{3, 4})); // whole columns are not drawn
        QCOMPARE(map.missing, (std::vector<std::size_t>{6, 8}));
        QCOMPARE(map.groups.size(), 1U); // 6 of the 8 titles that lack one lack both
        QCOMPARE(map.groups[0].count, 2U);
        QCOMPARE(map.bands.size(), 3U);
        QCOMPARE(rowsOf(map.bands[0].titles), QStringLiteral("1 5 7 11"));
        QCOMPARE(map.bands[0].shares, (std::vector<float>{0, 0}));
        QCOMPARE(rowsOf(map.bands[1].titles), QStringLiteral("3 9 0 2"));
        QCOMPARE(map.bands[1].shares, (std::vector<float>{0.5, 1}));
        QCOMPARE(map.bands[2].shares, (std::vector<float>{1, 1}));
    }

    void patternsAreCountedMostTitlesFirst()
    {
        const auto data = criticsMissing();
        const auto map = missingMap(*data, data->all(), {200, 2, 0.9, false});
        QCOMPARE(map.groups.size(), 2U);
        QCOMPARE(map.bands.size(), 12U);
        QCOMPARE(map.patternCount, 3U);
        QCOMPARE(map.patterns.size(), 2U);
        QCOMPARE(map.patterns[0].lacking, (std::vector<std::uint32_t>{3, 4}));
        QCOMPARE(rowsOf(map.patterns[0].titles), QStringLiteral("0 2 4 6 8 10"));
        QVERIFY(map.patterns[1].lacking.empty());
    }

    void theMapOfNobodyIsEmpty()
    {
        const auto map = missingMap(*criticsMissing(), {});
        QVERIFY(map.bands.empty());
        QVERIFY(map.patterns.empty());
    }

    void whoLacksCriticsIsFound()
    {
        const auto data = criticsMissing();
        const auto who = whoLacks(*data, criticColumns(*data), data->all(), 3);
        QCOMPARE(who.size(), 2U);
        QCOMPARE(who[0].lacking, 6U);
        QCOMPARE(who[0].share, 0.5);
        QCOMPARE(who[1].label, std::string("Series"));
        QCOMPARE(who[1].share, 1.0);
        QCOMPARE(who[1].excess, 0.5);
        QCOMPARE(rowsOf(who[1].ids), QStringLiteral("0 2 4 6 8 10"));
    }

    /// Quartiles by numpy.percentile of 1..12 and 25: Q1 4, median 7, Q3 10, fences -5 and 19; none on log1p.
    void boxesTellEveryMethodsCount()
    {
        std::string text = "Title,Series or Movie,IMDb Votes\n";
        for (int i = 1; i <= 12; ++i)
            text += "T,Movie," + std::to_string(i) + "\n";
        CleaningOptions options;
        options.outliers.scale = OutlierScale::Raw;
        options.outliers.action = OutlierAction::Cap;
        const auto cleaned = cleanText(text + "T,Movie,25\n", options);
        const auto boxes = outlierBoxes(*cleaned.table, cleaned.report);
        QCOMPARE(boxes.size(), 1U);
        QCOMPARE(boxes[0].boxes.size(), 2U); // everybody, films
        const OutlierBox& box = boxes[0].boxes[0];
        QCOMPARE(box.box.q1, 4.0);
        QCOMPARE(box.box.median, 7.0);
        QCOMPARE(box.box.highWhisker, 12.0);
        QCOMPARE(box.highFence, 19.0);
        QCOMPARE(box.tukeyRaw, 1U);
        QCOMPARE(box.modifiedRaw, 1U);
        QCOMPARE(box.tukeyLog, 0U);
        QCOMPARE(rowsOf(box.flagged), QStringLiteral("12"));
        QCOMPARE(box.values, std::vector<double>{25}); // as it was before capping
        QCOMPARE(boxes[0].boxes[1].type, std::optional(TitleType::Film));
    }

    void groupsStandSideBySide()
    {
        const auto cleaned = cleanText("Title,Series or Movie,Release Date,Director,IMDb Score\n"
                                       "Joker,Movie,04 Oct 2019,,8.4\nUp,Movie,28 May 2009,Pete Docter,8.2\n"
                                       "Joker,Movie,2019-10-04,Todd Phillips,8.4\n");
        const auto groups = recordGroups(*cleaned.table, cleaned.report, Rule::FlagDuplicates);
        QCOMPARE(groups.size(), 1U);
        QCOMPARE(rowsOf(groups[0].rows), QStringLiteral("0 2"));
        QCOMPARE(groups[0].differing, (std::vector<std::uint32_t>{2, 3}));
        QCOMPARE(groups[0].fillable, std::vector<std::uint32_t>{3});
    }

    void uselessRowsAreListed()
    {
        const auto table = readTableFromBytes("Title,Note,More\nA,1,2\nB,1\nC,1,2,3\n,1,2\n , ,\n", "test.csv").value();
        const auto troubles = rowTroubles(*table, guessSchema(*table));
        QStringList seen;
        for (const auto& trouble : troubles)
            seen << QStringLiteral("%1:%2:%3")
                        .arg(trouble.row.row)
                        .arg(static_cast<int>(trouble.kind))
                        .arg(trouble.line);
        QCOMPARE(seen, (QStringList{"1:0:3", "2:1:4", "3:2:5", "4:3:6"}));
        QCOMPARE(troubles[1].fields, 4U);
        QCOMPARE(troubles[1].start, std::string("C | 1 | 2 | 3"));
    }

    /// 56 % of films and 5 % of series have a critic score; the 1.5 IQR rule flags 17 % of raw votes and none of their
    /// logarithms.
    void realCatalogue()
    {
        const QString path = qEnvironmentVariable("MARQUEE_REAL_CATALOGUE");
        if (path.isEmpty())
            QSKIP("MARQUEE_REAL_CATALOGUE is not set");
        const auto data = openDataset(path.toStdString()).value();
        const auto who = whoLacks(*data, criticColumns(*data), data->all());
        QCOMPARE(who[1].label, std::string("Series"));
        QCOMPARE(qRound(100 * who[1].share), 95);
        for (const auto& boxes : outlierBoxes(data->catalogue->source(), *data->cleaning)) {
            if (boxes.name != "IMDb Votes")
                continue;
            const OutlierBox& box = boxes.boxes.front();
            QCOMPARE(qRound(100.0 * static_cast<double>(box.tukeyRaw) / static_cast<double>(box.box.n)), 17);
            QCOMPARE(box.tukeyLog, 0U);
        }
        const auto map = missingMap(*data, data->all());
        QCOMPARE(map.bands.size(), 200U);
        QCOMPARE(recordGroups(data->catalogue->source(), *data->cleaning, Rule::FlagBorrowedFacts).size(), 153U);
    }
};

QTEST_APPLESS_MAIN(QualityFiguresTest)
#include "quality_figures_test.moc"
