// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace marquee::test;

/// Charts as files and their numbers, of an invented catalogue and of files with few columns.
class CliChartsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_catalogue, m_few;

    QString file(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    static QStringList filesOf(const QString& folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// Sums a column of whole numbers; -1 where one of them is none.
    static int sumOf(const QString& path, int column)
    {
        int sum = 0;
        QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
        lines.removeFirst();
        for (const QByteArray& line : lines) {
            bool whole = false;
            sum += line.split(',').value(column).toInt(&whole);
            if (!whole)
                return -1;
        }
        return sum;
    }

private slots:
    void initTestCase()
    {
        m_catalogue = file("catalogue.csv");
        QCOMPARE(cli({"generate", "--rows", "400", "--seed", "3", "--out", m_catalogue}).exitCode, 0);
        m_few = file("few.csv");
        writeFile(m_few, "Title,Languages,IMDb Score,Retention Rate\nA,English,6.1,3\nB,German,7,2\nC,English,5,1\n"
                         "D,Dutch,8.5,5\n");
    }
    void everyChartInEveryFormatWithItsNumbers()
    {
        const QString folder = file("all");
        const CliRun run = cli({"charts", "--data", m_catalogue, "--format", "png,svg,pdf", "--out", folder});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(run.out.isEmpty());
        const QStringList files = filesOf(folder);
        for (const char* id : {"weighted-score",
                               "voices",
                               "gap",
                               "genres",
                               "genre-pairs",
                               "languages",
                               "release-year",
                               "additions",
                               "runtime",
                               "imdb",
                               "rotten-tomatoes",
                               "metacritic",
                               "votes",
                               "countries",
                               "age-ratings",
                               "awards",
                               "box-office",
                               "cluster-sizes",
                               "cluster-scores",
                               "cluster-distribution",
                               "cluster-silhouettes",
                               "cluster-components",
                               "sweep-inertia",
                               "sweep-silhouette",
                               "sweep-calinski-harabasz",
                               "sweep-davies-bouldin",
                               "sweep-stability"})
            for (const char* ending : {".png", ".svg", ".pdf", ".csv"})
                QVERIFY2(files.contains(QLatin1String(id) + QLatin1String(ending)), id);
        QVERIFY(contentOf(folder + "/genres.png").startsWith("\x89PNG"));
        QVERIFY(contentOf(folder + "/genres.svg").contains("<svg"));
        const QByteArray pdf = contentOf(folder + "/genres.pdf");
        QVERIFY(pdf.startsWith("%PDF") && !pdf.contains("CreationDate"));
    }
    void equalInputGivesEqualBytes()
    {
        const QStringList call{"charts", "--data", m_catalogue, "--format", "pdf,svg,png", "--k", "3", "--out"};
        const QString first = file("first"), second = file("second");
        QCOMPARE(cli(call + QStringList{first}).exitCode, 0);
        QCOMPARE(cli(call + QStringList{second, "--threads", "1"}).exitCode, 0);
        QCOMPARE(filesOf(first), filesOf(second));
        for (const QString& name : filesOf(first))
            QVERIFY2(contentOf(first + '/' + name) == contentOf(second + '/' + name), qPrintable(name));
    }
    void numbersAreForPrograms()
    {
        const QString folder = file("german");
        QCOMPARE(cli({"charts", "--data", m_catalogue, "--k", "3", "--locale", "de_DE", "--out", folder}).exitCode, 0);
        QCOMPARE(sumOf(folder + "/cluster-sizes.csv", 1), sumOf(folder + "/cluster-silhouettes.csv", 1));
        QVERIFY(sumOf(folder + "/imdb.csv", 1) > 0 && sumOf(folder + "/imdb.csv", 1) <= 400);
        const QByteArray scores = contentOf(folder + "/cluster-scores.csv");
        const QList<QByteArray> cells = scores.split('\n').value(1).split(',');
        QCOMPARE(cells.size(), 5);
        bool number = false;
        const double mean = cells[1].toDouble(&number);
        QVERIFY(number && cells[2].toDouble() < mean && mean < cells[3].toDouble());
        QVERIFY(cells[1].size() > 8); // all digits, and a point in any locale
        QVERIFY(!contentOf(folder + "/cluster-silhouettes.csv").contains("\xe2\x88\x92")); // the typographic minus
        QVERIFY(!QFile::exists(folder + "/sweep-inertia.csv"));                            // k was given
    }
    void whatIsMissingIsSaidAndNotDrawn()
    {
        const QString folder = file("few");
        const CliRun run = cli({"charts", "--data", m_few, "--format", "svg", "--out", folder});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        for (const char* id : {"genres", "genre-pairs", "votes", "box-office", "runtime", "additions", "voices"}) {
            QVERIFY2(run.err.contains(QByteArray("not written: ") + id + ":"), id);
            QVERIFY2(filesOf(folder).filter(QLatin1String(id)).isEmpty(), id);
        }
        QVERIFY(QFile::exists(folder + "/languages.svg") && QFile::exists(folder + "/languages.csv"));
        QVERIFY(QFile::exists(folder + "/imdb.svg"));
        QCOMPARE(sumOf(folder + "/languages.csv", 1), 4);
        QCOMPARE(filesOf(folder).filter("metric-retentionrate").size(), 2); // a number column of the file's own
    }
    void titlesAloneMakeNoChart()
    {
        const QString titles = file("titles.csv"), folder = file("bare");
        writeFile(titles, "Title\nOne\nTwo\nThree\n");
        const CliRun run = cli({"charts", "--data", titles, "--out", folder});
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.err.contains("titles.csv"));
        QVERIFY(!QFile::exists(folder));
    }
    void allFilesOrNone()
    {
        const QString folder = file("half");
        QVERIFY(QDir().mkpath(folder + "/votes.png")); // a folder where a file belongs
        QCOMPARE(cli({"charts", "--data", m_catalogue, "--k", "3", "--out", folder}).exitCode, 4);
        QVERIFY(filesOf(folder).isEmpty());
    }
    void existingFilesCanBeKept()
    {
        const QString folder = file("kept");
        QVERIFY(QDir().mkpath(folder));
        writeFile(folder + "/genres.csv", "mine");
        const CliRun run = cli({"charts", "--data", m_catalogue, "--k", "3", "--no-clobber", "--out", folder});
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(filesOf(folder), QStringList("genres.csv"));
        QCOMPARE(contentOf(folder + "/genres.csv"), QByteArray("mine"));
    }
    void noDisplayIsNeeded()
    {
        const QString folder = file("dark");
        const CliRun run = cli({"charts", "--data", m_few, "--out", folder}, {"DISPLAY=", "QT_QPA_PLATFORM="});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(QFileInfo(folder + "/imdb.png").size() > 1000);
    }
};

QTEST_GUILESS_MAIN(CliChartsTest)
#include "cli_charts_test.moc"
