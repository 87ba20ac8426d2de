// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace marquee::test;

namespace {

QJsonObject jsonOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

bool near(const QJsonValue& value, double expected)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) < 1e-6;
}

} // namespace

/// Clusters, sweeps, picks and the report, on a matrix with known figures and an invented catalogue.
class CliClustersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_catalogue;

    QString file(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }

private slots:
    void initTestCase()
    {
        writeFile(file("three.csv"), "row,x,y\n30,3,4\n10,0,1\n20,1,1\n");
        m_catalogue = file("catalogue.csv");
        QCOMPARE(cli({"generate", "--rows", "400", "--seed", "3", "--out", m_catalogue}).exitCode, 0);
    }
    void knownIndices() // X = (0,1), (1,1), (3,4)
    {
        const QString table = file("labels.csv");
        const CliRun run = cli({"cluster", "--matrix", file("three.csv"), "--k", "2", "--json", "--out", table});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject json = jsonOf(run.out);
        QCOMPARE(json["k"].toInt(), 2);
        QCOMPARE(json["seed"].toInt(), 42);
        QVERIFY(near(json["inertia"], 0.5));
        QVERIFY(near(json["silhouette"], 0.49564862));
        QVERIFY(near(json["calinski_harabasz"], 61.0 / 3));
        QVERIFY(near(json["davies_bouldin"], 0.12803688));
        QVERIFY(json["iterations"].isDouble() && json["seconds"].isDouble());
        const QJsonArray clusters = json["clusters"].toArray();
        QCOMPARE(clusters.size(), 2);
        QCOMPARE(clusters[0].toObject()["size"].toInt(), 2);
        QCOMPARE(contentOf(table), QByteArray("row,cluster\n10,0\n20,0\n30,1\n")); // ascending row, by falling size
    }
    void undefinedIndicesAreNull()
    {
        const QJsonObject json = jsonOf(cli({"cluster", "--matrix", file("three.csv"), "--k", "1", "--json"}).out);
        QVERIFY(json.contains("silhouette") && json["silhouette"].isNull());
        QVERIFY(json["davies_bouldin"].isNull());
    }
    void sameLabelsOnAnyNumberOfThreads()
    {
        const QStringList call{"cluster", "--data", m_catalogue, "--k", "4", "--seed", "9", "--threads"};
        const CliRun one = cli(call + QStringList("1"));
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(cli(call + QStringList("3")).out, one.out);
        QCOMPARE(one.lines().size(), 402); // every title has a line, also one left out
    }
    void featuresAreTheMatrixThatIsClustered()
    {
        const QString features = file("features.csv");
        QCOMPARE(cli({"features", "--data", m_catalogue, "--out", features}).exitCode, 0);
        const auto lines = contentOf(features).split('\n');
        const auto header = lines[0].split(',');
        QCOMPARE(header[0], QByteArray("row"));
        for (const QByteArray& line : lines)
            QVERIFY(!line.contains(",,") && !line.endsWith(','));
        const QJsonObject fromData = jsonOf(cli({"cluster", "--data", m_catalogue, "--k", "3", "--json"}).out);
        const QJsonObject fromMatrix = jsonOf(cli({"cluster", "--matrix", features, "--k", "3", "--json"}).out);
        for (const char* figure : {"inertia", "silhouette", "calinski_harabasz", "davies_bouldin"})
            QVERIFY(near(fromMatrix[figure], fromData[figure].toDouble()));
    }
    void aSavedModelAssignsItsOwnTitlesAsTheFitDid()
    {
        const QString model = file("model.json");
        const CliRun fit = cli({"cluster", "--data", m_catalogue, "--k", "4", "--save-model", model});
        QCOMPARE(fit.exitCode, 0);
        const CliRun assigned = cli({"assign", "--data", m_catalogue, "--model", model});
        QCOMPARE(assigned.exitCode, 0);
        const auto fitted = fit.out.split('\n');
        const auto lines = assigned.out.split('\n');
        QCOMPARE(lines.front(), QByteArray("row,cluster,name,distance"));
        QCOMPARE(lines.size(), fitted.size());
        for (qsizetype i = 1; i + 1 < lines.size(); ++i)
            QVERIFY(lines[i].startsWith(fitted[i] + ','));
        QCOMPARE(cli({"cluster", "--data", m_catalogue, "--k", "4", "--save-model", model, "--no-clobber"}).exitCode,
                 4);
    }
    void aModelThatIsNoneIsRefused()
    {
        writeFile(file("none.json"), "{\"format\": \"other\"}");
        const CliRun run = cli({"assign", "--data", m_catalogue, "--model", file("none.json")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("none.json") && run.err.contains("no model saved by Marquee"), run.err.constData());
        QCOMPARE(cli({"assign", "--data", m_catalogue, "--model", file("absent.json")}).exitCode, 3);
        QCOMPARE(cli({"assign", "--data", m_catalogue}).exitCode, 2);
    }
    void stabilityOnRequest()
    {
        const CliRun run =
            cli({"cluster", "--data", m_catalogue, "--k", "3", "--restarts", "1", "--json", "--stability"});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject stability = jsonOf(run.out)["stability"].toObject();
        QCOMPARE(stability["seeds"].toInt(), 20);
        QCOMPARE(stability["clusters"].toArray().size(), 3);
        QVERIFY(stability["over_seeds"].toDouble() > 0 && stability["over_seeds"].toDouble() <= 1);
        QVERIFY(stability["over_resamples"].toDouble() > 0 && stability["over_resamples"].toDouble() <= 1);
        QCOMPARE(cli({"cluster", "--matrix", file("three.csv"), "--k", "2", "--stability"}).exitCode, 2);
    }
    void miniBatchesAndOtherMeasures()
    {
        const CliRun batches = cli({"cluster", "--data", m_catalogue, "--k", "3", "--mini-batch", "--json"});
        QCOMPARE(batches.exitCode, 0);
        const CliRun exact = cli({"cluster", "--data", m_catalogue, "--k", "3", "--json"});
        const double ratio = jsonOf(batches.out)["inertia"].toDouble() / jsonOf(exact.out)["inertia"].toDouble();
        QVERIFY2(ratio > 0.999 && ratio < 1.1, qPrintable(QString::number(ratio)));
        const QByteArray usual = cli({"features", "--data", m_catalogue}).out;
        const QByteArray robust = cli({"features", "--data", m_catalogue, "--standardise", "robust"}).out;
        QVERIFY(!robust.isEmpty() && robust != usual);
        QCOMPARE(cli({"features", "--data", m_catalogue, "--standardise", "z", "--gaps", "type"}).out, usual);
        QCOMPARE(cli({"features", "--data", m_catalogue, "--standardise", "both"}).exitCode, 2);
        QCOMPARE(cli({"features", "--data", m_catalogue, "--gaps", "zero"}).exitCode, 2);
        QCOMPARE(cli({"cluster", "--matrix", file("three.csv"), "--k", "2", "--gaps", "all"}).exitCode, 2);
    }
    void sweepHasEveryK()
    {
        const QJsonObject json =
            jsonOf(cli({"sweep", "--data", m_catalogue, "--k-min", "2", "--k-max", "5", "--restarts", "3"}).out);
        const QJsonArray results = json["results"].toArray();
        QCOMPARE(results.size(), 4);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(results[i].toObject()["k"].toInt(), i + 2);
        for (int i = 1; i < 4; ++i)
            QVERIFY(results[i].toObject()["inertia"].toDouble() < results[i - 1].toObject()["inertia"].toDouble());
        QVERIFY(!json["verdict"].toString().isEmpty());
        QVERIFY(json.contains("k"));
    }
    void aSweepThatEndsEarlySaysSo()
    {
        const CliRun run = cli({"sweep", "--matrix", file("three.csv"), "--k-max", "50"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(jsonOf(run.out)["results"].toArray().size(), 2);
        QVERIFY2(run.err.contains("3 distinct rows"), run.err.constData());
        QVERIFY(!cli({"sweep", "--matrix", file("three.csv"), "--k-max", "3"}).err.contains("distinct"));
    }
    void componentsWithSharesAndLoadings()
    {
        writeFile(file("line.csv"), "x,y,z\n1,2,5\n2,4,5\n3,6,5\n"); // y = 2 x, z constant
        const QString table = file("pca.csv");
        const CliRun run = cli({"pca", "--matrix", file("line.csv"), "--out", table});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject json = jsonOf(run.out);
        QCOMPARE(json["rows"].toInt(), 3);
        const QJsonArray components = json["components"].toArray();
        QCOMPARE(components.size(), 3);
        const QJsonObject first = components[0].toObject();
        QVERIFY(near(first["share"], 1));
        QVERIFY(near(first["variance"], 5));
        QVERIFY(near(components[2].toObject()["cumulative_share"], 1));
        QCOMPARE(first["loadings"].toArray()[1].toObject()["feature"].toString(), QStringLiteral("y"));
        QVERIFY(near(first["loadings"].toArray()[0].toObject()["loading"], 1 / std::sqrt(5)));
        QVERIFY(near(first["loadings"].toArray()[1].toObject()["loading"], 2 / std::sqrt(5)));
        QVERIFY(contentOf(table).startsWith("component,share,cumulative_share,variance,x,y,z\n1,"));
        QCOMPARE(jsonOf(cli({"pca", "--data", m_catalogue, "--components", "2"}).out)["components"].toArray().size(),
                 2);
        writeFile(file("single.csv"), "x\n5\n");
        QCOMPARE(cli({"pca", "--matrix", file("single.csv")}).exitCode, 3);
        QCOMPARE(cli({"pca", "--matrix", file("line.csv"), "--components", "0"}).exitCode, 2);
        QCOMPARE(cli({"pca"}).exitCode, 2);
    }
    void theGapStatisticComesOnRequest()
    {
        const QStringList call{"sweep", "--matrix", file("three.csv"), "--k-max", "3", "--out", file("sweep.csv")};
        const QJsonObject plain = jsonOf(cli(call).out);
        QVERIFY(!plain.contains("gap_k"));
        QVERIFY(!plain["results"].toArray()[0].toObject().contains("gap"));
        QVERIFY(!contentOf(file("sweep.csv")).contains("gap"));
        const QJsonObject json = jsonOf(cli(call + QStringList{"--gap", "--gap-references", "5"}).out);
        const QJsonArray results = json["results"].toArray();
        QCOMPARE(results.size(), 2);
        QVERIFY(results[0].toObject()["gap"].isDouble());
        QVERIFY(results[0].toObject()["gap_standard_error"].toDouble() > 0);
        QVERIFY(results[1].toObject()["gap"].isNull()); // k = n: no spread is left
        QVERIFY(json.contains("gap_k"));
        QVERIFY(json["verdict"].toString().startsWith(plain["verdict"].toString() + " The gap statistic "));
        QVERIFY(contentOf(file("sweep.csv"))
                    .startsWith(
                        "k,inertia,silhouette,calinski_harabasz,davies_bouldin,stability,gap,gap_standard_error\n"));
        QCOMPARE(cli(call + QStringList{"--gap-references", "5"}).exitCode, 2);
        QCOMPARE(cli(call + QStringList{"--gap", "--gap-references", "0"}).exitCode, 2);
    }
    void automaticIsTheSameForDataAndMatrix() // two rows: no index tells which k
    {
        writeFile(file("two.csv"), "Title,IMDb Score\nA,5\nB,8\n");
        writeFile(file("pair.csv"), "x\n5\n8\n");
        for (const QStringList& input : {QStringList{"--data", file("two.csv")}, {"--matrix", file("pair.csv")}}) {
            const CliRun run = cli(QStringList{"cluster", "--json"} + input);
            QCOMPARE(run.exitCode, 0);
            QCOMPARE(jsonOf(run.out)["k"].toInt(), 2);
            QVERIFY2(run.err.contains("No number of clusters can be suggested"), run.err.constData());
            QVERIFY2(run.err.contains("k = 2, the smallest tried, is taken"), run.err.constData());
        }
    }
    void whatIsFilledInIsCounted()
    {
        writeFile(file("gaps.csv"), "Title,IMDb Score,IMDb Votes,Release Year\nA,5,,2001\nB,8,70,\nC,6,,\n");
        for (const char* command : {"features", "cluster"}) {
            const CliRun run = cli(QStringList{command, "--data", file("gaps.csv")} +
                                   (command == std::string("cluster") ? QStringList{"--k", "2"} : QStringList()));
            QVERIFY2(run.err.contains("“Votes (log)”: 2 cells filled in (median of its type)"), run.err.constData());
            QVERIFY2(run.err.contains("“Release year”: 2 cells filled in"), run.err.constData());
        }
    }
    void picksAddUp()
    {
        const CliRun run = cli({"recommend", "--data", m_catalogue, "--row", "5", "--row", "2", "--top", "4"});
        QCOMPARE(run.exitCode, 0);
        const auto lines = run.lines();
        QCOMPARE(lines[0],
                 QByteArray("query_row,rank,row,title,score,content_genres,content_tags,content_people,"
                            "content_production,content_languages,cluster,quality,audience,rarity,era,market"));
        QCOMPARE(lines.size(), 10);
        for (int i = 1; i <= 8; ++i) {
            QVERIFY(lines[i].startsWith(QByteArray(i <= 4 ? "5," : "2,") + QByteArray::number((i - 1) % 4 + 1) + ','));
        }
        const QJsonArray rows =
            jsonOf(cli({"recommend", "--data", m_catalogue, "--row", "5", "--top", "4", "--json"}).out)["rows"]
                .toArray();
        for (const auto& row : rows) {
            const QJsonObject cells = row.toObject();
            double sum = 0;
            for (auto cell = cells.begin(); cell != cells.end(); ++cell)
                if (!QSet<QString>{"query_row", "rank", "row", "title", "score"}.contains(cell.key()))
                    sum += cell.value().toDouble();
            QVERIFY(std::abs(sum - cells["score"].toDouble()) < 1e-9);
            QVERIFY(cells["row"].toInt() != 5);
        }
    }
    void limitsHold()
    {
        const QJsonArray raw =
            jsonOf(cli({"inspect", "--data", m_catalogue, "--raw-rows", "400"}).out)["raw"].toArray();
        const auto type = raw[0].toArray().toVariantList().indexOf(QVariant("Series or Movie"));
        QVERIFY(type >= 0);
        const QJsonArray rows =
            jsonOf(cli({"recommend", "--data", m_catalogue, "--row", "5", "--type", "series", "--top", "5", "--json"})
                       .out)["rows"]
                .toArray();
        QCOMPARE(rows.size(), 5);
        for (const auto& row : rows)
            QCOMPARE(raw[row.toObject()["row"].toInt() + 1].toArray()[type].toString(), QString("Series"));
    }
    void everyRecordHasPicks()
    {
        const CliRun run = cli({"recommend", "--data", m_catalogue, "--all", "--top", "2"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.lines().size(), 802);
        QCOMPARE(cli({"recommend", "--data", m_catalogue, "--all", "--top", "2", "--threads", "1"}).out, run.out);
    }
    void reportsAreTwoFilesAndRepeatable()
    {
        const QString folder = file("report");
        const QStringList call{"report", "--data", m_catalogue, "--k", "3", "--date", "2026-01-31", "--out", folder};
        const CliRun run = cli(call);
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 QStringList({"cluster-report.html", "eda-report.html"}));
        const QByteArray clusters = contentOf(folder + "/cluster-report.html");
        const QByteArray eda = contentOf(folder + "/eda-report.html");
        for (const QByteArray& html : {clusters, eda}) {
            QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("2026-01-31") && html.contains("<svg"));
            QVERIFY(html.contains("catalogue.csv") && !html.contains(m_dir.path().toUtf8())); // nobody else's folders
            QVERIFY(!html.contains("http"));
        }
        QVERIFY(eda.contains(" used of 400"));
        cli(call);
        QCOMPARE(contentOf(folder + "/cluster-report.html"), clusters);
        QCOMPARE(contentOf(folder + "/eda-report.html"), eda);
    }
    void reportsFollowTheLocaleAskedFor()
    {
        const QString folder = file("german");
        const QStringList call{"report", "--data", m_catalogue, "--k", "3", "--locale", "de_DE", "--out", folder};
        const CliRun run = cli(call);
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(contentOf(folder + "/cluster-report.html").contains("audience 0,6, critics 0,4"));
        QVERIFY(contentOf(folder + "/eda-report.html").contains("audience 0,6, critics 0,4"));
    }
    void bothReportsOrNeither()
    {
        const QString folder = file("half");
        QVERIFY(QDir().mkpath(folder + "/eda-report.html")); // a folder where the second file belongs
        const CliRun run = cli({"report", "--data", m_catalogue, "--k", "3", "--out", folder});
        QCOMPARE(run.exitCode, 4);
        QVERIFY(!QFile::exists(folder + "/cluster-report.html"));
    }
    void noReportWithoutItsCharts()
    {
        const QString lonely = file("lonely"), folder = file("nothing"); // the program without the module beside it
        QVERIFY(QFile::copy(QStringLiteral(MARQUEE_CLI), lonely));
        QProcess process;
        process.start(lonely, {"report", "--data", m_catalogue, "--k", "3", "--out", folder});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 4);
        QVERIFY(process.readAllStandardError().contains("charts"));
        QVERIFY(!QFile::exists(folder));
    }
};

QTEST_GUILESS_MAIN(CliClustersTest)
#include "cli_clusters_test.moc"
