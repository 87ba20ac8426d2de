// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace marquee::test;

/// `evaluate`: likes read from a file, and seeded recovery without any.
class CliEvaluateTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_titles;

    QString file(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    QString likes(const char* name, const QByteArray& content) const
    {
        writeFile(file(name), content);
        return file(name);
    }

private slots:
    void initTestCase()
    {
        m_titles = file("titles.csv");
        QCOMPARE(cli({"generate", "--rows", "400", "--seed", "5", "--out", m_titles}).exitCode, 0);
    }

    void likesAreJudged()
    {
        QByteArray csv = "user,title,rating\n";
        const auto titles = cli({"score", "--data", m_titles}).lines();
        for (int row = 1; row <= 60; ++row)
            if (!titles[row].contains('"')) // a comma in the title
                csv += "viewer " + QByteArray::number(row % 6) + ',' + titles[row].split(',')[1] + ",5\n";
        csv += "viewer 1,No such title at all,5\nviewer 1,Another missing one,2\n";
        const QStringList call{"evaluate", "--data", m_titles, "--likes", likes("likes.csv", csv)};
        const CliRun run = cli(call + QStringList{"--out", file("figures.csv"), "--weight", "quality=1"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains("No such title at all"), run.err.constData());
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(json["mode"].toString(), QString("likes"));
        QCOMPARE(json["likes"].toObject()["unmatched"].toArray().size(), 1);
        QCOMPARE(json["likes"].toObject()["below_liking"].toInt(), 1);
        QStringList names;
        for (const auto& row : json["rankers"].toArray()) {
            names.append(row.toObject()["ranker"].toString());
            QVERIFY(row.toObject()["ndcg"].toDouble(-1) >= 0);
            QVERIFY(row.toObject()["auc"].toDouble(2) <= 1);
        }
        QCOMPARE(names, QStringList({"random", "votes", "weighted score", "genre cosine", "cluster + score", "similar",
                                     "crowd", "gems", "segment", "own weights"}));
        QVERIFY(contentOf(file("figures.csv")).startsWith("ranker,questions_about,questions,units,ndcg,"));
        const CliRun again = cli(call + QStringList{"--weight", "quality=1", "--threads", "1"});
        QCOMPARE(again.out, run.out); // whatever the threads
    }

    void recoveryNeedsNoLikes()
    {
        const CliRun run = cli({"evaluate", "--data", m_titles, "--questions", "40"});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(json["mode"].toString(), QString("recovery"));
        QVERIFY(!json.contains("likes"));
        QVERIFY(json["rankers"].toArray().size() >= 9);
    }

    void badLikesAreRefusedWithTheirLine()
    {
        const QString path = likes("bad.csv", "user,title,rating\na,b,5\na,c,many\n");
        const CliRun run = cli({"evaluate", "--data", m_titles, "--likes", path});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("bad.csv, line 3") && run.err.contains("many"), run.err.constData());
        QCOMPARE(cli({"evaluate", "--data", m_titles, "--likes", file("none.csv")}).exitCode, 3);
        QCOMPARE(cli({"evaluate", "--data", m_titles, "--liked-from", "4"}).exitCode, 2);
        QVERIFY(cli({"evaluate", "--help"}).out.contains("--likes FILE"));
    }
};

QTEST_APPLESS_MAIN(CliEvaluateTest)
#include "cli_evaluate_test.moc"
