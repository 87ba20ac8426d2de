// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/table_property.h"

#include <QDir>
#include <QFile>
#include <QtTest>

/// Every seed of the fuzzer and every input it once broke something with, in the plain suite.
class CorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void replay_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* folder : {MARQUEE_FUZZ_CORPUS, MARQUEE_TEST_DATA "/fuzz"}) {
            const auto files = QDir(QString::fromUtf8(folder)).entryInfoList(QDir::Files);
            QVERIFY2(!files.isEmpty(), folder);
            for (const QFileInfo& file : files)
                QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }
    void replay()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        try {
            marquee::test::exerciseTable(file.readAll().toStdString());
        } catch (const std::exception& failure) {
            QFAIL(failure.what());
        }
    }
};

QTEST_APPLESS_MAIN(CorpusTest)
#include "corpus_test.moc"
