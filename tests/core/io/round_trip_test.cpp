// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "io/table_reader.h"

#include "core/io/workbook_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace marquee;

namespace {

using Row = QStringList;

/// A table of texts: the header, then the records. No record is empty throughout, which formats take for a blank line.
struct Table
{
    Row header;
    QList<Row> rows;
};

/// How the writer below puts a table down.
struct Style
{
    char delimiter = ',';
    QString lineEnd = QStringLiteral("\n");
    Encoding encoding = Encoding::Utf8;
    bool quoteAll = false;
    bool lastLineEnd = true;
};

QString randomText(Random& random, bool westernOnly)
{
    static const QStringList kPieces{"a", "Z", "7", ".5", " ",   ",",  ";",    "\t",  "\"",    "\"\"",    "\n", "\r\n",
                                     "'", "é", "ü", "ß",  "Adú", "\\", "=1+1", "<b>", "&amp;", "_x0041_", "–"};
    static const QStringList kWide{QStringLiteral("日本"), QStringLiteral("😀"), QStringLiteral("ʤ"),
                                   QStringLiteral("Ω")};
    QString text;
    for (std::uint64_t i = random.below(6); i > 0; --i)
        text += !westernOnly && random.below(6) == 0
                    ? kWide[static_cast<int>(random.below(4))]
                    : kPieces[static_cast<int>(random.below(static_cast<std::uint64_t>(kPieces.size())))];
    return text;
}

Table randomTable(Random& random, bool westernOnly)
{
    Table table;
    const auto columns = 2 + static_cast<int>(random.below(6));
    for (int i = 0; i < columns; ++i)
        table.header << QStringLiteral("c%1 ").arg(i) + randomText(random, westernOnly);
    for (auto rows = random.below(12); rows > 0; --rows) {
        Row row{QStringLiteral("é%1").arg(rows)};
        while (row.size() < columns)
            row << (random.below(4) == 0 ? QString() : randomText(random, westernOnly));
        table.rows << row;
    }
    return table;
}

/// RFC 4180, nothing of the program's own.
QString delimited(const Table& table, const Style& style)
{
    QStringList lines;
    for (const Row& row : QList<Row>{table.header} + table.rows) {
        QStringList cells;
        for (const QString& cell : row) {
            const bool special = cell.contains('"') || cell.contains('\n') || cell.contains('\r') ||
                                 cell.contains(',') || cell.contains(';') || cell.contains('\t');
            cells << (special || style.quoteAll ? '"' + QString(cell).replace("\"", "\"\"") + '"' : cell);
        }
        lines << cells.join(QLatin1Char(style.delimiter));
    }
    return lines.join(style.lineEnd) + (style.lastLineEnd ? style.lineEnd : QString());
}

QByteArray encoded(const QString& text, Encoding encoding)
{
    QByteArray bytes;
    switch (encoding) {
    case Encoding::Utf8:
        return text.toUtf8();
    case Encoding::Utf8Bom:
        return "\xEF\xBB\xBF" + text.toUtf8();
    case Encoding::Windows1252:
        for (const QChar c : text)
            bytes += c == QChar(0x2013) ? '\x96' : c.toLatin1();
        return bytes;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        break;
    }
    const bool little = encoding == Encoding::Utf16Le;
    for (const QChar c : QChar(0xFEFF) + text) {
        const auto high = static_cast<char>(c.unicode() >> 8);
        const auto low = static_cast<char>(c.unicode() & 0xFF);
        bytes.append(little ? low : high).append(little ? high : low);
    }
    return bytes;
}

QString escaped(QString text)
{
    text.replace("&", "&amp;").replace("<", "&lt;").replace("_x", "_x005F_x");
    return text.replace("\r", "_x000D_");
}

std::string workbookOf(const Table& table, bool shared)
{
    QString rows;
    QString texts;
    int count = 0;
    for (const Row& row : QList<Row>{table.header} + table.rows) {
        rows += "<row>";
        for (const QString& cell : row) {
            const QString item = "<t xml:space=\"preserve\">" + escaped(cell) + "</t>";
            rows += shared ? QStringLiteral("<c t=\"s\"><v>%1</v></c>").arg(count++)
                           : "<c t=\"inlineStr\"><is>" + item + "</is></c>";
            texts += "<si>" + item + "</si>";
        }
        rows += "</row>";
    }
    return fixtures::workbook(rows.toStdString(), shared ? "<sst>" + texts.toStdString() + "</sst>" : std::string());
}

QByteArray jsonOf(const Table& table)
{
    QJsonArray records;
    for (const Row& row : table.rows) {
        QJsonObject record;
        for (int i = 0; i < row.size(); ++i)
            record.insert(table.header[i], row[i].isEmpty() ? QJsonValue() : QJsonValue(row[i]));
        records.append(record);
    }
    return QJsonDocument(records).toJson();
}

QString cellOf(const RawTable& table, std::size_t row, std::size_t column)
{
    const auto cell = table.cell(row, column);
    return QString::fromUtf8(cell.data(), static_cast<int>(cell.size()));
}

QString headerOf(const RawTable& table, std::size_t column)
{
    return QString::fromStdString(table.header()[column]);
}

/// Every cell, by the place of its column; names are compared as `name` makes them.
template<typename Name>
QString difference(const RawTable& read, const Table& written, Name name)
{
    if (read.rows() != static_cast<std::size_t>(written.rows.size()) ||
        read.columns() != static_cast<std::size_t>(written.header.size()))
        return QStringLiteral("%1 rows and %2 columns").arg(read.rows()).arg(read.columns());
    for (std::size_t column = 0; column < read.columns(); ++column) {
        if (headerOf(read, column) != name(written.header[static_cast<int>(column)]))
            return "header " + headerOf(read, column);
        for (std::size_t row = 0; row < read.rows(); ++row)
            if (cellOf(read, row, column) != written.rows[static_cast<int>(row)][static_cast<int>(column)])
                return QStringLiteral("row %1, column %2: ").arg(row).arg(column) + cellOf(read, row, column);
    }
    return {};
}

QString asWritten(const QString& name)
{
    return name;
}

} // namespace

/// Tables of random cells, written down by a writer of the test's own, come back cell by cell.
class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void delimitedText_data()
    {
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<int>("encoding");
        for (const char delimiter : {',', ';', '\t'})
            for (int encoding = 0; encoding <= static_cast<int>(Encoding::Windows1252); ++encoding)
                QTest::addRow("%d %s", delimiter, encodingName(static_cast<Encoding>(encoding)).data())
                    << delimiter << encoding;
    }

    void delimitedText()
    {
        QFETCH(char, delimiter);
        QFETCH(int, encoding);
        Random random(20211);
        for (int i = 0; i < 60; ++i) {
            const Style style{delimiter, random.below(2) == 0 ? QStringLiteral("\n") : QStringLiteral("\r\n"),
                              static_cast<Encoding>(encoding), random.below(2) == 0, random.below(2) == 0};
            const auto table = randomTable(random, style.encoding == Encoding::Windows1252);
            ReadOptions options;
            options.delimiter = delimiter;
            if (style.encoding == Encoding::Windows1252) // a short text may be UTF-8 by chance
                options.encoding = style.encoding;
            const auto read = readTableFromBytes(encoded(delimited(table, style), style.encoding).toStdString(),
                                                 "random.csv", options);
            QVERIFY2(read.ok(), read.ok() ? "" : describe(read.error()).c_str());
            QCOMPARE(difference(**read, table, asWritten), QString());
        }
    }

    void json()
    {
        Random random(20212);
        for (int i = 0; i < 200; ++i) {
            auto table = randomTable(random, false);
            if (table.rows.isEmpty())
                continue;                                        // no record, no column
            std::sort(table.header.begin(), table.header.end()); // QJsonObject keeps its keys sorted
            const auto read = readTableFromBytes(jsonOf(table).toStdString(), "random.json");
            QVERIFY2(read.ok(), read.ok() ? "" : describe(read.error()).c_str());
            QCOMPARE(difference(**read, table, asWritten), QString());
        }
    }

    void workbooks()
    {
        Random random(20213);
        for (int i = 0; i < 200; ++i) {
            const auto table = randomTable(random, false);
            const auto read = readTableFromBytes(workbookOf(table, i % 2 == 0), "random.xlsx");
            QVERIFY2(read.ok(), read.ok() ? "" : describe(read.error()).c_str());
            const auto trimmedName = [](const QString& name) { return name.trimmed(); };
            QCOMPARE(difference(**read, table, trimmedName), QString());
        }
    }
};

QTEST_APPLESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"
