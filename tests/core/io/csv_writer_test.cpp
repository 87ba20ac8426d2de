// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csv_writer.h"

#include "io/atomic_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <array>
#include <sys/stat.h>
#include <vector>

using namespace marquee;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    static QByteArray contents(const std::filesystem::path& file)
    {
        QFile input(QString::fromStdString(file.string()));
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray("unreadable");
    }

    QStringList leftovers() const
    {
        return QDir(m_folder.path()).entryList({".marquee-*"}, QDir::Files | QDir::Hidden);
    }

private slots:
    void field_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("Drama") << QByteArray("Drama");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("semicolon is plain") << QByteArray("a;b") << QByteArray("a;b");
        QTest::newRow("quote") << QByteArray("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"");
        QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
        QTest::newRow("leading blank") << QByteArray(" a") << QByteArray("\" a\"");
        QTest::newRow("trailing tab") << QByteArray("a\t") << QByteArray("\"a\t\"");
        QTest::newRow("inner blank is plain") << QByteArray("a b") << QByteArray("a b");
        QTest::newRow("UTF-8 is plain") << QByteArray("Adú") << QByteArray("Adú");
    }

    void field()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(csvField(text.toStdString())), expected);
    }

    void fieldQuotesItsOwnDelimiter()
    {
        QCOMPARE(csvField("a;b", ';'), std::string("\"a;b\""));
        QCOMPARE(csvField("a,b", ';'), std::string("a,b"));
    }

    void rowsEndWithLineFeed()
    {
        CsvWriter writer;
        writer.row(std::vector<std::string>{"title", "tags"});
        writer.row(std::vector<std::string>{"", "a,b"});
        QCOMPARE(writer.text(), std::string("title,tags\n,\"a,b\"\n"));
    }

    void singleEmptyFieldIsNoBlankLine()
    {
        CsvWriter writer;
        writer.row(std::vector<std::string>{""});
        QCOMPARE(writer.take(), std::string("\"\"\n"));
    }

    void guardedFieldsAreTextAlone() // headers too; numbers stay numbers
    {
        CsvWriter writer(',', true);
        writer.row(std::vector<std::string>{"=cmd", "-7", "+1.5e3", "-x", "@a,b", "a=b", ""});
        QCOMPARE(writer.take(), std::string("'=cmd,-7,+1.5e3,'-x,\"'@a,b\",a=b,\n"));
    }

    void writesAndReplaces()
    {
        const auto file = path("a.csv");
        QVERIFY(writeTextFile(file, "one").ok());
        QVERIFY(writeTextFile(file, "two").ok());
        QCOMPARE(contents(file), QByteArray("two"));
        QCOMPARE(leftovers(), QStringList());
    }

    void makesMissingFolders()
    {
        const auto file = path("new/deep/a.csv");
        QVERIFY(writeTextFile(file, "x").ok());
        QCOMPARE(contents(file), QByteArray("x"));
    }

    void refusesToReplaceWithoutClobber()
    {
        const auto file = path("kept.csv");
        QVERIFY(writeTextFile(file, "first", false).ok());
        const Status second = writeTextFile(file, "second", false);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(contents(file), QByteArray("first"));
        QCOMPARE(leftovers(), QStringList());
    }

    void refusesAFileThatAppearedMeanwhile()
    {
        const auto file = path("raced.csv");
        auto late = AtomicFile::create(file, false);
        QVERIFY(late.ok() && late->write("late").ok());
        QVERIFY(writeTextFile(file, "early").ok());
        QVERIFY(!late->commit().ok());
        QCOMPARE(contents(file), QByteArray("early"));
    }

    void severalFilesOrNone()
    {
        const std::string folder = path("several");
        const std::array both{TextFile{folder + "/a.txt", "one"}, TextFile{folder + "/b.txt", "two"}};
        QVERIFY(writeTextFiles(both).ok());
        QCOMPARE(contents(folder + "/a.txt"), QByteArray("one"));
        QCOMPARE(contents(folder + "/b.txt"), QByteArray("two"));
        const std::array onFolder{TextFile{folder + "/c.txt", "three"}, TextFile{folder, "four"}};
        QCOMPARE(writeTextFiles(onFolder).error().code, ErrorCode::FileUnwritable);
        // The second finds its place taken when the first already has its own.
        const std::array twice{TextFile{folder + "/d.txt", "five"}, TextFile{folder + "/d.txt", "six"}};
        QVERIFY(!writeTextFiles(twice, false).ok());
        QCOMPARE(QDir(QString::fromStdString(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 QStringList({"a.txt", "b.txt"}));
    }
    void nothingIsLeftWithoutCommit()
    {
        const auto file = path("dropped.csv");
        {
            auto dropped = AtomicFile::create(file);
            QVERIFY(dropped.ok() && dropped->write("half").ok());
            QCOMPARE(leftovers().size(), 1);
        }
        QVERIFY(!std::filesystem::exists(file));
        QCOMPARE(leftovers(), QStringList());
    }

    void keepsRightsAndSymbolicLinks()
    {
        const auto file = path("real.csv");
        QVERIFY(writeTextFile(file, "one").ok());
        QCOMPARE(::chmod(file.c_str(), 0600), 0);
        std::filesystem::create_symlink("real.csv", path("link.csv"));
        QVERIFY(writeTextFile(path("link.csv"), "two").ok());
        QVERIFY(std::filesystem::is_symlink(path("link.csv")));
        QCOMPARE(contents(file), QByteArray("two"));
        struct stat info = {};
        QCOMPARE(::stat(file.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0600));
    }

    void errorsNamePathAndReason()
    {
        const auto folder = path("folder");
        std::filesystem::create_directory(folder);
        const Status onFolder = writeTextFile(folder, "x");
        QVERIFY(!onFolder.ok());
        QCOMPARE(onFolder.error().file, folder.string());
        QVERIFY(!onFolder.error().detail.empty());

        QVERIFY(writeTextFile(path("plain"), "x").ok());
        const Status below = writeTextFile(path("plain/below.csv"), "x");
        QVERIFY(!below.ok());
        QCOMPARE(below.error().code, ErrorCode::FileUnwritable);
        QVERIFY(!writeTextFile("", "x").ok());
    }

    void devicesAreWrittenInPlace()
    {
        QVERIFY(writeTextFile("/dev/null", "x").ok());
        QVERIFY(!std::filesystem::is_regular_file("/dev/null"));
        const Status full = writeTextFile("/dev/full", "x");
        QVERIFY(!full.ok());
        QCOMPARE(full.error().file, std::string("/dev/full"));
    }
};

QTEST_APPLESS_MAIN(CsvWriterTest)
#include "csv_writer_test.moc"
