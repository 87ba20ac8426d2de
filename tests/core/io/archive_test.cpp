// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/table_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <zip.h>
#include <zlib.h>

using namespace marquee;

namespace {

constexpr const char* kCsv = "Title,Year\nAdú,2020\n";

std::string contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

using Entries = std::vector<std::pair<std::string, std::string>>;

void writeZip(const QString& path, const Entries& entries, const char* password = nullptr)
{
    int error = 0;
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    QVERIFY(archive != nullptr);
    for (const auto& [name, text] : entries) {
        zip_source_t* source = zip_source_buffer(archive, text.data(), text.size(), 0);
        const auto index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        QVERIFY(index >= 0);
        if (password != nullptr)
            QCOMPARE(zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password), 0);
    }
    QCOMPARE(zip_close(archive), 0);
}

void appendGzip(const QString& path, const std::string& text, const char* mode)
{
    gzFile file = gzopen(path.toUtf8().constData(), mode);
    QVERIFY(file != nullptr);
    QCOMPARE(gzwrite(file, text.data(), static_cast<unsigned>(text.size())), static_cast<int>(text.size()));
    gzclose(file);
}

} // namespace

class ArchiveTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(name); }

    static Result<RawTablePtr> read(const QString& path) { return readTable(path.toStdString()); }

    static QString refusal(const QString& path)
    {
        const auto table = read(path);
        if (table.ok() || table.error().code != ErrorCode::ArchiveUnusable)
            return QStringLiteral("not refused as an archive");
        return QString::fromStdString(table.error().detail);
    }

private slots:
    void zipWithOneTableIsOpened()
    {
        writeZip(path("a.zip"), {{"readme.md", "hi"}, {"data/titles.csv", kCsv}, {"__MACOSX/._titles.csv", "x"}});
        const auto table = read(path("a.zip"));
        QVERIFY(table.ok());
        QCOMPARE((*table)->cell(0, 0), std::string_view("Adú"));
        QCOMPARE((*table)->fileBytes(), contents(path("a.zip")).size());
        QCOMPARE((*table)->fileName(), path("a.zip").toStdString());
    }

    void nameDoesNotMatter()
    {
        writeZip(path("plain.dat"), {{"titles", kCsv}});
        QVERIFY(read(path("plain.dat")).ok());
    }

    void zipsWithoutExactlyOneTableAreRefused()
    {
        writeZip(path("two.zip"), {{"a.csv", kCsv}, {"b.csv", kCsv}});
        QVERIFY(refusal(path("two.zip")).contains("a.csv, b.csv"));
        writeZip(path("none.zip"), {{"a.png", "x"}, {"b.png", "y"}});
        QCOMPARE(refusal(path("none.zip")), QStringLiteral("it holds no table"));
    }

    void officeDocumentsWithoutSheetsAreRefused()
    {
        writeZip(path("letter.docx"), {{"[Content_Types].xml", "<x/>"}});
        const auto table = read(path("letter.docx"));
        QVERIFY(!table.ok());
        QCOMPARE(table.error().code, ErrorCode::WorkbookUnusable);
    }

    void encryptedZipIsRefused()
    {
        writeZip(path("locked.zip"), {{"a.csv", kCsv}}, "secret");
        QCOMPARE(refusal(path("locked.zip")), QStringLiteral("it is encrypted"));
    }

    void damagedArchivesAreRefused()
    {
        writeZip(path("ok.zip"), {{"a.csv", kCsv}});
        auto bytes = contents(path("ok.zip"));
        bytes[40] = static_cast<char>(bytes[40] ^ 0x55); // inside the packed data
        QVERIFY(!readTableFromBytes(bytes, "bad.zip").ok());
        appendGzip(path("ok.gz"), kCsv, "wb");
        bytes = contents(path("ok.gz"));
        QCOMPARE(readTableFromBytes(bytes.substr(0, bytes.size() - 6), "cut.gz").error().code,
                 ErrorCode::ArchiveUnusable);
    }

    void gzipMembersFollowEachOther()
    {
        appendGzip(path("a.csv.gz"), kCsv, "wb");
        appendGzip(path("a.csv.gz"), "Moxie,2021\n", "ab");
        const auto table = read(path("a.csv.gz"));
        QVERIFY(table.ok());
        QCOMPARE((*table)->rows(), 2U);
        QCOMPARE((*table)->cell(1, 0), std::string_view("Moxie"));
    }

    void bombsAreRefused()
    {
        const std::string line(70'000'000, 'a'); // packs a thousand times smaller
        appendGzip(path("bomb.gz"), line, "wb");
        QVERIFY(refusal(path("bomb.gz")).contains("more than 64 MiB"));
        writeZip(path("bomb.zip"), {{"a.csv", line}});
        QVERIFY(refusal(path("bomb.zip")).contains("more than 64 MiB"));
    }
};

QTEST_APPLESS_MAIN(ArchiveTest)
#include "archive_test.moc"
