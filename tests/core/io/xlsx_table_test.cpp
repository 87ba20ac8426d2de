// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/table_reader.h"
#include "io/xlsx_number.h"

#include "core/io/workbook_fixture.h"

#include <QtTest>

using namespace marquee;
using fixtures::workbook;

namespace {

Result<RawTablePtr> read(const std::string& bytes, const std::string& sheet = {})
{
    ReadOptions options;
    options.sheet = sheet;
    return readTableFromBytes(bytes, "book.xlsx", options);
}

Result<RawTablePtr> readFile(const char* name, const std::string& sheet = {})
{
    ReadOptions options;
    options.sheet = sheet;
    return readTable(std::string(MARQUEE_TEST_DATA "/workbooks/") + name, options);
}

QString shown(const Result<RawTablePtr>& table)
{
    if (!table.ok())
        return QString::fromStdString(describe(table.error()));
    QStringList lines;
    QStringList cells;
    for (const auto& name : (*table)->header())
        cells << QString::fromStdString(name);
    lines << cells.join('|');
    for (std::size_t row = 0; row < (*table)->rows(); ++row) {
        cells.clear();
        for (const auto cell : (*table)->record(row))
            cells << QString::fromUtf8(cell.data(), static_cast<int>(cell.size()));
        lines << cells.join('|');
    }
    return lines.join('/');
}

QStringList issueKinds(const RawTable& table)
{
    QStringList kinds;
    for (const auto& issue : table.issues())
        kinds << QStringLiteral("%1 %2").arg(issue.line).arg(QString::fromStdString(issue.kind));
    return kinds;
}

} // namespace

class XlsxTableTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersByTheirFormat_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const auto add = [](const char* code, double value, const char* text) {
            QTest::addRow("%s %g", code, value) << QByteArray(code) << value << QString::fromUtf8(text);
        };
        add("General", 43861, "43861");
        add("yyyy\\-mm\\-dd", 43861, "2020-01-31");
        add("d mmm yyyy", 59, "1900-02-28");
        add("d mmm yyyy", 61, "1900-03-01");
        add("mmm-yy", 2958465, "9999-12-31");
        add("[$-409]m/d/yy h:mm AM/PM;@", 44012.77083333333, "2020-06-30 18:30:00");
        add("mmm", 44013, "2020-07-01");
        add("[h]:mm:ss", 0.07083333333333333, "01:42:00");
        add("[h]:mm", 1.5, "36:00:00");
        add("0%", 0.87, "87%");
        add("0.00%", 0.575, "57.5%");
        add("\"days\" #,##0.00", 1234.5, "1234.5");
        add("[Red]0.0;[Blue]-0.0", 2.5, "2.5");
        add("yyyy", -1, "-1");
        add("yyyy", 3e6, "3000000");
        add("0.00E+00", 8.4, "8.4");
    }

    void numbersByTheirFormat()
    {
        QFETCH(QByteArray, code);
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(xlsxNumberText(value, numberKindOf(code.toStdString()), false)), text);
    }

    void yearsFrom1904()
    {
        QCOMPARE(xlsxNumberText(42428, XlsxNumberKind::Date, true), std::string("2020-02-29"));
        QCOMPARE(xlsxNumberText(1, XlsxNumberKind::Date, true), std::string("1904-01-02"));
    }

    /// Written by exceljs: hidden sheet first, empty rows and columns around, dates, formulae, merged and rich cells.
    void workbookOfExceljs()
    {
        const auto table = readFile("exceljs.xlsx");
        QCOMPARE(
            shown(table),
            QString::fromUtf8("Title|Type|IMDb Score|Release Date|Added|Rotten Tomatoes|Runtime|On Netflix|Total|Note/"
                              "Adú|Movie|6.7|2020-01-31|2020-06-30 18:30:00|87%|01:42:00|TRUE|3|merged here/"
                              "Moxie & <Co> \"3\"|Movie|8.4|1900-03-01||57.5%||FALSE||/"
                              " Line\nbreak |TV Show|1e-07|9999-12-31|2021-03-04|100%||||last"));
        QCOMPARE((*table)->sheet(), std::string("Titles"));
        QCOMPARE((*table)->sheets(), (std::vector<std::string>{"Titles", "Other sheet"}));
        QCOMPARE((*table)->format(), TableFormat::Xlsx);
        QCOMPARE((*table)->headerLine(), 2U);
        QCOMPARE((*table)->line(2), 6U);
        QCOMPARE(issueKinds(**table), (QStringList{"4 error_cell", "6 formula_without_value"}));
    }

    void chosenSheet()
    {
        QCOMPARE(shown(readFile("exceljs.xlsx", "Other sheet")), QStringLiteral("Title|n/300|1917/B|"));
        QCOMPARE(shown(readFile("exceljs.xlsx", "Notes")), QStringLiteral("internal"));
        const auto missing = readFile("exceljs.xlsx", "Nowhere");
        QCOMPARE(missing.error().code, ErrorCode::WorkbookUnusable);
        QVERIFY(missing.error().detail.find("Titles, Other sheet") != std::string::npos);
    }

    /// Written by libxlsxwriter row by row: texts within the cells.
    void workbookOfLibxlsxwriter()
    {
        QCOMPARE(shown(readFile("libxlsxwriter.xlsx")),
                 QStringLiteral("Title|Release Date|Share|Watch Hours|Flag/"
                                "First|2020-02-29|12.5%|1234.5|TRUE/Second  two |1900-02-28||8.4|Firstx"));
    }

    void nameOfTheFileDoesNotMatter()
    {
        QFile file(QStringLiteral(MARQUEE_TEST_DATA "/workbooks/libxlsxwriter.xlsx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(readTableFromBytes(file.readAll().toStdString(), "titles.csv").ok());
    }

    void cellsWithoutReferencesAndPrefixedNames()
    {
        QCOMPARE(shown(read(workbook("<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
                                     "<row><c/><c><v> 7.0 </v></c></row>"))),
                 QStringLiteral("a|b/|7"));
        QCOMPARE(shown(read(workbook("<x:row r=\"1\"><x:c r=\"A1\" t=\"str\"><x:v>a &gt; b</x:v></x:c></x:row>"
                                     "<x:row/><x:row a='>'><x:c><x:v>1</x:v></x:c></x:row >"))),
                 QStringLiteral("a > b/1"));
    }

    void sharedTexts()
    {
        const std::string shared = "<sst><si><t>Title</t></si><si><r><t>A</t></r><rPh><t>no</t></rPh><r><t "
                                   "xml:space=\"preserve\"> </t></r></si>"
                                   "<si><t>x_x000D_y_x0041_z_xZZZZ_</t></si></sst>";
        const auto cell = [](int i) { return "<row><c t=\"s\"><v>" + std::to_string(i) + "</v></c></row>"; };
        QCOMPARE(shown(read(workbook(cell(0) + cell(1) + cell(2), shared))), QStringLiteral("Title/A /x\ryAz_xZZZZ_"));
        const auto broken = read(workbook(cell(0) + cell(9), shared));
        QCOMPARE(broken.error().code, ErrorCode::WorkbookUnusable);
        QCOMPARE(broken.error().line, 2U);
        QVERIFY(broken.error().detail.find("text number 9") != std::string::npos);
    }

    void refusals()
    {
        QCOMPARE(read(workbook("")).error().code, ErrorCode::FileEmpty);
        QCOMPARE(read(workbook("<row><c><v>1</v></c></row><row><c><v>1</c></row>")).error().code,
                 ErrorCode::WorkbookUnusable);
        QCOMPARE(read(workbook("<row><c><v>1</v></c></row><row><c>")).error().code, ErrorCode::WorkbookUnusable);
        const auto wide = read(workbook("<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>"));
        QCOMPARE(wide.error().code, ErrorCode::TooManyColumns);
        QCOMPARE(wide.error().line, 3U);
        QCOMPARE(wide.error().file, std::string("book.xlsx"));
        QCOMPARE(read(fixtures::zipped({{"[Content_Types].xml", "<x/>"}, {"word/document.xml", "<x/>"}})).error().code,
                 ErrorCode::WorkbookUnusable);
    }

    /// A sheet of blanks that unpacks a thousand times larger, and one text shared by very many cells.
    void bombs()
    {
        const auto bomb = read(workbook(std::string(70'000'000, ' ')));
        QVERIFY(!bomb.ok());
        QCOMPARE(bomb.error().code, ErrorCode::ArchiveUnusable);
        std::string rows;
        for (int i = 0; i < 20'000; ++i)
            rows += "<row><c t=\"s\"><v>0</v></c></row>";
        const auto table = read(workbook(rows, "<sst><si><t>" + std::string(1'000'000, 'x') + "</t></si></sst>"));
        QVERIFY(table.ok()); // 20 GB, were the text copied for every cell
        QCOMPARE((*table)->cell(19'998, 0).size(), 1'000'000U);
    }

    /// Rows are parsed in pieces: a border of the pieces may fall anywhere.
    void longSheet()
    {
        std::string rows = "<row><c t=\"str\"><v>n</v></c></row>";
        for (int i = 0; i < 40'000; ++i)
            rows += "<row r=\"" + std::to_string(i + 2) + "\"><c r=\"A" + std::to_string(i + 2) + "\"><v>" +
                    std::to_string(i) + "</v></c></row>";
        const auto bytes = workbook(rows);
        const auto table = read(bytes).value();
        QCOMPARE(table->rows(), 40'000U);
        for (std::size_t i = 0; i < table->rows(); ++i)
            if (table->cell(i, 0) != std::to_string(i) || table->line(i) != i + 2)
                QFAIL(qPrintable(QStringLiteral("row %1").arg(i)));
        std::stop_source source;
        const auto stopped = readTableFromBytes(bytes, "x.xlsx", {}, source.get_token(), [&](double done, auto) {
            if (done > 0.6)
                source.request_stop();
        });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(XlsxTableTest)
#include "xlsx_table_test.moc"
