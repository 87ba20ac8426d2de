// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "io/file_bytes.h"

#include <QtTest>

#include <QFile>
#include <QTemporaryDir>

#include <string>

using namespace marquee;

namespace {

std::string randomBytes(std::size_t size)
{
    Random random(3);
    std::string bytes(size, '\0');
    for (auto& byte : bytes)
        byte = static_cast<char>(random.below(256));
    return bytes;
}

} // namespace

class FileBytesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryByte_data()
    {
        QTest::addColumn<qulonglong>("size");
        for (const qulonglong size : {0ULL, 1ULL, (2ULL << 20) - 1, 2ULL << 20, (2ULL << 20) + 1, (5ULL << 20) + 77})
            QTest::addRow("%llu bytes", size) << size;
    }
    void readsEveryByte()
    {
        QFETCH(qulonglong, size);
        const auto bytes = randomBytes(size);
        const auto path = m_folder.filePath("bytes");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes.data(), static_cast<qint64>(size)), static_cast<qint64>(size));
        file.close();
        for (const unsigned threads : {1U, 2U, 5U}) {
            const auto read = readFileBytes(path.toStdString(), {}, threads);
            QVERIFY(read);
            QVERIFY(read->view() == bytes);
        }
    }

    void fingerprintsDoNotDependOnThreads()
    {
        const auto bytes = randomBytes((3U << 20) + 5);
        const auto whole = contentHash(bytes, 1);
        QCOMPARE(contentHash(bytes, 4), whole);
        for (const std::size_t at : {std::size_t{0}, std::size_t{1} << 20, bytes.size() - 1}) {
            auto other = bytes;
            other[at] = static_cast<char>(other[at] + 1);
            QVERIFY(contentHash(other) != whole);
        }
        QVERIFY(contentHash(bytes.substr(0, bytes.size() - 1)) != whole);
        QVERIFY(contentHash("") != contentHash(std::string_view("\0", 1)));
    }

    void saysWhatIsWrong()
    {
        const auto missing = readFileBytes(m_folder.filePath("nothing").toStdString());
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::FileUnreadable);
        QVERIFY(missing.error().file.find("nothing") != std::string::npos);
        const auto folder = readFileBytes(m_folder.path().toStdString());
        QVERIFY(!folder);
        QCOMPARE(QString::fromStdString(folder.error().detail), QString("a folder"));
    }

    void stopsWhenTold()
    {
        std::stop_source source;
        source.request_stop();
        QFile file(m_folder.filePath("some"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("some") == 4);
        file.close();
        const auto read = readFileBytes(file.fileName().toStdString(), source.get_token());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(FileBytesTest)
#include "file_bytes_test.moc"
