// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"

#include <QTemporaryDir>
#include <QTest>

using namespace marquee::test;

/// Picks for saved audiences, critiques of a title and how firmly picks stand.
class CliPersonaTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_titles;

    QString file(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    QString persona(const char* name, const QByteArray& members) const
    {
        writeFile(file(name), "{\"marquee_persona\": 1, " + members + "}");
        return file(name);
    }
    CliRun recommend(const QStringList& options) const
    {
        return cli(QStringList{"recommend", "--data", m_titles} + options);
    }

private slots:
    void initTestCase()
    {
        m_titles = file("titles.csv");
        QCOMPARE(cli({"generate", "--rows", "300", "--seed", "8", "--out", m_titles}).exitCode, 0);
    }

    void picksForAPersona()
    {
        const QString path = persona("a.json", "\"name\": \"A\", \"genres\": [\"drama\"], \"top\": 7, \"liked\": "
                                               "[\"Not in here\"]");
        const CliRun run = recommend({"--persona", path});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains("Not in here"), run.err.constData());
        const auto lines = run.lines();
        QCOMPARE(lines.size(), 9); // header, seven picks, the end of the last line
        QVERIFY(lines[0].startsWith("query_row,rank,row,title,score,content_genres,"));
        QVERIFY(lines[0].endsWith(",market"));
        QVERIFY(lines[1].startsWith(",1,"));                                      // a persona has no row
        QCOMPARE(recommend({"--persona", path, "--top", "3"}).lines().size(), 5); // the call decides
        QCOMPARE(recommend({"--persona", path, "--row", "1"}).exitCode, 2);
        QCOMPARE(recommend({"--persona", path, "--newer"}).exitCode, 2);
    }

    void brokenPersonasAreRefused()
    {
        const CliRun broken = recommend({"--persona", persona("broken.json", "\"liked\": 5")});
        QCOMPARE(broken.exitCode, 3);
        QVERIFY2(broken.err.contains("broken.json") && broken.err.contains("liked"), broken.err.constData());
        QCOMPARE(recommend({"--persona", persona("none.json", "\"liked\": [\"Nowhere\"]")}).exitCode, 3);
        QCOMPARE(recommend({"--persona", file("absent.json")}).exitCode, 3);
    }

    void personasAreCompared()
    {
        const QString a = persona("drama.json", "\"name\": \"Drama\", \"genres\": [\"Drama\"], \"top\": 10");
        const QString b = persona("comedy.json", "\"name\": \"Comedy\", \"genres\": [\"Comedy\"], \"top\": 10");
        const CliRun run = cli({"compare", "--data", m_titles, "--persona", a, "--against", b});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith("row,title,rank_a,rank_b\n"));
        QVERIFY2(run.err.contains("of “Drama” alone"), run.err.constData());
        const CliRun same = cli({"compare", "--data", m_titles, "--persona", a, "--against", a});
        QCOMPARE(same.lines().size(), 12);
        QVERIFY(same.err.contains("overlap 100 %"));
    }

    void sensitivityAddsTwoColumns()
    {
        const CliRun run = recommend({"--row", "5", "--sensitivity", "20", "--top", "5"});
        QVERIFY(run.lines()[0].endsWith(",market,kept,fragile"));
        for (int line = 1; line <= 5; ++line)
            QVERIFY(run.lines()[line].endsWith(",firm") || run.lines()[line].endsWith(",fragile"));
        QCOMPARE(recommend({"--row", "5", "--sensitivity", "20", "--top", "5", "--threads", "1"}).out, run.out);
    }

    void aSlateKeepsItsRules()
    {
        const CliRun run = cli({"slate", "--data", m_titles, "--row", "5", "--size", "6", "--most-per-genre", "3",
                                "--non-english", "50", "--out", file("slate.csv")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("\"most_per_genre\"") && run.out.contains("\"non_english\""));
        QVERIFY(contentOf(file("slate.csv")).startsWith("rank,row,title,score,content_genres,"));
        QCOMPARE(contentOf(file("slate.csv")).count('\n'), 7);
        QCOMPARE(cli({"slate", "--data", m_titles, "--row", "5", "--size", "400"}).exitCode, 3);
        QCOMPARE(cli({"slate", "--data", m_titles, "--row", "5", "--non-english", "101"}).exitCode, 2);
        QCOMPARE(cli({"slate", "--data", m_titles, "--row", "5", "--available", "Atlantis"}).exitCode, 3);
        QCOMPARE(cli({"slate", "--data", m_titles}).exitCode, 2);
    }

    void critiquesChangeTheList()
    {
        const CliRun plain = recommend({"--row", "5"});
        const CliRun lighter = recommend({"--row", "5", "--lighter"});
        QCOMPARE(lighter.exitCode, 0);
        QVERIFY(lighter.out != plain.out);
        QCOMPARE(lighter.lines()[0], plain.lines()[0]);
        const CliRun unknown = recommend({"--row", "5", "--more", "No such tag"});
        QCOMPARE(unknown.exitCode, 3);
        QVERIFY(unknown.err.contains("No such tag"));
    }
};

QTEST_APPLESS_MAIN(CliPersonaTest)
#include "cli_persona_test.moc"
