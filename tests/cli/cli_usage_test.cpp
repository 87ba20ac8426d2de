// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"

#include <QTemporaryDir>
#include <QTest>

using namespace marquee::test;

/// Exit codes, help and messages.
class CliUsageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString file(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }

private slots:
    void initTestCase()
    {
        writeFile(file("titles.csv"), "Title,IMDb Score,IMDb Votes,Genre\nOne,7,100,Drama\nTwo,8,200,Comedy\n");
        writeFile(file("untitled.csv"), "a,b\n1,2\n");
        writeFile(file("quote.csv"), "Title\n\"never closed\n");
        writeFile(file("matrix.csv"), "x,y\n0,0\n0,1\n5,5\n5,6\n");
        writeFile(file("hole.csv"), "row,x,y\n10,0,0\n11,,1\n");
        writeFile(file("same.csv"), "x\n1\n1\n1\n");
        writeFile(file("empty.csv"), "");
        writeFile(file("blank.csv"), "x\n1\n\n3\n");
        writeFile(file("first.csv"), "x\n\n1\n3\n");
        writeFile(file("views.csv"), "title,views\nONE,5\nThree,6\n");
        writeFile(file("ids.csv"), "row,x\n5,1\n6,2\n5,3\n");
    }
    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments"); // @name stands for a file of ours
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("message"); // part of standard error
        const auto row = [](const char* name, const char* words, int exitCode, const char* message) {
            QTest::newRow(name) << QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts) << exitCode
                                << QByteArray(message);
        };
        row("no command", "", 2, "Usage:");
        row("unknown command", "dance", 2, "dance");
        row("unknown option", "score --data @titles.csv --loud", 2, "--loud");
        row("word that is no option", "score --data @titles.csv now", 2, "now");
        row("no data", "score", 2, "--data");
        row("value missing", "score --data", 2, "--data");
        row("value of a switch", "score --data @titles.csv --json=yes", 2, "--json");
        row("given twice", "score --data @titles.csv --data @titles.csv", 2, "twice");
        row("k below 1", "cluster --matrix @matrix.csv --k 0", 2, "--k");
        row("k no number", "cluster --matrix @matrix.csv --k two", 2, "two");
        row("k broken", "cluster --matrix @matrix.csv --k 2.5", 2, "2.5");
        row("unknown block", "features --data @titles.csv --block colour=1", 2, "colour");
        row("negative block", "features --data @titles.csv --block genres=-1", 2, "genres=-1");
        row("unknown part", "recommend --data @titles.csv --row 0 --weight charm=1", 2, "charm");
        row("year beyond all years", "recommend --data @titles.csv --row 0 --year-min 99999999999", 2, "--year-min");
        row("list of nothing", "recommend --data @titles.csv --row 0 --top 0", 2, "--top");
        row("unknown rule", "clean --data @titles.csv --rule polish=on", 2, "polish");
        row("rule neither on nor off", "clean --data @titles.csv --rule repair_text=maybe", 2, "maybe");
        row("action of a rule without one", "clean --data @titles.csv --rule repair_text=merge", 2, "merge");
        row("unknown parameter", "clean --data @titles.csv --set outliers.mood=good", 2, "outliers.method=tukey");
        row("wrong parameter", "clean --data @titles.csv --set outliers.reach=far", 2, "outliers.reach");
        row("bad percentile", "score --data @titles.csv --prior-votes p250", 2, "p250");
        row("weights all 0", "score --data @titles.csv --audience-weight 0 --critic-weight 0", 2, "");
        row("map of no form", "inspect --data @titles.csv --map Title", 2, "COLUMN=ROLE");
        row("map to no role", "inspect --data @titles.csv --map Title=headline", 2, "age_rating");
        row("map of no such column", "inspect --data @titles.csv --map Heading=title", 3, "titles.csv, line 1");
        row("map with a matrix", "cluster --matrix @matrix.csv --map x=metric", 2, "--map");
        row("two ways to ask", "recommend --data @titles.csv --row 0 --title One", 2, "--title");
        row("neither data nor matrix", "cluster --k 2", 2, "--matrix");
        row("empty range", "sweep --matrix @matrix.csv --k-min 4 --k-max 2", 2, "--k-min");
        row("format not offered", "report --data @titles.csv --out @d --format pdf", 2, "pdf");
        row("format not there yet", "report --data @titles.csv --out @d --format html,xlsx", 2, "not there yet");
        row("format of another sort", "report --data @titles.csv --out @d --format docx", 2, "docx");
        row("no locale", "report --data @titles.csv --out @d --locale nowhere", 2, "nowhere");
        row("chart of no known format", "charts --data @titles.csv --out @d --format png,gif", 2, "gif");
        row("charts without a format", "charts --data @titles.csv --out @d --format=png,", 2, "png, svg and pdf");
        row("charts without a folder", "charts --data @titles.csv", 2, "--out");
        row("charts of no locale", "charts --data @titles.csv --out @d --locale nowhere", 2, "nowhere");
        row("charts of more clusters than titles", "charts --data @titles.csv --out @d --k 5000", 3, "");
        row("audit over the table", "clean --data @titles.csv --audit @a.csv --out @a.csv", 2, "--audit");
        row("audit over the table by another way", "clean --data @titles.csv --audit @a.csv --out @./a.csv", 2,
            "--out");
        row("nothing to join", "join --data @titles.csv", 2, "--with");
        row("key of no known part", "join --data @titles.csv --with @views.csv --key colour", 2, "colour");
        row("year without title", "join --data @titles.csv --with @views.csv --key year=views", 3, "year");
        row("id and more", "join --data @titles.csv --with @views.csv --key id=title --key id=title", 3, "id");
        row("key twice", "join --data @titles.csv --with @views.csv --key title --key title", 2, "twice");
        row("report over the table", "join --data @titles.csv --with @views.csv --out @a.csv --report @./a.csv", 2,
            "--report");
        row("restarts without end", "cluster --matrix @matrix.csv --k 2 --restarts 2147483647", 2, "100000");
        row("k of noughts", "cluster --matrix @matrix.csv --k 00", 2, "--k");
        row("row no number", "recommend --data @titles.csv --row -1", 2, "--row");
        row("no such file", "score --data @nothing.csv", 3, "nothing.csv");
        row("empty file", "inspect --data @empty.csv", 3, "empty.csv");
        row("no titles", "score --data @untitled.csv", 3, "untitled.csv");
        row("unclosed quote", "inspect --data @quote.csv", 3, "quote.csv, line 2");
        row("no such title", "recommend --data @titles.csv --title Nobody", 3, "Nobody");
        row("no such year", "recommend --data @titles.csv --title One --year 1900", 3, "1900");
        row("no such row", "recommend --data @titles.csv --row 2", 3, "row 2");
        row("row beyond all rows", "recommend --data @titles.csv --row 99999999999999", 3, "row 99999999999999");
        row("row beyond all numbers", "recommend --data @titles.csv --row 99999999999999999999999", 3, "row 9999");
        row("k beyond all rows", "cluster --matrix @matrix.csv --k 99999999999", 3, "99999999999");
        row("k beyond all numbers", "cluster --data @titles.csv --k 99999999999999999999999", 3, "99999999999");
        row("nothing for the one block",
            "features --data @titles.csv --block awards=1 --block scores=0 --block popularity=0 --block era=0 "
            "--block type=0 --block genres=0 --block languages=0",
            3, "awards");
        row("blank line in one column", "cluster --matrix @blank.csv --k 2", 3, "blank.csv, line 3");
        row("blank first line in one column", "sweep --matrix @first.csv", 3, "first.csv, line 2");
        row("one row twice", "cluster --matrix @ids.csv --k 2", 3, "ids.csv, line 4");
        row("no such language", "recommend --data @titles.csv --row 0 --language Elvish", 3, "Elvish");
        row("hole in the matrix", "cluster --matrix @hole.csv --k 1", 3, "hole.csv, line 3");
        row("k above the distinct rows", "cluster --matrix @same.csv --k 2", 3, "same.csv");
        row("no key in common", "join --data @titles.csv --with @matrix.csv", 3, "matrix.csv");
        row("no such column to join", "join --data @titles.csv --with @views.csv --column Share", 3, "Share");
        row("no second file", "join --data @titles.csv --with @nothing.csv", 3, "nothing.csv");
        row("k above the rows", "cluster --matrix @matrix.csv --k 5", 3, "matrix.csv");
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, message);
        for (QString& argument : arguments)
            if (argument.startsWith(u'@'))
                argument = m_dir.filePath(argument.mid(1));
        const CliRun run = cli(arguments);
        QVERIFY2(run.exitCode == exitCode, run.err.constData());
        QVERIFY2(run.err.contains(message), run.err.constData());
        QCOMPARE(run.out, QByteArray());
    }
    void holeNamesItsColumn()
    {
        QVERIFY(cli({"cluster", "--matrix", file("hole.csv"), "--k", "1"}).err.contains("“x”"));
    }
    void version()
    {
        const CliRun run = cli({"--version"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith("marquee-cli 0.") && run.out.endsWith('\n'));
    }
    void helpOfEveryCommand_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::newRow("inspect") << QByteArray("--raw-rows N");
        QTest::newRow("clean") << QByteArray("--audit A");
        QTest::newRow("score") << QByteArray("--prior-votes N|pNN");
        QTest::newRow("features") << QByteArray("--block NAME=W");
        QTest::newRow("cluster") << QByteArray("--matrix F");
        QTest::newRow("sweep") << QByteArray("--k-min N");
        QTest::newRow("recommend") << QByteArray("--diversity L");
        QTest::newRow("evaluate") << QByteArray("--likes FILE");
        QTest::newRow("report") << QByteArray("--format");
        QTest::newRow("charts") << QByteArray("--out DIR");
        QTest::newRow("join") << QByteArray("--with FILE");
        QTest::newRow("restore") << QByteArray("--audit A");
        QTest::newRow("generate") << QByteArray("--rows N");
    }
    void helpOfEveryCommand()
    {
        QFETCH(QByteArray, option);
        const QString command = QString::fromUtf8(QTest::currentDataTag());
        const CliRun run = cli({command, "--help"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains(option), run.out.constData());
        QVERIFY(cli({"--help"}).out.contains("  " + command.toUtf8() + " "));
    }
};

QTEST_GUILESS_MAIN(CliUsageTest)
#include "cli_usage_test.moc"
