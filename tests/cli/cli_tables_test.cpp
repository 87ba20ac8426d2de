// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace marquee::test;

namespace {

const QByteArray kTitles = "Title,Series or Movie,IMDb Score,IMDb Votes,Rotten Tomatoes Score,Metacritic Score,Genre\n"
                           "Alpha,Movie,8.1,1000,90,80,Drama\n"
                           "\"Beta, the 2nd\",Movie,6,50,,,\"Comedy, Drama\"\n"
                           "Gamma,Series,7.3,,55,,Drama\n"
                           "=Delta,Series,,,,,Comedy\n"
                           "Epsilon,Movie,5.5,400,30,40,Horror\n";

QJsonObject jsonOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// Tables, JSON and files of the commands that need no clusters.
class CliTablesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_titles;

    QString file(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }

private slots:
    void initTestCase()
    {
        m_titles = file("titles.csv");
        writeFile(m_titles, kTitles);
    }
    void scoresInRowOrder()
    {
        const CliRun run = cli({"score", "--data", m_titles});
        QCOMPARE(run.exitCode, 0);
        const auto lines = run.lines();
        QCOMPARE(lines.size(), 7); // header, five titles, the end of the last line
        QCOMPARE(lines[0], QByteArray("row,title,weighted_rating,critic_score,weighted_score,basis,gap"));
        QVERIFY(lines[1].startsWith("0,Alpha,") && lines[1].contains(",audience + 2 critics,"));
        QVERIFY(lines[2].startsWith("1,\"Beta, the 2nd\",") && lines[2].endsWith(",audience only,"));
        QCOMPARE(lines[4], QByteArray("3,=Delta,,,,unrated,"));
        QVERIFY(!run.out.contains('\r'));
    }
    void weightedRatingByHand() // C = (8.1 + 6 + 7.3 + 5.5) / 4, m = 100
    {
        const CliRun run = cli({"score", "--data", m_titles, "--prior-votes", "100"});
        const double mean = (8.1 + 6 + 7.3 + 5.5) / 4;
        const double expected = 1000.0 / 1100 * 8.1 + 100.0 / 1100 * mean;
        QVERIFY(std::abs(run.lines()[1].split(',')[2].toDouble() - expected) < 1e-12);
    }
    void jsonRowsHaveNullForMissing()
    {
        const CliRun run = cli({"score", "--data", m_titles, "--json"});
        const QJsonArray rows = jsonOf(run.out)["rows"].toArray();
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[3].toObject()["title"].toString(), QString("=Delta"));
        QVERIFY(rows[3].toObject()["weighted_score"].isNull());
        QVERIFY(rows[0].toObject()["weighted_score"].isDouble());
    }
    void outReplacesWholeAndMakesTheFolder()
    {
        const QString path = file("new/folder/scores.csv");
        const CliRun first = cli({"score", "--data", m_titles, "--out", path});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.out, QByteArray());
        QCOMPARE(contentOf(path), cli({"score", "--data", m_titles}).out);
        QCOMPARE(cli({"score", "--data", m_titles, "--out", path}).exitCode, 0);
        const CliRun refused = cli({"score", "--data", m_titles, "--out", path, "--no-clobber"});
        QCOMPARE(refused.exitCode, 4);
        QVERIFY(refused.err.contains("scores.csv"));
        QCOMPARE(QDir(file("new/folder")).entryList(QDir::Files).size(), 1); // nothing temporary is left
    }
    void outAndJsonTogether()
    {
        const QString path = file("both.csv");
        const CliRun run = cli({"score", "--data", m_titles, "--out", path, "--json"});
        QCOMPARE(jsonOf(run.out)["rows"].toArray().size(), 5);
        QVERIFY(contentOf(path).startsWith("row,title,"));
    }
    void numbersIgnoreTheLocale()
    {
        const CliRun run = cli({"score", "--data", m_titles}, {"LC_ALL=de_DE.UTF-8", "LANG=de_DE.UTF-8"});
        QCOMPARE(run.out, cli({"score", "--data", m_titles}).out);
    }
    void spreadsheetSafeGuardsTextAlone()
    {
        const CliRun run = cli({"score", "--data", m_titles, "--spreadsheet-safe"});
        QVERIFY(run.out.contains("\n3,'=Delta,"));
        QVERIFY(!run.out.contains(",'-")); // a negative gap stays a number
    }
    void spreadsheetSafeGuardsHeadersAndTheAudit()
    {
        writeFile(file("formulas.csv"), "Title,=Note\n-7,1\n=Ad\xC3\x83\xC2\xBA,2\n");
        const QString audit = file("formulas-audit.csv");
        const CliRun run = cli({"clean", "--data", file("formulas.csv"), "--audit", audit, "--spreadsheet-safe"});
        QCOMPARE(run.out, QByteArray("Title,'=Note\n-7,1\n'=Ad\xC3\xBA,2\n"));
        QVERIFY(contentOf(audit).contains("\n1,Title,'=Ad\xC3\x83\xC2\xBA,'=Ad\xC3\xBA,"));
        const CliRun scores = cli({"score", "--data", file("formulas.csv"), "--spreadsheet-safe"});
        QVERIFY(scores.out.contains("\n0,-7,")); // the same rule for every table
    }
    void inspectTellsWhatTheFileHolds()
    {
        const QJsonObject json = jsonOf(cli({"inspect", "--data", m_titles, "--raw-rows", "2"}).out);
        QCOMPARE(json["rows"].toInt(), 5);
        QCOMPARE(json["delimiter"].toString(), QString(","));
        QCOMPARE(json["encoding"].toString(), QString("UTF-8"));
        const QJsonArray columns = json["columns"].toArray();
        QCOMPARE(columns.size(), 7);
        QCOMPARE(columns[0].toObject()["role"].toString(), QString("title"));
        QCOMPARE(columns[3].toObject()["missing"].toInt(), 2);
        QCOMPARE(columns[1].toObject()["distinct"].toInt(), 2);
        const QJsonArray raw = json["raw"].toArray();
        QCOMPARE(raw.size(), 3);
        QCOMPARE(raw[2].toArray()[0].toString(), QString("Beta, the 2nd"));
    }
    void inspectSaysWhy()
    {
        const QJsonObject json = jsonOf(cli({"inspect", "--data", m_titles}).out);
        QCOMPARE(json["format"].toString(), QString("delimited"));
        QCOMPARE(json["columns"].toArray()[0].toObject()["reason"].toString(), QString("a known name of the role"));
    }
    void rolesMayBeTold()
    {
        writeFile(file("odd names.csv"), "What,a=b,Stars\nAlpha,x,7.5\nBeta,y,8\n");
        const QString path = file("odd names.csv");
        QCOMPARE(cli({"score", "--data", path}).exitCode, 3);
        const QStringList map{"--map", "what=title", "--map", "a=b=tags", "--map=Stars=imdb_score"};
        const CliRun run = cli(QStringList{"score", "--data", path} + map);
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("\n0,Alpha,7.5,"));
        const QJsonArray columns = jsonOf(cli(QStringList{"inspect", "--data", path} + map).out)["columns"].toArray();
        QCOMPARE(columns[1].toObject()["role"].toString(), QString("tags"));
        QCOMPARE(columns[1].toObject()["reason"].toString(), QString("told by --map"));
        const CliRun none = cli({"inspect", "--data", path, "--map", "Stars=null"});
        QVERIFY(jsonOf(none.out)["columns"].toArray()[2].toObject()["role"].isNull());
        const CliRun twice = cli({"score", "--data", path, "--map", "What=title", "--map", "a=b=title"});
        QCOMPARE(twice.exitCode, 2);
        QVERIFY2(twice.err.contains("only one column"), twice.err.constData());
    }
    void jsonAndWorkbooksOpen()
    {
        writeFile(file("titles.json"), "[{\"Title\":\"A\",\"IMDb Score\":7.5},{\"Title\":\"B\",\"IMDb Score\":6}]");
        QVERIFY(cli({"score", "--data", file("titles.json")}).out.contains("\n0,A,7.5,"));
        const QJsonObject json = jsonOf(cli({"inspect", "--data", file("titles.json"), "--raw-rows", "1"}).out);
        QVERIFY(json.contains("delimiter") && json["delimiter"].isNull());
        QCOMPARE(json["format"].toString(), QString("json"));
        QCOMPARE(json["encoding"].toString(), QString("UTF-8"));
        QCOMPARE(json["raw"].toArray()[1].toArray(), QJsonArray({"A", "7.5"}));
        const QString book = MARQUEE_TEST_DATA "/workbooks/exceljs.xlsx";
        const QJsonObject first = jsonOf(cli({"inspect", "--data", book}).out);
        QVERIFY(first["delimiter"].isNull() && first["encoding"].isNull());
        QCOMPARE(first["sheet"].toString(), QString("Titles"));
        QCOMPARE(first["sheets"].toArray(), QJsonArray({"Titles", "Other sheet"}));
        QCOMPARE(first["rows"].toInt(), 3);
        QVERIFY(cli({"score", "--data", book}).out.startsWith("row,title"));
        QCOMPARE(jsonOf(cli({"inspect", "--data", book, "--sheet", "Other sheet"}).out)["rows"].toInt(), 2);
        QCOMPARE(cli({"inspect", "--data", book, "--sheet", "None"}).exitCode, 3);
    }
    void inspectKeepsCellsAsParsed()
    {
        writeFile(file("odd.csv"), "a,b\n\"x\ny\", z \nonly\n1,2,3\n\n");
        const QJsonArray raw =
            jsonOf(cli({"inspect", "--data", file("odd.csv"), "--raw-rows", "9"}).out)["raw"].toArray();
        QCOMPARE(raw, QJsonArray({QJsonArray({"a", "b"}), QJsonArray({"x\ny", " z "}), QJsonArray({"only"}),
                                  QJsonArray({"1", "2", "3"})}));
    }
    void cleanGivesBackACleanTable()
    {
        const QString audit = file("audit.csv");
        const CliRun run = cli({"clean", "--data", m_titles, "--audit", audit});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, kTitles); // nothing here to repair
        QCOMPARE(contentOf(audit), QByteArray("row,column,old,new,rule\n"));
    }
    void cleanRepairsAndAudits()
    {
        writeFile(file("moji.csv"), "Title\nAd\xC3\x83\xC2\xBA\nPlain\n");
        const QString audit = file("moji-audit.csv");
        const CliRun run = cli({"clean", "--data", file("moji.csv"), "--audit", audit});
        QCOMPARE(run.out, QByteArray("Title\nAd\xC3\xBA\nPlain\n"));
        QVERIFY(contentOf(audit).startsWith("row,column,old,new,rule\n0,Title,Ad\xC3\x83\xC2\xBA,Ad\xC3\xBA,"));
        QCOMPARE(cli({"clean", "--data", file("moji.csv"), "--rule", "repair_text=off"}).out,
                 contentOf(file("moji.csv")));
    }
    void restoreGivesTheFileBack()
    {
        const QByteArray source =
            "Title,Series or Movie,Release Date,Genre\nAd\xC3\x83\xC2\xBA,Movie,12 Dec 2008,drama\n"
            "Red,Movie,12 Dec 2010,Drama\nRed,Movie,12 Dec 2010,Drama\n";
        writeFile(file("source.csv"), source);
        const QString cleaned = file("cleaned.csv"), audit = file("all-audit.csv"), back = file("back.csv");
        QCOMPARE(cli({"clean", "--data", file("source.csv"), "--rule", "duplicates=drop", "--audit", audit, "--out",
                      cleaned})
                     .exitCode,
                 0);
        QVERIFY(contentOf(cleaned) != source);
        QCOMPARE(cli({"restore", "--data", cleaned, "--audit", audit}).out, source);
        QCOMPARE(cli({"restore", "--data", cleaned, "--audit", audit, "--out", back}).exitCode, 0);
        QCOMPARE(contentOf(back), source);
        QCOMPARE(cli({"restore", "--data", cleaned, "--audit", audit, "--out", back, "--no-clobber"}).exitCode, 4);
        const CliRun foreign = cli({"restore", "--data", m_titles, "--audit", audit});
        QCOMPARE(foreign.exitCode, 3);
        QVERIFY2(foreign.err.contains("does not belong to this table"), foreign.err.constData());
        QCOMPARE(cli({"restore", "--data", cleaned}).exitCode, 2);
    }
    void cleanDropsAndFillsOnRequest()
    {
        writeFile(file("repeats.csv"), "Title,Series or Movie,Release Date,Metacritic Score\n"
                                       "Joker,Movie,2019-10-04,59\nUp,Movie,2009-05-28,\nJOKER,Movie,2019-10-04,61\n");
        const QString audit = file("repeats-audit.csv");
        const CliRun run = cli({"clean", "--data", file("repeats.csv"), "--rule", "duplicates=drop", "--set",
                                "impute.Metacritic Score=median", "--audit", audit});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, QByteArray("Title,Series or Movie,Release Date,Metacritic Score\n"
                                     "Joker,Movie,2019-10-04,59\nUp,Movie,2009-05-28,59\n"));
        QCOMPARE(contentOf(audit), QByteArray("row,column,old,new,rule\n1,Metacritic Score,,59,impute\n"
                                              "2,Title,JOKER,,flag_duplicates:drop\n"
                                              "2,Series or Movie,Movie,,flag_duplicates:drop\n"
                                              "2,Release Date,2019-10-04,,flag_duplicates:drop\n"
                                              "2,Metacritic Score,61,,flag_duplicates:drop\n"));
        const CliRun unknown = cli({"clean", "--data", file("repeats.csv"), "--set", "impute.Metascore=median"});
        QCOMPARE(unknown.exitCode, 0);
        QVERIFY(unknown.err.contains("Metascore"));
    }
    void cleanJsonLosesNothing() // surplus fields, two columns of one name
    {
        writeFile(file("ragged.csv"), "Title,Note,Note\nA,1,2,3,4\nB\n");
        const QJsonArray rows = jsonOf(cli({"clean", "--data", file("ragged.csv"), "--json"}).out)["rows"].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject(),
                 QJsonObject({{"Title", "A"}, {"Note", "1"}, {"Note (2)", "2"}, {"field 4", "3"}, {"field 5", "4"}}));
        QCOMPARE(rows[1].toObject(),
                 QJsonObject({{"Title", "B"}, {"Note", QJsonValue::Null}, {"Note (2)", QJsonValue::Null}}));
    }
    void noClobberSparesBothFiles()
    {
        for (const bool outExists : {true, false}) {
            const QString audit = file(outExists ? "a1.csv" : "a2.csv");
            const QString out = file(outExists ? "o1.csv" : "o2.csv");
            writeFile(outExists ? out : audit, "kept");
            QCOMPARE(cli({"clean", "--data", m_titles, "--audit", audit, "--out", out, "--no-clobber"}).exitCode, 4);
            QCOMPARE(contentOf(outExists ? out : audit), QByteArray("kept"));
            QVERIFY(!QFile::exists(outExists ? audit : out));
        }
        QVERIFY(QDir(m_dir.path()).entryList({".*"}, QDir::Files | QDir::Hidden).isEmpty());
    }
    void generateIsRepeatable()
    {
        const QString path = file("invented.csv");
        QCOMPARE(cli({"generate", "--rows", "30", "--seed", "7", "--out", path}).exitCode, 0);
        const QByteArray first = contentOf(path);
        QCOMPARE(cli({"generate", "--rows", "30", "--seed", "7"}).out, first);
        QVERIFY(cli({"generate", "--rows", "30", "--seed", "8"}).out != first);
        QCOMPARE(jsonOf(cli({"inspect", "--data", path}).out)["rows"].toInt(), 30);
        QCOMPARE(jsonOf(cli({"inspect", "--data", path}).out)["columns"].toArray().size(), 29);
    }
};

QTEST_GUILESS_MAIN(CliTablesTest)
#include "cli_tables_test.moc"
