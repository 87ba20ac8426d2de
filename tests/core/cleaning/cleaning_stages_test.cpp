// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean_fixture.h"

#include "cleaning/cleaning_parameters.h"
#include "cleaning/cleaning_stages.h"
#include "cleaning/options_json.h"
#include "features/dataset.h"

#include <QtTest>

using namespace marquee;
using namespace cleanfixture;

namespace {

Cleaned small(const CleaningOptions& options = {})
{
    return clean(readTable(MARQUEE_TEST_DATA "/small_catalogue.csv").value(), options);
}

/// Everything a user sees of two reports.
bool sameReport(const CleaningReport& a, const CleaningReport& b)
{
    const auto flag = [](const Flag& x, const Flag& y) {
        return x.row == y.row && x.rule == y.rule && x.group == y.group && x.detail == y.detail;
    };
    return a.audit == b.audit && a.dropped == b.dropped && a.suggestions == b.suggestions && a.outliers == b.outliers &&
           a.reverted == b.reverted && std::equal(a.flags.begin(), a.flags.end(), b.flags.begin(), b.flags.end(), flag);
}

} // namespace

class CleaningStagesTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameOptionsMakeNothingAnew()
    {
        const auto first = small();
        const auto second = again(first, {});
        QVERIFY(sameReport(first.report, second));
        QCOMPARE(second.stages->text.out, first.report.stages->text.out);
        QCOMPARE(second.stages->values.out, first.report.stages->values.out);
        QCOMPARE(second.stages->duplicates.out, first.report.stages->duplicates.out);
        QCOMPARE(second.stages->borrowed.out, first.report.stages->borrowed.out);
        QCOMPARE(second.stages->outliers.out, first.report.stages->outliers.out);
        QVERIFY(second.stages->tested == first.report.stages->tested); // no column is read again
    }

    void anOutlierParameterRedoesOutliersAlone()
    {
        const auto first = small();
        CleaningOptions options;
        options.outliers.reach = 3;
        const auto second = again(first, options);
        QVERIFY(second.stages->outliers.out != first.report.stages->outliers.out);
        QCOMPARE(second.stages->text.out, first.report.stages->text.out);
        QCOMPARE(second.stages->labels.out, first.report.stages->labels.out);
        QCOMPARE(second.stages->duplicates.out, first.report.stages->duplicates.out);
        QCOMPARE(second.stages->dates.out, first.report.stages->dates.out);
        QVERIFY(second.stages->tested == first.report.stages->tested);
        QVERIFY(sameReport(second, small(options).report));
    }

    void aTextRuleRedoesWhatReadsItsColumns()
    {
        const auto first = small();
        CleaningOptions options;
        options.set(Rule::RepairText, false); // changes a title, which duplicates look at; outliers do not
        const auto second = again(first, options);
        QVERIFY(second.stages->duplicates.out != first.report.stages->duplicates.out);
        QCOMPARE(second.stages->outliers.out, first.report.stages->outliers.out);
        QCOMPARE(second.stages->dates.out, first.report.stages->dates.out);
        QVERIFY(sameReport(second, small(options).report));
    }

    void aRevertedCellRedoesNoTextRule()
    {
        const auto first = small();
        CleaningOptions options;
        options.reverts.cells.insert({TitleId{3}, 9}); // its age rating
        const auto second = again(first, options);
        QCOMPARE(second.stages->text.out, first.report.stages->text.out);
        QCOMPARE(second.stages->labels.out, first.report.stages->labels.out);
        QCOMPARE(second.stages->outliers.out, first.report.stages->outliers.out);
        QCOMPARE(second.audit.size() + 1, first.report.audit.size());
    }

    void droppingRedoesWhatCountsTitles()
    {
        const auto first = small();
        CleaningOptions options;
        options.duplicates.action = DuplicatesAction::Merge;
        const auto second = again(first, options);
        QCOMPARE(second.stages->duplicates.out, first.report.stages->duplicates.out);
        QVERIFY(second.stages->outliers.out != first.report.stages->outliers.out);
        const auto third = cleanTable(*first.table, first.schema, options, {}, {}, &second).value();
        QCOMPARE(third.stages->outliers.out, second.stages->outliers.out);
        QVERIFY(sameReport(third, small(options).report));
    }

    void anotherTableTakesNothingOver()
    {
        const auto first = small();
        const auto other = readTableFromBytes("Title\nAdÃº\n", "other.csv").value();
        const auto report = cleanTable(*other, guessSchema(*other), {}, {}, {}, &first.report).value();
        QCOMPARE(report.audit.size(), 1U);
        QCOMPARE(report.columns.size(), 1U);
    }

    void aFlagThatChangesNothingKeepsTheCatalogue()
    {
        const auto table = readTable(MARQUEE_TEST_DATA "/small_catalogue.csv").value();
        const auto schema = guessSchema(*table);
        const auto before = makeDataset(table, schema).value();
        OpenOptions options;
        options.cleaning.outliers.threshold = 2;
        const auto flags = makeDataset(table, schema, options, {}, {}, before).value();
        QCOMPARE(flags->catalogue, before->catalogue);
        QCOMPARE(flags->scores, before->scores);
        options.cleaning.set(Rule::MergeLabels, false);
        const auto texts = makeDataset(table, schema, options, {}, {}, before).value();
        QVERIFY(texts->catalogue != before->catalogue);
    }

    void optionsGoThroughJson()
    {
        CleaningOptions options;
        options.set(Rule::ParseMoney, false);
        options.text.repeated = false;
        options.duplicates.action = DuplicatesAction::Merge;
        options.outliers = {OutlierMethod::Either, OutlierScale::Log, true, 2.5, 3, OutlierAction::Cap};
        options.values.accepted.insert({TitleId{7}, 3});
        options.splitting.separator = '|';
        options.impute.columns["IMDb Score"] = ImputeMethod::Neighbours;
        options.reverts = {{{TitleId{1}, 2}}, {Rule::MergeLabels}, {TitleId{5}}};
        const auto back = cleaningOptionsFromJson(cleaningOptionsToJson(options));
        QVERIFY(back);
        QVERIFY(*back == options);
        QVERIFY(*cleaningOptionsFromJson("{}") == CleaningOptions{});
    }

    void wrongJsonIsRefused_data()
    {
        QTest::addColumn<QString>("json");
        for (const char* json : {"", "[]", R"({"rules": {"polish": true}})", R"({"rules": {"repair_text": 1}})",
                                 R"({"parameters": {"outliers.reach": "-1"}})", R"({"accepted": [[1]]})",
                                 R"({"reverts": {"rules": ["polish"]}})", R"({"reverts": {"rows": [-1]}})",
                                 R"({"reverts": {"rules": 3}})"})
            QTest::newRow(json) << QString::fromUtf8(json);
    }

    void wrongJsonIsRefused()
    {
        QFETCH(QString, json);
        const auto read = cleaningOptionsFromJson(json.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
    }

    void everyParameterCanBeSetToWhatItIs()
    {
        CleaningOptions options;
        for (const auto& [path, value] : cleaningParameters(options))
            QVERIFY2(setCleaningParameter(options, path, value).ok(), path.c_str());
        QVERIFY(options == CleaningOptions{});
        QVERIFY(!setCleaningParameter(options, "outliers.method", "guess"));
        QVERIFY(!setCleaningParameter(options, "merge_labels.min_letters", "2.5"));
        QVERIFY(!setCleaningParameter(options, "outliers.mood", "good"));
    }

    void readingCanBeSwitched()
    {
        const std::string text = "Title,Genre,Boxoffice,Release Date,IMDb Score\n"
                                 "A,\"Drama, Crime\",\"$2,122,065\",12 Dec 2008,\"7,5\"\nB,Drama,12,2008-12-12,8\n";
        const auto all = cleanText(text);
        for (const auto rule : {Rule::SplitLists, Rule::ParseMoney, Rule::ParseDates, Rule::ParseNumbers})
            QCOMPARE(summary(all, rule).read, 1U);
        const auto table = readTableFromBytes(text, "test.csv").value();
        OpenOptions options;
        for (const auto rule : {Rule::SplitLists, Rule::ParseMoney, Rule::ParseDates, Rule::ParseNumbers})
            options.cleaning.set(rule, false);
        const auto plain = makeDataset(table, guessSchema(*table), options).value();
        QVERIFY(std::isnan(plain->catalogue->numbers(Measure::BoxOffice)[0]));
        QCOMPARE(plain->catalogue->numbers(Measure::BoxOffice)[1], 12.0);
        QVERIFY(!plain->catalogue->releaseDate(TitleId{0}));
        QVERIFY(plain->catalogue->releaseDate(TitleId{1}));
        QVERIFY(std::isnan(plain->catalogue->numbers(Measure::ImdbScore)[0]));
        QCOMPARE(plain->catalogue->list(ListField::Genres).joined(TitleId{0}), std::string("Drama, Crime"));
        QCOMPARE(plain->catalogue->list(ListField::Genres).codes(TitleId{0}).size(), 1U);
        QCOMPARE(plain->cleaning->rules[static_cast<std::size_t>(Rule::ParseMoney)].unreadable, 1U);
    }
};

QTEST_APPLESS_MAIN(CleaningStagesTest)
#include "cleaning_stages_test.moc"
