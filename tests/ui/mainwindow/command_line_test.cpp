// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/command_line.h"

#include <QTest>

using namespace marquee;

class CommandLineTest : public QObject
{
    Q_OBJECT
private slots:
    void everythingTogether()
    {
        const CommandLine line =
            parseCommandLine({"--data", "a b.csv", "--tour=out", "--theme", "dark", "--size", "1024x700"});
        QCOMPARE(line.error, QString());
        QCOMPARE(line.file, QStringLiteral("a b.csv"));
        QCOMPARE(line.tourFolder, QStringLiteral("out"));
        QCOMPARE(line.theme, std::optional(ThemeKind::Dark));
        QCOMPARE(line.size, std::optional(QSize(1024, 700)));
    }

    void plainFile()
    {
        const CommandLine line = parseCommandLine({"films.csv"});
        QCOMPARE(line.file, QStringLiteral("films.csv"));
        QVERIFY(!line.isTour());
    }

    void nothingAtAll()
    {
        const CommandLine line = parseCommandLine({});
        QCOMPARE(line.error, QString());
        QCOMPARE(line.file, QString());
    }

    void helpAndVersionWin()
    {
        QVERIFY(parseCommandLine({"--bogus", "--help"}).help);
        QVERIFY(parseCommandLine({"--version"}).version);
        QVERIFY(usageText().contains(QLatin1String("--tour")));
    }

    void qtsOwnOptionsPass()
    {
        const CommandLine line = parseCommandLine({"-platform", "offscreen", "--style", "fusion", "a.csv"});
        QCOMPARE(line.error, QString());
        QCOMPARE(line.file, QStringLiteral("a.csv"));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{"--bogus"};
        QTest::newRow("two files") << QStringList{"--data", "a.csv", "b.csv"};
        QTest::newRow("no value") << QStringList{"--data"};
        QTest::newRow("empty value") << QStringList{"--data", ""};
        QTest::newRow("tour without data") << QStringList{"--tour", "out"};
        QTest::newRow("unknown theme") << QStringList{"--theme", "pink"};
        QTest::newRow("size in words") << QStringList{"--size", "large"};
        QTest::newRow("size of nothing") << QStringList{"--size", "0x0"};
        QTest::newRow("size beyond reason") << QStringList{"--size", "99999x99999"};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QVERIFY(!parseCommandLine(arguments).error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
