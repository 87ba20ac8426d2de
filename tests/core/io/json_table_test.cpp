// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/table_reader.h"

#include <QtTest>
#include <zip.h>
#include <zlib.h>

using namespace marquee;

namespace {

Result<RawTablePtr> read(const std::string& bytes, const ReadOptions& options = {})
{
    return readTableFromBytes(bytes, "test.json", options);
}

/// Header and records, cells by "|", lines by "/".
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

class JsonTableTest : public QObject
{
    Q_OBJECT

private slots:
    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("table");
        const auto add = [](const char* name, const char* bytes, const char* table) {
            QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(table);
        };
        add("keys in order of appearance", "[{\"b\":1,\"a\":\"x\"},{\"c\":true,\"a\":\"y\"}]", "b|a|c/1|x|/|y|true");
        add("null and no key are missing", "[{\"a\":null,\"b\":2},{\"b\":null}]", "a|b/|2/|");
        add("numbers keep their text", "[{\"a\":1.50,\"b\":-3,\"c\":1e-7,\"d\":12345678901234567890,\"e\":0.1}]",
            "a|b|c|d|e/1.50|-3|1e-7|12345678901234567890|0.1");
        add("lists of words", "[{\"a\":[\"x\",\"y\",3]},{\"a\":[]},{\"a\":[\"z\"]}]", "a/x, y, 3//z");
        add("empty list alone", "[{\"a\":1,\"b\":[]}]", "a|b/1|");
        add("objects inside",
            "[{\"t\":\"A\",\"r\":{\"imdb\":7,\"rt\":{\"tomato\":88}}},{\"t\":\"B\",\"r\":{\"imdb\":6}}]",
            "t|r.imdb|r.rt.tomato/A|7|88/B|6|");
        add("objects in lists", "[{\"g\":[{\"id\":1,\"name\":\"Drama\"},{\"id\":2,\"name\":\"War\"}],\"t\":\"A\"}]",
            "g.id|g.name|t/1, 2|Drama, War|A");
        add("escapes", "[{\"a\":\"q\\\"\\\\ \\u00e9 \\ud83d\\ude00\\n\"}]", "a/q\"\\ é 😀\n");
        add("JSON Lines", "{\"a\":1}\n{\"a\":2,\"b\":\"x\"}\r\n\n{\"a\":3}\n", "a|b/1|/2|x/3|");
        add("one record", "{\"a\":1,\"b\":[\"x\"]}", "a|b/1|x");
        add("empty record counts", "[{\"a\":1},{},{\"a\":2}]", "a/1//2");
        add("byte order mark", "\xEF\xBB\xBF [ {\"a\":\"é\"} ]", "a/é");
        add("last of repeated keys", "[{\"a\":1,\"a\":2}]", "a/2");
    }

    void records()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, table);
        const auto read_ = read(bytes.toStdString());
        QCOMPARE(shown(read_), table);
        QCOMPARE((*read_)->format(), TableFormat::Json);
        QCOMPARE((*read_)->delimiter(), '\0');
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto add = [](const char* name, const QByteArray& bytes, ErrorCode code, int line, const char* says) {
            QTest::newRow(name) << bytes << static_cast<int>(code) << line << QString::fromUtf8(says);
        };
        add("cut off", "[{\"a\":1},\n{\"a\":", ErrorCode::JsonUnusable, 2, "unexpected end of input");
        add("comma missing", "[{\"a\":1}\n\n{\"a\":2}]", ErrorCode::JsonUnusable, 3, "syntax error");
        add("not a number", "[{\"a\":1},\n{\"a\":NaN}]", ErrorCode::JsonUnusable, 2, "syntax error");
        add("number beyond all", "[{\"a\":\n1e400}]", ErrorCode::JsonUnusable, 2, "1e400");
        add("record of another kind", "[{\"a\":1},\n[1,2]]", ErrorCode::JsonUnusable, 2, "record 2 is an array");
        add("value for a record", "[{\"a\":1},\n7]", ErrorCode::JsonUnusable, 2, "record 2 is a single value");
        add("arrays of values", "[[\"a\",\"b\"],[1,2]]", ErrorCode::JsonUnusable, 1, "record 1 is an array");
        add("records wrapped", "{\"data\":[{\"a\":1},{\"a\":2}]}", ErrorCode::JsonUnusable, 1, "one object");
        add("two arrays", "[{\"a\":1}]\n[{\"a\":1}]", ErrorCode::JsonUnusable, 2, "more than one array");
        add("text behind", "[{\"a\":1}]\nx", ErrorCode::JsonUnusable, 2, "syntax error");
        add("no record", "[]", ErrorCode::FileEmpty, 0, "");
        add("too deep", "[{\"a\":" + QByteArray(70, '['), ErrorCode::JsonUnusable, 1, "deeper than 64");
        QByteArray wide = "[\n{";
        for (int i = 0; i <= 10'000; ++i)
            wide += (i == 0 ? "\"" : ",\"") + QByteArray::number(i) + "\":1";
        add("too many columns", wide + "}]", ErrorCode::TooManyColumns, 2, "");
        add("field too long", "[{\"a\":\"" + QByteArray((16 << 20) + 1, 'x') + "\"}]", ErrorCode::FieldTooLong, 1, "");
    }

    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(int, line);
        QFETCH(QString, says);
        const auto table = read(bytes.toStdString());
        QVERIFY(!table.ok());
        QCOMPARE(static_cast<int>(table.error().code), code);
        QCOMPARE(static_cast<int>(table.error().line), line);
        QCOMPARE(table.error().file, std::string("test.json"));
        QVERIFY2(table.error().detail.find(says.toStdString()) != std::string::npos, table.error().detail.c_str());
    }

    void whatWasDoneToTheRecordsIsNoted()
    {
        const auto table = read("[\n{\"a\":{\"b\":1}},\n{\"a\":{\"b\":2},\"a\":{\"b\":3}}\n]").value();
        QCOMPARE(issueKinds(*table), (QStringList{"2 nested_object", "3 duplicate_key"}));
        QCOMPARE(table->line(0), 2U);
        QCOMPARE(table->line(1), 3U);
        QCOMPARE(table->cell(1, 0), std::string_view("3"));
    }

    /// A file that only begins like JSON stays a table of text.
    void delimitedTextStaysDelimited()
    {
        QCOMPARE(shown(read("[Title],[Year]\nA,1\n")), QStringLiteral("[Title]|[Year]/A|1"));
        QCOMPARE(shown(read("{title},b\nA,1\n")), QStringLiteral("{title}|b/A|1"));
    }

    void otherEncodings()
    {
        const QString text = QStringLiteral("[{\"ü\":\"Adú\"}]");
        QByteArray utf16("\xFF\xFE");
        for (const QChar c : text)
            utf16.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
        const auto table = read(utf16.toStdString());
        QCOMPARE(shown(table), QStringLiteral("ü/Adú"));
        QCOMPARE((*table)->encoding(), Encoding::Utf16Le);
        QCOMPARE(shown(read("[{\"a\":\"Ad\xFA\"}]")), QStringLiteral("a/Adú"));
    }

    void packedFiles()
    {
        QTemporaryDir folder;
        const std::string json = "[{\"a\":1}]";
        const auto gz = folder.filePath("a.json.gz").toStdString();
        gzFile file = gzopen(gz.c_str(), "wb");
        QCOMPARE(gzwrite(file, json.data(), static_cast<unsigned>(json.size())), static_cast<int>(json.size()));
        gzclose(file);
        QCOMPARE(shown(readTable(gz)), QStringLiteral("a/1"));
        const auto path = folder.filePath("a.zip").toStdString();
        int error = 0;
        zip_t* archive = zip_open(path.c_str(), ZIP_CREATE, &error);
        zip_file_add(archive, "readme.md", zip_source_buffer(archive, "hi", 2, 0), 0);
        zip_file_add(archive, "titles.json", zip_source_buffer(archive, json.data(), json.size(), 0), 0);
        QCOMPARE(zip_close(archive), 0);
        QCOMPARE(shown(readTable(path)), QStringLiteral("a/1"));
    }

    void columnsOfSparseRecordsStaySmall()
    {
        std::string bytes = "[";
        for (int i = 0; i < 9'000; ++i)
            bytes += (i == 0 ? "{\"k" : ",{\"k") + std::to_string(i) + "\":" + std::to_string(i) + "}";
        const auto table = read(bytes + "]").value();
        QCOMPARE(table->columns(), 9'000U);
        QCOMPARE(table->cell(8'999, 8'999), std::string_view("8999"));
        QCOMPARE(table->cell(8'999, 0), std::string_view());
    }

    void canBeStoppedAndTellsHowFarItIs()
    {
        std::string bytes = "[";
        for (int i = 0; i < 20'000; ++i)
            bytes += std::string(i == 0 ? "" : ",") + "{\"a\":" + std::to_string(i) + "}";
        bytes += "]";
        std::stop_source source;
        double last = 0;
        const auto stopped = readTableFromBytes(bytes, "x.json", {}, source.get_token(), [&](double done, auto) {
            QVERIFY(done >= last);
            last = done;
            if (done > 0.7)
                source.request_stop();
        });
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(last > 0.7 && last < 0.8);
    }
};

QTEST_APPLESS_MAIN(JsonTableTest)
#include "json_table_test.moc"
