// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaning.h"

#include "cleaning/cleaned_table_writer.h"
#include "cleaning/text_repair.h"
#include "io/table_reader.h"

#include <QtTest>

using namespace marquee;

namespace {

struct Cleaned
{
    RawTablePtr table;
    Schema schema;
    CleaningReport report;
};

Cleaned clean(RawTablePtr table, const CleaningOptions& options = {})
{
    auto schema = guessSchema(*table);
    auto report = cleanTable(*table, schema, options).value();
    return {std::move(table), std::move(schema), std::move(report)};
}

Cleaned cleanText(const std::string& bytes)
{
    return clean(readTableFromBytes(bytes, "test.csv").value());
}

Cleaned small(const CleaningOptions& options = {})
{
    return clean(readTable(MARQUEE_TEST_DATA "/small_catalogue.csv").value(), options);
}

const RuleSummary& summary(const Cleaned& cleaned, Rule rule)
{
    return cleaned.report.rules[static_cast<std::size_t>(rule)];
}

QString rowsOf(const Cleaned& cleaned, Rule rule)
{
    QStringList rows;
    for (const auto id : cleaned.report.flagged(rule))
        rows << QString::number(id.row);
    return rows.join(' ');
}

/// The number of cells that differ from the file once the audit is applied backwards to the cleaned table.
std::size_t cellsNotRestored(const Cleaned& cleaned)
{
    const auto written = readTableFromBytes(cleanedCsv(*cleaned.table, cleaned.report), "cleaned.csv").value();
    std::size_t different = written->rows() == cleaned.table->rows() ? 0 : 1;
    for (std::size_t row = 0; row < cleaned.table->rows(); ++row)
        for (std::size_t column = 0; column < cleaned.table->columns(); ++column) {
            const auto* entry =
                cleaned.report.change(TitleId{static_cast<std::uint32_t>(row)}, static_cast<std::uint32_t>(column));
            const std::string_view now =
                entry != nullptr ? std::string_view(entry->before) : written->cell(row, column);
            different += now != cleaned.table->cell(row, column) ? 1 : 0;
            different += entry != nullptr && written->cell(row, column) != entry->after ? 1 : 0;
        }
    return different;
}

} // namespace

class CleaningTest : public QObject
{
    Q_OBJECT

private slots:
    void mojibake_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repaired"); // empty: left alone
        const auto add = [](const char* text, const char* repaired) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(repaired);
        };
        add("AdÃº", "Adú");
        add("AndrÃ© & his olive tree", "André & his olive tree");
        add("ModalitÃ\xC2\xA0 Aereo", "Modalità Aereo");
        add("Itâ€™s", "It’s");
        add("AdÃƒÂº", "Adú");
        add("Adú", "");
        add("Amélie Ã la carte", "");
        add("日本", "");
        add("plain", "");
        add("", "");
    }

    void mojibake()
    {
        QFETCH(QString, text);
        QFETCH(QString, repaired);
        const auto found = repairMojibake(text.toStdString());
        QCOMPARE(found ? QString::fromStdString(*found) : QString(), repaired);
    }

    void changesAreAuditedInOrder()
    {
        const auto cleaned = small();
        QStringList entries;
        for (const auto& entry : cleaned.report.audit)
            entries << QStringLiteral("%1:%2:%3:%4")
                           .arg(entry.row.row)
                           .arg(entry.column)
                           .arg(QString::fromStdString(entry.after),
                                QString::fromStdString(std::string(ruleName(entry.rule))));
        QCOMPARE(entries, (QStringList{QStringLiteral("0:0:Adú:repair_text"), "1:2:Dramas,Spanish Films:merge_labels",
                                       "3:9:Not Rated:merge_labels", "4:1:Comedy:repair_lists"}));
        QCOMPARE(cellsNotRestored(cleaned), std::size_t{0});
    }

    void theFrequentSpellingWinsAndShortLabelsStay()
    {
        const auto cleaned = cleanText("Title,View Rating\nA,UNRATED\nB,Unrated\nC,Unrated\nD,m\nE,M\nF,M\n");
        QCOMPARE(cleaned.report.audit.size(), 1U);
        QCOMPARE(cleaned.report.audit[0].row.row, 0U);
        QCOMPARE(cleaned.report.audit[0].after, std::string("Unrated"));
    }

    void flagsOnTheSmallCatalogue()
    {
        const auto cleaned = small();
        QCOMPARE(rowsOf(cleaned, Rule::FlagDuplicates), QStringLiteral("1 2"));
        QCOMPARE(rowsOf(cleaned, Rule::FlagBorrowedFacts), QStringLiteral("1 2 3"));
        QCOMPARE(rowsOf(cleaned, Rule::FlagImpossibleDates), QStringLiteral("5"));
        QCOMPARE(rowsOf(cleaned, Rule::FlagCollectionStart), QString());
        QCOMPARE(cleaned.report.flagsOf(TitleId{1}).size(), 2U);
        QCOMPARE(cleaned.report.films, 6U);
        QCOMPARE(cleaned.report.series, 1U);
    }

    void missingIsCountedByType()
    {
        const auto cleaned = small();
        const auto& actors = cleaned.report.columns[8];
        QCOMPARE(actors.missing, 2U);
        QCOMPARE(actors.missingFilms, 1U);
        QCOMPARE(actors.missingSeries, 1U);
        QCOMPARE(actors.distinct, 3U);
    }

    void titlesWithoutADateAreNoDuplicates()
    {
        const auto cleaned = cleanText(
            "Title,Type,Release Date\nJoker,Movie,\nJoker,Movie,\nJoker,Movie,04 Oct 2019\nJOKER,Movie,2019-10-04\n"
            "Joker,Series,04 Oct 2019\n");
        QCOMPARE(rowsOf(cleaned, Rule::FlagDuplicates), QStringLiteral("2 3"));
    }

    void aYearIsNoReleaseDate()
    {
        QCOMPARE(rowsOf(cleanText("Title,Release Year\nJoker,2019\nJoker,2019\n"), Rule::FlagDuplicates), QString());
    }

    void datesAreReadAsTheCatalogueReadsThem() // the 25th shows that days come first: all three are one day
    {
        const auto cleaned =
            cleanText("Title,Release Date\nX,25/12/2008\nJoker,04/10/2019\nJoker,4 Oct 2019\nJoker,2019-10-04\n");
        QCOMPARE(rowsOf(cleaned, Rule::FlagDuplicates), QStringLiteral("1 2 3"));
    }

    void collectionStartNeedsAShareOfTheTitles()
    {
        std::string bytes = "Title,Netflix Release Date\n";
        for (int i = 0; i < 300; ++i)
            bytes +=
                "T" + std::to_string(i) + (i < 30 ? ",2015-04-14\n" : ",2016-01-" + std::to_string(10 + i % 19) + "\n");
        QCOMPARE(summary(cleanText(bytes), Rule::FlagCollectionStart).titles, 30U);
        bytes += "Earlier,2014-01-01\n";
        QCOMPARE(summary(cleanText(bytes), Rule::FlagCollectionStart).titles, 0U);
    }

    /// Quartiles by numpy.percentile of 1..12 and 25: Q1 4, Q3 10, fences -5 and 19.
    void tukeyFences()
    {
        std::string bytes = "Title,Budget,IMDb Votes\n";
        for (int i = 1; i <= 12; ++i)
            bytes += "T," + std::to_string(i) + "," + std::to_string(i) + "\n";
        const auto cleaned = cleanText(bytes + "T,25,25\n");
        QCOMPARE(cleaned.report.outliers.size(), 2U);
        QCOMPARE(cleaned.report.outliers[0].lowFence, -5.0);
        QCOMPARE(cleaned.report.outliers[0].highFence, 19.0);
        QCOMPARE(cleaned.report.outliers[0].flagged, 1U);
        QCOMPARE(cleaned.report.outliers[1].method, std::string("Tukey, log"));
        QCOMPARE(cleaned.report.outliers[1].flagged, 0U);
        QCOMPARE(cleaned.report.outliers[1].flaggedRaw, 1U);
        QCOMPARE(rowsOf(cleaned, Rule::FlagOutliers), QStringLiteral("12"));
    }

    void rulesCanBeSwitchedOff()
    {
        CleaningOptions none;
        none.enabled.fill(false);
        const auto cleaned = small(none);
        QVERIFY(cleaned.report.audit.empty());
        QVERIFY(cleaned.report.flags.empty());
        QCOMPARE(cleaned.report.columns[8].missing, 2U);
    }

    void ruleNamesComeBack()
    {
        for (int r = 0; r < kRuleCount; ++r)
            QCOMPARE(ruleFromName(ruleName(static_cast<Rule>(r))), std::optional(static_cast<Rule>(r)));
        QVERIFY(!ruleFromName("repair"));
    }

    void writtenTablesKeepEveryField()
    {
        const auto cleaned = cleanText("Title,Note\nA\nB,2,3\n=C,-5\n");
        QCOMPARE(cleanedCsv(*cleaned.table, cleaned.report), std::string("Title,Note\nA,\nB,2,3\n=C,-5\n"));
        QCOMPARE(cleanedCsv(*cleaned.table, cleaned.report, true), std::string("Title,Note\nA,\nB,2,3\n'=C,-5\n"));
        const auto formulas = cleanText("Title,=Note\nA,1\n");
        QCOMPARE(cleanedCsv(*formulas.table, formulas.report, true), std::string("Title,'=Note\nA,1\n"));
    }

    void auditIsATable()
    {
        const auto cleaned = cleanText("Title\nAdÃº\n");
        QCOMPARE(auditCsv(*cleaned.table, cleaned.report),
                 std::string("row,column,old,new,rule\n0,Title,AdÃº,Adú,repair_text\n"));
        const auto formula = cleanText("Title\n=AdÃº\n");
        QCOMPARE(auditCsv(*formula.table, formula.report, true),
                 std::string("row,column,old,new,rule\n0,Title,'=AdÃº,'=Adú,repair_text\n"));
    }

    void realCatalogue()
    {
        const QString path = qEnvironmentVariable("MARQUEE_REAL_CATALOGUE");
        if (path.isEmpty())
            QSKIP("MARQUEE_REAL_CATALOGUE is not set");
        const auto cleaned = clean(readTable(path.toStdString()).value());
        QCOMPARE(cleaned.table->rows(), 15480U);
        QVERIFY(cleaned.table->issues().empty());
        QCOMPARE(summary(cleaned, Rule::RepairText).changes, 45U);
        QCOMPARE(summary(cleaned, Rule::RepairLists).changes, 1U);
        const auto& repeats = summary(cleaned, Rule::FlagDuplicates);
        QCOMPARE(repeats.titles - repeats.groups, 84U);
        QCOMPARE(summary(cleaned, Rule::FlagBorrowedFacts).titles, 367U);
        QCOMPARE(summary(cleaned, Rule::FlagBorrowedFacts).groups, 153U);
        QCOMPARE(summary(cleaned, Rule::FlagImpossibleDates).titles, 98U);
        QCOMPARE(summary(cleaned, Rule::FlagCollectionStart).titles, 2407U);
        QCOMPARE(cleaned.report.columns[1].missing, 1710U);
        QCOMPARE(cleaned.report.columns[12].missing, 2099U);
        const auto ratings = static_cast<std::uint32_t>(*cleaned.schema.column(Role::AgeRating));
        const auto merged = std::count_if(cleaned.report.audit.begin(), cleaned.report.audit.end(),
                                          [&](const AuditEntry& entry) { return entry.column == ratings; });
        QCOMPARE(merged, std::ptrdiff_t{3});
        QCOMPARE(cleaned.report.releasedAfterYear.size(), 98U);
        QCOMPARE(cleaned.report.releasedAfterDay.size(), 272U);
        QCOMPARE(cellsNotRestored(cleaned), std::size_t{0});
    }

    /// Every action at once, and the source comes back byte for byte.
    void realCatalogueComesBackFromItsAudit()
    {
        const QString path = qEnvironmentVariable("MARQUEE_REAL_CATALOGUE");
        if (path.isEmpty())
            QSKIP("MARQUEE_REAL_CATALOGUE is not set");
        CleaningOptions options;
        options.duplicates.action = DuplicatesAction::Merge;
        options.borrowed.action = BorrowedAction::Blank;
        options.outliers.action = OutlierAction::Cap;
        options.values.acceptAll = true;
        options.impute.columns["Metacritic Score"] = ImputeMethod::MedianByTypeAndGenre;
        options.impute.columns["IMDb Votes"] = ImputeMethod::Neighbours;
        const auto cleaned = clean(readTable(path.toStdString()).value(), options);
        QCOMPARE(cleaned.report.dropped.size(), 84U);
        QVERIFY(cleaned.report.audit.size() > 10000);
        const auto written = readTableFromBytes(cleanedCsv(*cleaned.table, cleaned.report), "cleaned.csv").value();
        QCOMPARE(written->rows(), 15480U - 84U);
        const auto audit = readTableFromBytes(auditCsv(*cleaned.table, cleaned.report), "audit.csv").value();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(restoredCsv(*written, *audit).value() == file.readAll().toStdString());
        const auto own = clean(cleaned.table, options.revertedAll());
        file.seek(0);
        QVERIFY(exportedTable(*own.table, own.report) == file.readAll().toStdString());
    }
};

QTEST_APPLESS_MAIN(CleaningTest)
#include "cleaning_test.moc"
