// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/file_watch.h"

#include "io/file_bytes.h"

#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace marquee;

namespace {

constexpr int kRest = 20;        // ms
constexpr int kLongEnough = 300; // for anything that is to come to have come

FileWatch::Bytes bytesOf(const QByteArray& content)
{
    return {contentHash({content.data(), static_cast<std::size_t>(content.size())}),
            static_cast<quint64>(content.size())};
}

} // namespace

class FileWatchTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    void write(const QByteArray& content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    void replace(const QByteArray& content) const // written aside, then renamed
    {
        QSaveFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit());
    }

private slots:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("titles.csv"));
        write("Title\nOne\n");
    }

    void tellsOfEachNewContent()
    {
        FileWatch watch(kRest);
        watch.watch(m_path, bytesOf("Title\nOne\n"));
        QSignalSpy changed(&watch, &FileWatch::changed);
        write("Title\nOne\nTwo\n");
        QVERIFY(changed.wait());
        QCOMPARE(changed.takeFirst().first().toString(), m_path);
        write("Title\nOne\nTwo\nThree\n");
        QVERIFY(changed.wait());
        QTest::qWait(kLongEnough);
        QCOMPARE(changed.size(), 1);
    }

    void followsAFileThatIsReplaced()
    {
        FileWatch watch(kRest);
        watch.watch(m_path, bytesOf("Title\nOne\n"));
        QSignalSpy changed(&watch, &FileWatch::changed);
        replace("Title\nTwo, and longer\n"); // of equal length it could bear the same millisecond
        QVERIFY(changed.wait());
        replace("Title\nTwo and a half\n"); // the watch went with the first file
        QVERIFY(changed.wait());
        write("Title\nThree\n");
        QVERIFY(changed.wait());
    }

    void waitsForAFileThatIsAway()
    {
        FileWatch watch(kRest);
        watch.watch(m_path, bytesOf("Title\nOne\n"));
        QSignalSpy changed(&watch, &FileWatch::changed);
        QVERIFY(QFile::remove(m_path));
        QTest::qWait(kLongEnough);
        QCOMPARE(changed.size(), 0);
        write("Title\nBack\n");
        QVERIFY(changed.wait());
    }

    void aBurstIsOneChange()
    {
        FileWatch watch(kLongEnough);
        watch.watch(m_path, bytesOf("Title\nOne\n"));
        QSignalSpy changed(&watch, &FileWatch::changed);
        for (int i = 0; i < 5; ++i) {
            write("Title\n" + QByteArray::number(i) + '\n');
            QTest::qWait(10);
        }
        QVERIFY(changed.wait());
        QTest::qWait(2 * kLongEnough);
        QCOMPARE(changed.size(), 1);
    }

    void theSameBytesAreNoChange()
    {
        FileWatch watch(kRest);
        watch.watch(m_path, bytesOf("Title\nOne\n"));
        QSignalSpy changed(&watch, &FileWatch::changed);
        QTest::qWait(20); // another time of writing
        write("Title\nOne\n");
        QTest::qWait(kLongEnough);
        replace("Title\nOne\n");
        QTest::qWait(kLongEnough);
        QCOMPARE(changed.size(), 0);
        replace("Title\nTwo\n"); // it still looks
        QVERIFY(changed.wait());
    }

    void neighboursAreNoneOfItsBusiness()
    {
        FileWatch watch(kRest);
        watch.watch(m_path, bytesOf("Title\nsomething else\n")); // a look would tell
        QSignalSpy changed(&watch, &FileWatch::changed);
        QFile other(m_folder.filePath(QStringLiteral("other.csv")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QTest::qWait(kLongEnough);
        QCOMPARE(changed.size(), 0);
    }

    void ourOwnWritingIsAccepted()
    {
        FileWatch watch(kRest);
        watch.watch(m_path, bytesOf("Title\nOne\n"));
        QSignalSpy changed(&watch, &FileWatch::changed);
        replace("Title\nOurs\n");
        watch.accept();
        QTest::qWait(kLongEnough);
        QCOMPARE(changed.size(), 0);
        write("Title\nTheirs\n");
        QVERIFY(changed.wait());
    }

    void stopsWhenTold()
    {
        FileWatch watch(kRest);
        watch.watch(m_path, bytesOf("Title\nOne\n"));
        QSignalSpy changed(&watch, &FileWatch::changed);
        watch.stop();
        write("Title\nTwo\n");
        QTest::qWait(kLongEnough);
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(FileWatchTest)
#include "file_watch_test.moc"
