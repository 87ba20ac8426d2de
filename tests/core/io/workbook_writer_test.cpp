// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/workbook_writer.h"

#include "cleaning/cleaned_workbook.h"
#include "io/table_reader.h"

#include <QtTest>

#include <limits>

using namespace marquee;

namespace {

using Fields = std::vector<std::string>;

WorkbookWriter sheetOf(const Fields& header)
{
    auto writer = WorkbookWriter::create().value();
    if (!writer.addSheet("Sheet", header))
        throw std::runtime_error("no sheet");
    return writer;
}

RawTablePtr read(const std::string& bytes, const std::string& sheet = {})
{
    ReadOptions options;
    options.sheet = sheet;
    return readTableFromBytes(bytes, "written.xlsx", options).value();
}

std::string cell(const RawTable& table, std::size_t row, std::size_t column)
{
    return std::string(table.cell(row, column));
}

} // namespace

class WorkbookWriterTest : public QObject
{
    Q_OBJECT

private slots:
    /// Temporary files in a folder of this program's own: others that run beside it write theirs too.
    void initTestCase() { qputenv("TMPDIR", m_folder.path().toLocal8Bit()); }

    void whatIsWrittenIsReadAgain()
    {
        auto writer = sheetOf({"Title", "Year"});
        QVERIFY(writer.row({"Amélie", "2001"}).ok());
        QVERIFY(writer.row({"<b> & \"two\"\nlines", ""}).ok());
        const auto table = read(writer.take().value());
        QCOMPARE(table->header(), (Fields{"Title", "Year"}));
        QCOMPARE(table->rows(), 2U);
        QCOMPARE(cell(*table, 0, 0), std::string("Amélie"));
        QCOMPARE(cell(*table, 0, 1), std::string("2001"));
        QCOMPARE(cell(*table, 1, 0), std::string("<b> & \"two\"\nlines"));
    }

    /// A spreadsheet must neither compute nor convert what a catalogue holds.
    void everyCellIsAText()
    {
        const Fields sly{"=1+1", "007", "1e3", "https://example.org", "{=A1}", "12 Dec 2008", "+1", "@SUM(1)"};
        Fields header;
        for (std::size_t i = 0; i < sly.size(); ++i)
            header.push_back("c" + std::to_string(i));
        auto writer = sheetOf(header);
        QVERIFY(writer.row(sly).ok());
        const auto table = read(writer.take().value());
        QVERIFY(table->issues().empty()); // no formula without a value
        for (std::size_t i = 0; i < sly.size(); ++i)
            QCOMPARE(cell(*table, 0, i), sly[i]);
    }

    void numbersStayNumbers()
    {
        auto writer = sheetOf({"Title", "Score", "Votes"});
        const double unknown = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(writer.typedRow(std::vector<WorkbookCell>{std::string("007"), 0.1, unknown}).ok());
        QVERIFY(writer.typedRow(std::vector<WorkbookCell>{std::string(), unknown, 2322000.0}).ok());
        const auto table = read(writer.take().value());
        QCOMPARE(table->rows(), 2U);
        QCOMPARE(cell(*table, 0, 0), std::string("007"));
        QCOMPARE(cell(*table, 0, 1), std::string("0.1"));
        QCOMPARE(cell(*table, 0, 2), std::string());
        QCOMPARE(cell(*table, 1, 2), std::string("2322000"));
    }

    void whatDoesNotFitIsAnError()
    {
        auto writer = sheetOf({"Title"});
        QVERIFY(writer.row({std::string(WorkbookWriter::kMostLetters, 'x')}).ok());
        const auto tooLong = writer.row({std::string(WorkbookWriter::kMostLetters + 1, 'x')});
        QVERIFY(!tooLong.ok());
        QVERIFY(tooLong.error().code == ErrorCode::InvalidArgument);
        auto wide = WorkbookWriter::create().value();
        QVERIFY(!wide.addSheet("Wide", Fields(WorkbookWriter::kMostColumns + 1, "c")).ok());
    }

    void lettersAreCountedAndNotBytes()
    {
        auto writer = sheetOf({"Title"});
        std::string text;
        for (std::size_t i = 0; i < WorkbookWriter::kMostLetters; ++i)
            text += "é";
        QVERIFY(writer.row({text}).ok());
        QCOMPARE(cell(*read(writer.take().value()), 0, 0), text);
    }

    void aWriterLeftUnfinishedLeavesNothing()
    {
        {
            auto writer = sheetOf({"Title"});
            QVERIFY(writer.row({"A"}).ok());
            QCOMPARE(leftIn(m_folder).size(), 1);
        }
        QVERIFY(leftIn(m_folder).isEmpty());
    }

    void cleanedTableAndAuditAreWorkbooks()
    {
        const auto table = readTableFromBytes("Title,Series or Movie\nAndrÃ©,Movie\nUp,Movie\n", "small.csv").value();
        const auto report = cleanTable(*table, guessSchema(*table), {}).value();
        const auto cleaned = read(cleanedWorkbook(*table, report).value());
        QCOMPARE(cell(*cleaned, 0, 0), std::string("André"));
        QCOMPARE(cell(*cleaned, 1, 1), std::string("Movie"));
        const auto audit = read(auditWorkbook(*table, report).value());
        QCOMPARE(audit->header(), (Fields{"row", "column", "old", "new", "rule"}));
        QCOMPARE(audit->rows(), 1U);
        QCOMPARE(cell(*audit, 0, 2), std::string("AndrÃ©"));
        QCOMPARE(cell(*audit, 0, 4), std::string("repair_text"));
    }

    void aStopEndsTheWriting()
    {
        const auto table = readTableFromBytes("Title\nUp\n", "small.csv").value();
        const auto report = cleanTable(*table, guessSchema(*table), {}).value();
        std::stop_source stop;
        stop.request_stop();
        const auto bytes = cleanedWorkbook(*table, report, stop.get_token());
        QVERIFY(!bytes.ok());
        QVERIFY(bytes.error().code == ErrorCode::Cancelled);
    }

private:
    static QStringList leftIn(const QTemporaryDir& folder)
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(WorkbookWriterTest)
#include "workbook_writer_test.moc"
