// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean_fixture.h"

#include "cleaning/cleaning_stages.h"
#include "features/dataset.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace marquee;
using namespace cleanfixture;

namespace {

const std::string kRepeats = "Title,Series or Movie,Release Date,Director,IMDb Score\n"
                             "Joker,Movie,04 Oct 2019,,8.4\n"
                             "Up,Movie,28 May 2009,Pete Docter,8.2\n"
                             "JOKER,Movie,2019-10-04,Todd Phillips,8.3\n"
                             "Joker,Movie,04 Oct 2019,Somebody,\n";

const std::string kBorrowed = "Title,Genre,Tags,Series or Movie,Actors,IMDb Score,IMDb Votes,Release Date\n"
                              "It,Horror,Scary,Movie,Bill,7.3,1000,2017-09-08\n"
                              "Its Okay Buddy,Horror,Mild,Movie,Bill,7.3,1000,2017-09-08\n"
                              "Up,Family,Mild,Movie,Ed,8.2,900,2009-05-28\n";

CleaningOptions with(DuplicatesAction action)
{
    CleaningOptions options;
    options.duplicates.action = action;
    return options;
}

CleaningOptions with(BorrowedAction action)
{
    CleaningOptions options;
    options.borrowed.action = action;
    return options;
}

std::string numbers(const std::string& header, std::initializer_list<const char*> cells)
{
    std::string text = header + "\n";
    for (const char* cell : cells)
        text += std::string("T,") + cell + "\n";
    return text;
}

} // namespace

class CleaningActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void repeatsAreDropped()
    {
        const auto cleaned = cleanText(kRepeats, with(DuplicatesAction::Drop));
        QCOMPARE(cleanedText(cleaned),
                 std::string("Title,Series or Movie,Release Date,Director,IMDb Score\nJoker,Movie,04 Oct 2019,,8.4\n"
                             "Up,Movie,28 May 2009,Pete Docter,8.2\n"));
        QCOMPARE(cleaned.report.dropped.size(), 2U);
        QVERIFY(cleaned.report.dropped[1] ==
                (DroppedTitle{TitleId{3}, Rule::FlagDuplicates, std::optional(TitleId{0})}));
        QCOMPARE(summary(cleaned, Rule::FlagDuplicates).dropped, 2U);
        QCOMPARE(restored(cleaned), kRepeats);
    }

    void aMergeFillsGapsFromTheFirstRepeatThatKnows()
    {
        const auto cleaned = cleanText(kRepeats, with(DuplicatesAction::Merge));
        QCOMPARE(cleaned.report.audit.size(), 1U);
        QCOMPARE(cleaned.report.audit[0].after, std::string("Todd Phillips"));
        QCOMPARE(cleaned.report.audit[0].rule, Rule::FlagDuplicates);
        QCOMPARE(cleaned.report.dropped.size(), 2U);
        QCOMPARE(restored(cleaned), kRepeats);
    }

    void droppedTitlesKeepTheirIdsAndSayNothing()
    {
        const auto table = readTableFromBytes(kRepeats, "test.csv").value();
        OpenOptions options;
        options.cleaning = with(DuplicatesAction::Drop);
        const auto data = makeDataset(table, guessSchema(*table), options).value();
        QCOMPARE(data->size(), 4U);
        QCOMPARE(rowsOf(data->all()), QStringLiteral("0 1"));
        QVERIFY(data->catalogue->isDropped(TitleId{2}));
        QVERIFY(data->catalogue->title(TitleId{2}).empty());
        QVERIFY(std::isnan(data->catalogue->numbers(Measure::ImdbScore)[2]));
        QCOMPARE(data->catalogue->cell(TitleId{2}, 0), std::string_view("JOKER"));
    }

    void borrowedCellsAreBlankedButNetflixsOwn()
    {
        const auto cleaned = cleanText(kBorrowed, with(BorrowedAction::Blank));
        QCOMPARE(cleanedText(cleaned),
                 std::string("Title,Genre,Tags,Series or Movie,Actors,IMDb Score,IMDb Votes,Release Date\n"
                             "It,,Scary,Movie,,,,\nIts Okay Buddy,,Mild,Movie,,,,\n"
                             "Up,Family,Mild,Movie,Ed,8.2,900,2009-05-28\n"));
        QCOMPARE(restored(cleaned), kBorrowed);
        auto owner = with(BorrowedAction::Blank);
        owner.reverts.rows.insert(TitleId{0}); // the user knows whose facts they are
        QCOMPARE(cleanText(kBorrowed, owner).report.audit.front().row.row, 1U);
    }

    void borrowersCanBeLeftOut()
    {
        const auto cleaned = cleanText(kBorrowed, with(BorrowedAction::LeaveOut));
        QCOMPARE(cleaned.report.dropped.size(), 2U);
        QCOMPARE(restored(cleaned), kBorrowed);
    }

    void impossibleValuesAreOfferedACorrectionAndNeverChangedSilently()
    {
        const std::string text = "Title,IMDb Score,IMDb Votes,Release Date,Netflix Release Date\n"
                                 "Gilda,7.6,-4,14 Mar 2046,2015-04-14\n"
                                 "Up,84,10,28 May 2009,2021-04-14\n"
                                 "Old,9,10,12 Jan 2022,2019-01-01\n";
        const auto flagged = cleanText(text);
        QVERIFY(flagged.report.audit.empty());
        QCOMPARE(rowsOf(flagged.report.flagged(Rule::FlagImpossibleValues)), QStringLiteral("0 1"));
        const auto& offers = flagged.report.suggestions;
        QCOMPARE(offers.size(), 3U);
        QCOMPARE(offers[0].after, std::string("4"));
        QCOMPARE(offers[1].after, std::string("14 Mar 1946"));
        QCOMPARE(offers[2].after, std::string("8.4"));
        CleaningOptions options;
        options.values.accepted.insert(offers[1].cell);
        const auto corrected = cleanText(text, options);
        QCOMPARE(corrected.report.audit.size(), 1U);
        QCOMPARE(corrected.report.audit[0].after, std::string("14 Mar 1946"));
        QVERIFY(corrected.report.suggestions[1].accepted);
        QCOMPARE(rowsOf(corrected.report.releasedAfterYear), QStringLiteral("2")); // row 0 is so no longer
        QCOMPARE(restored(corrected), text);
    }

    void releasesAreComparedByYearAndByDay()
    {
        const std::string text = "Title,Release Date,Netflix Release Date\nA,04 Oct 2019,2018-11-20\n"
                                 "B,04 Oct 2019,2019-05-01\nC,04 Oct 2019,2019-10-04\nD,,2019-10-04\n";
        const auto byYear = cleanText(text);
        QCOMPARE(rowsOf(byYear.report.flagged(Rule::FlagImpossibleDates)), QStringLiteral("0"));
        QCOMPARE(rowsOf(byYear.report.releasedAfterDay), QStringLiteral("0 1"));
        CleaningOptions options;
        options.dates.basis = DateBasis::Day;
        QCOMPARE(rowsOf(cleanText(text, options).report.flagged(Rule::FlagImpossibleDates)), QStringLiteral("0 1"));
    }

    /// Fences of 1..12 and 25 are -5 and 19 (numpy.percentile); median 7, MAD 3: z of 25 is 0.6745 * 18 / 3 = 4.047.
    void outliersAreCappedOrExcluded()
    {
        const auto text =
            numbers("Title,Budget", {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "25"});
        CleaningOptions options;
        options.outliers.action = OutlierAction::Cap;
        QCOMPARE(cleanText(text, options).report.audit.front().after, std::string("19"));
        options.outliers.action = OutlierAction::Exclude;
        QCOMPARE(cleanText(text, options).report.audit.front().after, std::string());
        options.outliers.method = OutlierMethod::ModifiedZ;
        QCOMPARE(cleanText(text, options).report.audit.size(), 1U);
        options.outliers.threshold = 4.05;
        QVERIFY(cleanText(text, options).report.audit.empty());
        options.outliers.method = OutlierMethod::Either;
        const auto either = cleanText(text, options);
        QCOMPARE(either.report.audit.size(), 1U);
        QCOMPARE(restored(either), text);
    }

    void fencesMayBelongToTypes()
    {
        std::string text = "Title,Series or Movie,Budget\n";
        for (int i = 0; i < 10; ++i)
            text += "F,Movie," + std::to_string(100 + i) + "\nS,Series," + std::to_string(10 + i) + "\n";
        text += "S,Series,105\n";
        CleaningOptions options;
        QCOMPARE(cleanText(text, options).report.outliers.front().flagged, 0U);
        options.outliers.perType = true;
        const auto cleaned = cleanText(text, options);
        QCOMPARE(cleaned.report.outliers.size(), 2U);
        QCOMPARE(rowsOf(cleaned.report.flagged(Rule::FlagOutliers)), QStringLiteral("20"));
    }

    void gapsAreFilledByTheMethodOfTheirColumn()
    {
        std::string text = "Title,Genre,Series or Movie,Metacritic Score,IMDb Score\n";
        for (int i = 0; i < 6; ++i) {
            text += "F,Drama,Movie," + std::to_string(60 + i) + ",6.5\n";
            text += "F,Comedy,Movie," + std::to_string(40 + i) + ",5.5\n";
            text += "S,Drama,Series," + std::to_string(80 + i) + ",8.5\n";
        }
        text += "F,Drama,Movie,,6.5\n";
        const auto filled = [&](ImputeMethod method) {
            CleaningOptions options;
            options.impute.columns["Metacritic Score"] = method;
            const auto cleaned = cleanText(text, options);
            const bool sound =
                cleaned.report.audit.size() == 1 && cleaned.report.audit[0].isImputed() && restored(cleaned) == text;
            return sound ? cleaned.report.audit[0].after : std::string("unsound");
        };
        QCOMPARE(filled(ImputeMethod::Median), std::string("63")); // of 18 values: 62.5, in the column's whole numbers
        QCOMPARE(filled(ImputeMethod::MedianByType), std::string("53"));
        QCOMPARE(filled(ImputeMethod::MedianByTypeAndGenre), std::string("63"));
        QCOMPARE(filled(ImputeMethod::Neighbours), std::string("62")); // the first five of six equally near
        CleaningOptions unknown;
        unknown.impute.columns["Metascore"] = ImputeMethod::Median;
        QCOMPARE(cleanText(text, unknown).report.warnings.size(), 1U);
    }

    void imputedCriticsNeverEnterScores()
    {
        const auto table = readTableFromBytes("Title,IMDb Score,IMDb Votes,Metacritic Score\nA,8,100,80\nB,6,100,50\n"
                                              "C,7,100,\n",
                                              "test.csv")
                               .value();
        OpenOptions options;
        const auto plain = makeDataset(table, guessSchema(*table), options).value();
        options.cleaning.impute.columns["Metacritic Score"] = ImputeMethod::Median;
        const auto imputed = makeDataset(table, guessSchema(*table), options).value();
        QCOMPARE(imputed->catalogue->numbers(Measure::Metacritic)[2], 65.0);
        QCOMPARE(imputed->scores->weightedScore, plain->scores->weightedScore);
        QCOMPARE(imputed->scores->basis[2], Basis::AudienceOnly);
    }

    void cellsRulesAndRowsCanBeTakenBack()
    {
        const std::string text = "Title,Series or Movie,View Rating,Release Date\nAdÃº,Movie,NOT RATED,2020-01-01\n"
                                 "AdÃº,Movie,Not Rated,2020-01-01\nB,Movie,Not Rated,\n";
        auto options = with(DuplicatesAction::Drop);
        options.reverts.cells.insert({TitleId{0}, 0});
        const auto cell = cleanText(text, options);
        QCOMPARE(cell.report.change(TitleId{0}, 0), nullptr);
        QVERIFY(cell.report.change(TitleId{0}, 2) != nullptr);
        QCOMPARE(cell.report.reverted.size(), 1U);
        QCOMPARE(cell.report.reverted[0].after, std::string("Adú"));
        options.reverts.rules = {Rule::FlagDuplicates, Rule::MergeLabels, Rule::RepairText};
        const auto rules = cleanText(text, options);
        QVERIFY(rules.report.changesNothing());
        QCOMPARE(summary(rules, Rule::FlagDuplicates).titles, 2U); // flags stay
        auto rows = with(DuplicatesAction::Drop);
        rows.reverts.rows.insert(TitleId{1});
        QVERIFY(cleanText(text, rows).report.dropped.empty());
    }

    void revertingAllGivesTheFileByteForByte()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("odd.csv").toStdString();
        const std::string bytes = "\xEF\xBB\xBFTitle;Note\r\n\"AdÃº\";\"2\"\r\nB\r\n";
        std::ofstream(path, std::ios::binary) << bytes;
        auto options = CleaningOptions{};
        options.borrowed.action = BorrowedAction::Blank;
        const auto cleaned = clean(readTable(path).value(), options.revertedAll());
        QCOMPARE(exportedTable(*cleaned.table, cleaned.report), bytes);
        QCOMPARE(exportedTable(*cleaned.table, clean(cleaned.table).report), std::string("Title,Note\nAdú,2\nB,\n"));
        std::ofstream(path, std::ios::binary) << "Title\nanother file\n"; // what was read is no longer there
        QCOMPARE(exportedTable(*cleaned.table, cleaned.report), std::string("Title,Note\nAdÃº,2\nB,\n"));
    }

    void anAuditOfAnotherTableIsRefused()
    {
        const auto table = readTableFromBytes("Title\nB\n", "cleaned.csv").value();
        const auto audit =
            readTableFromBytes("row,column,old,new,rule\n0,Title,AdÃº,Adú,repair_text\n", "audit.csv").value();
        const auto refused = restoredCsv(*table, *audit);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.find("row 0") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(CleaningActionsTest)
#include "cleaning_actions_test.moc"
