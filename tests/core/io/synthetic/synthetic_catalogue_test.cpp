// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/synthetic_catalogue.h"

#include "io/synthetic/flaw_planter.h"
#include "io/synthetic/known_names.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <map>
#include <set>

using namespace marquee;
using namespace marquee::synthetic;

class SyntheticCatalogueTest : public QObject
{
    Q_OBJECT

private:
    SyntheticTable m_table;

    static QByteArray contents(const std::filesystem::path& path)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    /// Groups of rows of `table` that agree in the given columns, none of which is empty.
    static std::map<std::string, std::vector<std::size_t>> groups(const SyntheticTable& table,
                                                                  std::initializer_list<Column> columns)
    {
        std::map<std::string, std::vector<std::size_t>> found;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            std::string key;
            bool complete = true;
            for (const Column column : columns) {
                complete = complete && !table.rows[row][column].empty();
                key += table.rows[row][column] + '\n';
            }
            if (complete)
                found[key].push_back(row);
        }
        return found;
    }

    std::size_t countIf(const std::function<bool(const std::vector<std::string>&)>& test) const
    {
        return static_cast<std::size_t>(std::count_if(m_table.rows.begin(), m_table.rows.end(), test));
    }

private slots:
    void initTestCase() { m_table = generateTable({15480, 5}).value(); }

    void layout()
    {
        QCOMPARE(m_table.header.size(), std::size_t(29));
        QCOMPARE(m_table.header.front(), std::string("Title"));
        QCOMPARE(m_table.header.back(), std::string("Trailer Site"));
        QCOMPARE(m_table.rows.size(), std::size_t(15480));
        for (const auto& row : m_table.rows)
            QCOMPARE(row.size(), std::size_t(29));
    }

    void formats()
    {
        const std::map<Column, QRegularExpression> formats = {
            {TypeColumn, QRegularExpression("^(Movie|Series)$")},
            {VotesColumn, QRegularExpression("^([1-9][0-9]*\\.0)?$")},
            {ImdbColumn, QRegularExpression("^([1-9]\\.[0-9])?$")},
            {MetacriticColumn, QRegularExpression("^([1-9][0-9]?\\.0|100\\.0)?$")},
            {BoxOfficeColumn, QRegularExpression("^(\\$[1-9][0-9]{0,2}(,[0-9]{3})*)?$")},
            {ReleaseDateColumn, QRegularExpression("^([0-9]{2} [A-Z][a-z]{2} [0-9]{4})?$")},
            {NetflixDateColumn, QRegularExpression("^20[12][0-9]-[0-9]{2}-[0-9]{2}$")},
            {SummaryColumn, QRegularExpression("^$")},
        };
        for (const auto& row : m_table.rows) {
            for (const auto& [column, format] : formats) {
                const QString cell = QString::fromStdString(row[column]);
                QVERIFY2(format.match(cell).hasMatch(), qPrintable(cell));
            }
        }
    }

    void datesExist()
    {
        const QLocale english = QLocale::c();
        for (const auto& row : m_table.rows) {
            QVERIFY(QDate::fromString(QString::fromStdString(row[NetflixDateColumn]), "yyyy-MM-dd").isValid());
            const QString release = QString::fromStdString(row[ReleaseDateColumn]);
            QVERIFY2(release.isEmpty() || english.toDate(release, "dd MMM yyyy").isValid(), qPrintable(release));
        }
    }

    void noTitleTwiceButForRepeats()
    {
        const auto titles = groups(m_table, {TitleColumn});
        const auto repeats = groups(m_table, {TitleColumn, TypeColumn, ReleaseDateColumn});
        std::size_t again = 0;
        for (const auto& [key, rows] : repeats)
            again += rows.size() - 1;
        QCOMPARE(m_table.rows.size() - titles.size(), again);
        QVERIFY2(again >= 70 && again <= 98, qPrintable(QString::number(again)));
    }

    void borrowedFactsOccurAtTheirRate()
    {
        std::size_t rows = 0;
        std::size_t found = 0;
        for (const auto& [key, group] : groups(m_table, {ImdbColumn, VotesColumn, ReleaseDateColumn, ActorsColumn})) {
            std::set<std::string> titles;
            for (const std::size_t row : group)
                titles.insert(m_table.rows[row][TitleColumn]);
            found += titles.size() > 1 ? 1 : 0;
            rows += titles.size() > 1 ? titles.size() : 0;
        }
        const QString text = QString("%1 in %2").arg(rows).arg(found);
        QVERIFY2(rows >= 300 && rows <= 430, qPrintable(text));
        QVERIFY2(found >= 120 && found <= 190, qPrintable(text));
    }

    void otherFlawsOccurAtTheirRate()
    {
        QCOMPARE(countIf([](const auto& row) { return row[GenreColumn] == "English+[@Runtime]"; }), std::size_t(1));
        const auto garbled = countIf([](const auto& row) {
            return row[TitleColumn].find("\xC3\x83") != std::string::npos || // "Ã", "Ä", "Å" begin misread letters
                   row[TitleColumn].find("\xC3\x84") != std::string::npos ||
                   row[TitleColumn].find("\xC3\x85") != std::string::npos;
        });
        QVERIFY2(garbled >= 38 && garbled <= 60, qPrintable(QString::number(garbled)));
        const auto firstDay = countIf([](const auto& row) { return row[NetflixDateColumn] == "2015-04-14"; });
        QVERIFY2(std::abs(static_cast<double>(firstDay) - 2407) < 4 * 45, qPrintable(QString::number(firstDay)));
        const auto late = countIf([](const auto& row) {
            const QDate release = QLocale::c().toDate(QString::fromStdString(row[ReleaseDateColumn]), "dd MMM yyyy");
            return release.isValid() &&
                   release > QDate::fromString(QString::fromStdString(row[NetflixDateColumn]), "yyyy-MM-dd");
        });
        QVERIFY2(std::abs(static_cast<double>(late) - 272) < 4 * 16.5, qPrintable(QString::number(late)));
    }

    void namesAreInvented()
    {
        for (const auto& row : m_table.rows)
            QVERIFY2(!isKnownName(row[TitleColumn]), row[TitleColumn].c_str());
    }

    void directorsAndCastsRecur()
    {
        const auto directors = groups(m_table, {DirectorColumn});
        const auto several =
            std::count_if(directors.begin(), directors.end(), [](const auto& d) { return d.second.size() >= 3; });
        QVERIFY(several > 500);
        const auto casts = groups(m_table, {ActorsColumn, DirectorColumn, WriterColumn});
        QVERIFY(std::any_of(casts.begin(), casts.end(), [](const auto& cast) { return cast.second.size() >= 3; }));
    }

    void equalSeedsGiveEqualBytes()
    {
        QTemporaryDir folder;
        const std::filesystem::path first = folder.filePath("a.csv").toStdString();
        const std::filesystem::path second = folder.filePath("b.csv").toStdString();
        const std::filesystem::path other = folder.filePath("c.csv").toStdString();
        QVERIFY(writeSyntheticCatalogue({300, 9}, first).ok());
        QVERIFY(writeSyntheticCatalogue({300, 9}, second).ok());
        QVERIFY(writeSyntheticCatalogue({300, 10}, other).ok());
        QCOMPARE(contents(first), contents(second));
        QVERIFY(contents(first) != contents(other));
    }

    void bundledSampleIsWhatTheGeneratorMakes()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("sample.csv").toStdString();
        QVERIFY(writeSyntheticCatalogue({9425, 1}, path).ok());
        QVERIFY2(contents(path) == contents(MARQUEE_DATA "/sample_catalogue.csv"),
                 "make it anew: marquee-cli generate --rows 9425 --seed 1 --out data/sample_catalogue.csv");
    }

    void smallTableKeepsItsShares()
    {
        const SyntheticTable table = generateTable({3000, 99}).value();
        std::set<std::string> titles;
        double missing = 0, sum = 0, rated = 0;
        for (const auto& row : table.rows) {
            titles.insert(row[TitleColumn]);
            missing += row[RottenTomatoesColumn].empty() ? 1 : 0;
            if (!row[ImdbColumn].empty()) {
                sum += std::stod(row[ImdbColumn]);
                ++rated;
            }
        }
        QVERIFY(titles.size() >= 2900);
        QVERIFY(std::abs(missing / 3000 - 0.5926) < 0.04);
        QVERIFY(std::abs(sum / rated - 6.496) < 0.12);
    }

    void refusesNoRows()
    {
        const auto none = generateTable({0, 1});
        QVERIFY(!none.ok());
        QCOMPARE(none.error().code, ErrorCode::InvalidArgument);
    }

    void stopsOnRequestAndOnFailure()
    {
        std::stop_source stop;
        std::size_t rows = 0;
        const Status stopped = generateCatalogue(
            {100000, 1},
            [&](std::span<const std::string>) -> Status {
                if (++rows == 200)
                    stop.request_stop();
                return std::monostate{};
            },
            stop.get_token());
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(rows < 1000);

        const Status failed = generateCatalogue({10, 1}, [](std::span<const std::string>) -> Status {
            return Error{ErrorCode::FileUnwritable, "full", {}, 0};
        });
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().detail, std::string("full"));
    }

    void cancelledFileIsNotLeftBehind()
    {
        QTemporaryDir folder;
        std::stop_source stop;
        stop.request_stop();
        const std::filesystem::path path = folder.filePath("none.csv").toStdString();
        QVERIFY(!writeSyntheticCatalogue({100, 1}, path, true, stop.get_token()).ok());
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void mojibakeIsReversible()
    {
        QCOMPARE(mojibake("Adú"), std::string("AdÃº"));
        QCOMPARE(mojibake("plain"), std::string("plain"));
        QCOMPARE(mojibake("à"), std::string("Ã\u00A0"));
        QCOMPARE(mojibake("Á"), std::string()); // its second byte, 0x81, has no character in Windows-1252
    }
};

QTEST_APPLESS_MAIN(SyntheticCatalogueTest)
#include "synthetic_catalogue_test.moc"
