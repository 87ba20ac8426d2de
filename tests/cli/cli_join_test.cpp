// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace marquee::test;

/// A second file joined onto the catalogue.
class CliJoinTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString file(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    CliRun join(const QStringList& more) const
    {
        return cli(QStringList{"join", "--data", file("titles.csv"), "--with", file("views.csv")} + more);
    }

private slots:
    void initTestCase()
    {
        writeFile(file("titles.csv"), "Title,Year,IMDb Score\nAmélie,2001,8.3\nDune,1984,6.3\nDune,2021,8\n");
        writeFile(file("views.csv"), "title;year;views;house\nAMÉLIE;2001;10;Canal\nDune;2021;20;WB\nDune;2020;30;WB\n"
                                     "Nobody;1999;40;X\n");
    }
    void tableOnStandardOutput()
    {
        const CliRun run = join({});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, QByteArray("Title,Year,IMDb Score,views,house\nAmélie,2001,8.3,10,Canal\nDune,1984,6.3,,\n"
                                     "Dune,2021,8,20,WB\n"));
        QVERIFY2(run.err.contains("2 of 4 records joined onto 3 titles: 1 exact, 1 normalised, 1 near, 0 ambiguous, 0 "
                                  "repeated, 1 unmatched"),
                 run.err.constData());
    }
    void tableAndReportAsFiles()
    {
        const CliRun run = join({"--out", file("joined.csv"), "--report", file("report.csv")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(contentOf(file("joined.csv")), join({}).out);
        const auto lines = contentOf(file("report.csv")).split('\n');
        QCOMPARE(lines.size(), 1 + 4 + 1 + 1);
        QVERIFY(lines[1].startsWith("with,0,2,AMÉLIE,2001,normalised,yes,0,"));
        QVERIFY(lines[5].startsWith("data,1,3,Dune,1984,unmatched,no,"));
    }
    void reportAsJson()
    {
        QCOMPARE(join({"--out", file("joined.csv"), "--report", file("report.json")}).exitCode, 0);
        const QJsonObject report = QJsonDocument::fromJson(contentOf(file("report.json"))).object();
        QCOMPARE(report["applied"].toInt(), 2);
        QCOMPARE(report["counts"].toObject()["near"].toInt(), 1);
        QCOMPARE(report["keys"].toArray()[0].toObject()["with"].toString(), QString("title"));
        const QJsonArray records = report["records"].toArray();
        QCOMPARE(records.size(), 5);
        QCOMPARE(records[2].toObject()["candidates"].toArray(), QJsonArray{2});
        QCOMPARE(records[2].toObject()["class"].toString(), QString("near"));
        QVERIFY(!records[2].toObject()["applied"].toBool());
    }
    void optionsAreObeyed()
    {
        QVERIFY(join({"--exact-only"}).out.contains("\nAmélie,2001,8.3,,\n"));
        QVERIFY(join({"--column", "house"}).out.startsWith("Title,Year,IMDb Score,house\n"));
        // Without the year nothing tells the two films apart.
        QVERIFY(join({"--key", "title"}).err.contains("2 ambiguous"));
        QVERIFY(join({"--key", "title=house"}).err.contains("4 unmatched"));
        QVERIFY(join({"--near"}).err.contains("2 of 4 records"));
    }
    void jsonRows()
    {
        const auto rows = QJsonDocument::fromJson(join({"--json"}).out).object()["rows"].toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[2].toObject()["views"].toString(), QString("20"));
        QVERIFY(rows[1].toObject()["views"].isNull());
    }
};

QTEST_GUILESS_MAIN(CliJoinTest)
#include "cli_join_test.moc"
