// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/table_reader.h"

#include "base/random.h"
#include "io/csv_writer.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace marquee;
using namespace std::string_literals;

namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cellsOf(const RawTable& table)
{
    Cells cells{table.header()};
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto fields = table.record(row);
        cells.emplace_back(fields.begin(), fields.end());
    }
    return cells;
}

Result<RawTablePtr> read(const std::string& bytes, unsigned threads = 1)
{
    ReadOptions options;
    options.threads = threads;
    return readTableFromBytes(bytes, "test.csv", options);
}

/// The cells as one line each, joined with bars: easy to read in a failure.
QString shown(const Cells& cells)
{
    QStringList lines;
    for (const auto& record : cells) {
        QStringList fields;
        for (const auto& field : record)
            fields << QString::fromStdString(field);
        lines << fields.join('|');
    }
    return lines.join('/');
}

std::string utf16(const QString& text, bool bigEndian)
{
    std::string bytes;
    for (const QChar unit : text) {
        const auto high = static_cast<char>(unit.unicode() >> 8);
        const auto low = static_cast<char>(unit.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

/// A table of cells full of what must be quoted; no record is a blank line.
Cells randomCells(Random& random)
{
    static const std::vector<std::string> kPieces = {"a",  "7",  " ", ",",  ";", "\"",   "\n", "\r\n",
                                                     "\r", "\t", "é", "日", "🎬", "\"\"", "|",  "="};
    const std::size_t width = 1 + random.below(6);
    Cells cells(2 + random.below(10), std::vector<std::string>(width));
    for (auto& record : cells)
        for (auto& cell : record)
            for (auto left = random.below(9); left > 0; --left)
                cell += kPieces[random.below(kPieces.size())];
    return cells;
}

std::string csvOf(const Cells& cells)
{
    CsvWriter writer;
    for (const auto& record : cells)
        writer.row(record);
    return writer.take();
}

std::size_t issuesOf(const RawTable& table, const std::string& kind)
{
    const auto& issues = table.issues();
    return static_cast<std::size_t>(
        std::count_if(issues.begin(), issues.end(), [&](const Issue& issue) { return issue.kind == kind; }));
}

} // namespace

class TableReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("cells");
        const auto row = [](const char* name, const std::string& bytes, const char* cells) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromUtf8(cells);
        };
        row("plain", "a,b\n1,2\n", "a|b/1|2");
        row("no last newline", "a,b\n1,2", "a|b/1|2");
        row("CRLF", "a,b\r\n1,2\r\n", "a|b/1|2");
        row("CR", "a,b\r1,2\r3,4", "a|b/1|2/3|4");
        row("quoted comma", "a,b\n\"1,5\",2\n", "a|b/1,5|2");
        row("doubled quote", "a,b\n\"say \"\"hi\"\"\",2\n", "a|b/say \"hi\"|2");
        row("only quotes", "a,b\n\"\"\"\"\"\",\"\"\n", "a|b/\"\"|");
        row("newline in quotes", "a,b\n\"x\ny\",\"x\r\ny\"\n", "a|b/x\ny|x\r\ny");
        row("lone CR in quotes", "a,b\n\"x\ry\",2\n", "a|b/x\ry|2");
        row("quote inside a field", "a,b\n5\" disk,say \"hi\"\n", "a|b/5\" disk|say \"hi\"");
        row("text behind a quote", "a,b\n\"x\"y,\"z\" \n", "a|b/xy|z ");
        row("blanks kept", "a,b\n 1 ,\t2\n", "a|b/ 1 |\t2");
        row("blank lines skipped", "\n\na,b\n\n1,2\n\r\n\r\n3,4\n\n", "a|b/1|2/3|4");
        row("a quoted empty field is a record", "a\n\"\"\nx\n", "a//x");
        row("a line of blanks is a record", "a\n  \nx\n", "a/  /x");
        row("ragged", "a,b,c\n1,2\n1,2,3,4\n,,\n", "a|b|c/1|2/1|2|3|4/||");
        row("header only", "a,b", "a|b");
        row("BOM",
            "\xEF\xBB\xBF"
            "a,b\n1,2\n",
            "a|b/1|2");
        row("BOM before a quote", "\xEF\xBB\xBF\"a\",b\n1,2\n", "a|b/1|2");
        row("nameless and repeated columns", "a,a,\n1,2,3\n", "a|a|/1|2|3");
        row("semicolon with decimal commas", "title;score\nA;7,5\nB;8,1\n", "title|score/A|7,5/B|8,1");
        row("tab", "title\tyear\nA, b\t2001\nC\t2002\n", "title|year/A, b|2001/C|2002");
        row("comma although cells hold others", "a,b\n\";;\",\";\t\"\n\";\",\"\t;\"\n", "a|b/;;|;\t/;|\t;");
        row("one column", "title\nA\n\"B, c\"\n", "title/A/B, c");
        row("NUL kept", "a,b\nx\0y,2\n"s, "a|b/x|2");
    }

    void parses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, cells);
        const auto table = read(bytes.toStdString());
        QVERIFY2(table.ok(), table.ok() ? "" : describe(table.error()).c_str());
        // A NUL would end the picture of a cell; the test of NUL bytes looks closer.
        auto found = cellsOf(**table);
        for (auto& record : found)
            for (auto& cell : record)
                cell = cell.substr(0, cell.find('\0'));
        QCOMPARE(shown(found), cells);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        const QString text = QStringLiteral("Title,Year\nAdú 🎬,2020\n");
        const auto add = [](const char* name, const std::string& bytes, Encoding encoding) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << static_cast<int>(encoding);
        };
        add("UTF-8", text.toStdString(), Encoding::Utf8);
        add("UTF-8 with BOM", "\xEF\xBB\xBF" + text.toStdString(), Encoding::Utf8Bom);
        add("UTF-16LE", "\xFF\xFE" + utf16(text, false), Encoding::Utf16Le);
        add("UTF-16BE", "\xFE\xFF" + utf16(text, true), Encoding::Utf16Be);
        add("UTF-16LE without BOM", utf16(text, false), Encoding::Utf16Le);
        add("UTF-16BE without BOM", utf16(text, true), Encoding::Utf16Be);
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        const auto table = read(bytes.toStdString());
        QVERIFY(table.ok());
        QCOMPARE(shown(cellsOf(**table)), QStringLiteral("Title|Year/Adú 🎬|2020"));
        QCOMPARE(static_cast<int>((*table)->encoding()), encoding);
        QVERIFY((*table)->issues().empty());
    }

    void windows1252()
    {
        const auto table = read("Title;Note\nAm\xE9lie;\x93gut\x94 \x80 5\n");
        QVERIFY(table.ok());
        QCOMPARE(shown(cellsOf(**table)), QStringLiteral("Title|Note/Amélie|“gut” € 5"));
        QCOMPARE((*table)->encoding(), Encoding::Windows1252);
    }

    void damagedUtf8KeepsTheRest()
    {
        std::string bytes = "Title\n";
        for (int i = 0; i < 40; ++i)
            bytes += "Adú\n";
        const auto table = read(bytes + "Bad\xE9\n");
        QVERIFY(table.ok());
        QCOMPARE((*table)->encoding(), Encoding::Utf8);
        QCOMPARE((*table)->cell(0, 0), std::string_view("Adú"));
        QCOMPARE((*table)->cell(40, 0), std::string_view("Badé"));
        QCOMPARE(issuesOf(**table, "invalid_utf8"), 1U);
        QCOMPARE((*table)->issues().front().line, 42U);
    }

    void brokenUtf16IsReplacedAndLogged()
    {
        std::string bytes = "\xFF\xFE" + utf16(QStringLiteral("a,b\n1,"), false);
        bytes += "\x3D\xD8"; // the first half of a pair alone
        const auto table = read(bytes + utf16(QStringLiteral("\n"), false));
        QVERIFY(table.ok());
        QCOMPARE((*table)->cell(0, 1), std::string_view("\xEF\xBF\xBD"));
        QCOMPARE((*table)->issues().front().line, 2U);
    }

    void nulBytesAreKeptAndLogged()
    {
        const auto table = read("a,b\nx\0y,2\n3,\0\n"s);
        QVERIFY(table.ok());
        QCOMPARE((*table)->cell(0, 0), std::string_view("x\0y", 3));
        QCOMPARE((*table)->cell(1, 1), std::string_view("\0", 1));
        QCOMPARE(issuesOf(**table, "nul_byte"), 2U);
        QCOMPARE((*table)->issues().back().line, 3U);
    }

    void raggedRowsAreCompletedAndLogged()
    {
        const auto table = read("a,b,c\n1\n1,2,3\n1,2,3,4\n");
        QVERIFY(table.ok());
        QCOMPARE((*table)->cell(0, 0), std::string_view("1"));
        QCOMPARE((*table)->cell(0, 2), std::string_view());
        QCOMPARE((*table)->cell(2, 2), std::string_view("3"));
        QCOMPARE(issuesOf(**table, "ragged_row"), 2U);
        QCOMPARE((*table)->issues()[0].line, 2U);
        QCOMPARE((*table)->issues()[1].line, 4U);
    }

    void linesCountBlankLinesAndNewlinesInQuotes()
    {
        const auto table = read("a,b\r\n\r\n\"x\r\ny\",1\r\n\r\nz,2\r\n");
        QVERIFY(table.ok());
        QCOMPARE((*table)->line(0), 3U);
        QCOMPARE((*table)->line(1), 6U);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        const auto add = [](const char* name, const std::string& bytes, ErrorCode code, int line) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << static_cast<int>(code) << line;
        };
        add("empty", "", ErrorCode::FileEmpty, 0);
        add("BOM alone", "\xEF\xBB\xBF", ErrorCode::FileEmpty, 0);
        add("line ends alone", "\n\r\n\n", ErrorCode::FileEmpty, 0);
        add("picture", "\x89PNG\r\n\x1A\n....", ErrorCode::FileBinary, 0);
        add("program",
            "\x7F"
            "ELF\2\1\1"s,
            ErrorCode::FileBinary, 0);
        add("NULs", std::string(100, '\0'), ErrorCode::FileBinary, 0);
        add("control characters", "a,b\n" + std::string(40, '\1') + ",2\n", ErrorCode::FileBinary, 0);
        add("unclosed quote", "a,b\n1,2\n3,\"4\n5,6\n", ErrorCode::UnclosedQuote, 3);
        add("unclosed quote in the header", "a,\"b\n1,2\n", ErrorCode::UnclosedQuote, 1);
        add("long quoted field", "a,b\n1,\"" + std::string(kSixteenMiB + 1, 'x') + "\"\n", ErrorCode::FieldTooLong, 2);
        add("long field", "a,b\n1,2\n" + std::string(kSixteenMiB + 1, 'x') + ",2\n", ErrorCode::FieldTooLong, 3);
        add("many columns", std::string(10'000, ',') + "\n1\n", ErrorCode::TooManyColumns, 1);
        add("many fields", "a,b\n" + std::string(10'000, ',') + "\n", ErrorCode::TooManyColumns, 2);
        add("broken zip", "PK\3\4 and no more", ErrorCode::ArchiveUnusable, 0);
        add("broken gzip", "\x1F\x8B and no more", ErrorCode::ArchiveUnusable, 0);
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(int, line);
        const auto table = read(bytes.toStdString());
        QVERIFY(!table.ok());
        QCOMPARE(static_cast<int>(table.error().code), code);
        QCOMPARE(static_cast<int>(table.error().line), line);
        QCOMPARE(table.error().file, std::string("test.csv"));
    }

    void tenThousandColumnsAreRead()
    {
        const auto table = read(std::string(9'999, ',') + "\n1\n");
        QVERIFY(table.ok());
        QCOMPARE((*table)->columns(), 10'000U);
        QCOMPARE((*table)->cell(0, 9'999), std::string_view());
    }

    /// A wide header must not make every short record as wide in memory: a gigabyte would not do here.
    void shortRecordsUnderAWideHeaderStaySmall()
    {
        std::string bytes = std::string(9'999, ',') + "\n";
        for (int i = 0; i < 200'000; ++i)
            bytes += "x\n";
        const auto table = read(bytes, 2);
        QVERIFY(table.ok());
        QCOMPARE((*table)->rows(), 200'000U);
        QCOMPARE((*table)->record(199'999).size(), 1U);
        QCOMPARE((*table)->cell(199'999, 0), std::string_view("x"));
        QCOMPARE((*table)->cell(199'999, 1), std::string_view());
        QCOMPARE((*table)->cell(5, 9'999), std::string_view());
        QCOMPARE((*table)->issues().size(), 2'002U); // a thousand of two kinds, and the counts of the rest
    }

    void writtenTablesComeBack()
    {
        Random random(7);
        for (int i = 0; i < 300; ++i) {
            const auto cells = randomCells(random);
            ReadOptions options;
            options.delimiter = ',';
            const auto table = readTableFromBytes(csvOf(cells), "random.csv", options);
            QVERIFY(table.ok());
            QCOMPARE(shown(cellsOf(**table)), shown(cells));
        }
    }

    /// Long enough for several stretches; misplaced quotes make the guess of where to cut wrong.
    void threadsDoNotChangeTheResult_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("well formed") << QByteArray("1,\"a\nb\",\"c,d\"\nx,\"\"\"\",y\n");
        QTest::newRow("odd quotes") << QByteArray("5\" disk,plain,z\n\"a\nb\",c,d\n1,2,3\n");
    }

    void threadsDoNotChangeTheResult()
    {
        QFETCH(QByteArray, unit);
        const std::string bytes = "a,b,c\n" + unit.repeated(4'500'000 / static_cast<int>(unit.size())).toStdString();
        const auto one = read(bytes, 1);
        const auto four = read(bytes, 4);
        QVERIFY(one.ok() && four.ok());
        QCOMPARE((*four)->rows(), (*one)->rows());
        QCOMPARE((*four)->issues().size(), (*one)->issues().size());
        for (std::size_t row = 0; row < (*one)->rows(); ++row)
            for (std::size_t column = 0; column < 3; ++column)
                if ((*one)->cell(row, column) != (*four)->cell(row, column))
                    QFAIL(qPrintable(QStringLiteral("row %1").arg(row)));
        QCOMPARE((*four)->line((*one)->rows() - 1), (*one)->line((*one)->rows() - 1));
    }

    void quotesDoNotCountAsLength()
    {
        const auto quoted = read("a,b\n1,\"" + std::string(kSixteenMiB, 'x') + "\"\n");
        QCOMPARE(quoted.value()->cell(0, 1).size(), kSixteenMiB);
        const std::string doubled(2 * kSixteenMiB, '"');
        QCOMPARE(read("a,b\n1,\"" + doubled + "\"\n").value()->cell(0, 1).size(), kSixteenMiB);
        const auto refused = readTableFromBytes("a,b\n1,\"" + doubled + "x\"\n", "x.csv");
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::FieldTooLong);
    }

    void headerLineCountsWhatStandsBefore()
    {
        QCOMPARE(read("a,b\n1,2\n").value()->headerLine(), std::size_t{1});
        QCOMPARE(read("\n\r\na,b\n1,2\n").value()->headerLine(), std::size_t{3});
    }

    void missingFileAndFolderAreUnreadable()
    {
        const QTemporaryDir folder;
        const auto missing = readTable(folder.filePath("none.csv").toStdString());
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::FileUnreadable);
        QVERIFY(!missing.error().detail.empty());
        QCOMPARE(readTable(folder.path().toStdString()).error().code, ErrorCode::FileUnreadable);
    }

    void stopsOnRequest()
    {
        std::stop_source source;
        source.request_stop();
        const auto table = readTableFromBytes("a,b\n1,2\n", "x.csv", {}, source.get_token());
        QVERIFY(!table.ok());
        QCOMPARE(table.error().code, ErrorCode::Cancelled);
    }

private:
    static constexpr std::size_t kSixteenMiB = std::size_t{16} << 20;
};

QTEST_APPLESS_MAIN(TableReaderTest)
#include "table_reader_test.moc"
