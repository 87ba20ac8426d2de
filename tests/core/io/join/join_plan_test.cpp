// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/join/join_plan.h"

#include "base/random.h"
#include "core/io/join/join_fixtures.h"
#include "io/join/join_report.h"

#include <QtTest>

#include <map>
#include <numeric>
#include <set>

using namespace marquee;

namespace {

/// "exact 0 | near 3 no | …": class, candidates, and "no" where a sole candidate is not applied.
QString shown(const JoinPlan& plan)
{
    QStringList lines;
    for (std::size_t row = 0; row < plan.matches.size(); ++row) {
        const auto name = joinClassName(plan.matches[row].kind);
        QString line = QString::fromUtf8(name.data(), static_cast<int>(name.size()));
        for (const auto candidate : plan.candidates(row))
            line += QStringLiteral(" %1").arg(candidate);
        if (plan.matches[row].kind <= JoinClass::Near && !plan.isApplied(row))
            line += QStringLiteral(" no");
        lines << line;
    }
    return lines.join(QStringLiteral(" | "));
}

QString partsOf(const JoinKeys& keys)
{
    QStringList parts;
    for (const JoinKey& key : keys)
        parts << QStringLiteral("%1 %2=%3")
                     .arg(QString::fromStdString(std::string(joinPartName(key.part))))
                     .arg(key.base)
                     .arg(key.other);
    return parts.join(QStringLiteral(", "));
}

/// Titles of few letters, so that namesakes, repeats and misses of every kind abound.
std::string randomTable(Random& random, std::size_t rows)
{
    static const std::vector<std::string> kTitles{"Ada",       "ADA", "Ａda", "Élan", "élan", "\" Two  words\"",
                                                  "two words", "\"\""};
    static const std::vector<std::string> kTypes{"Movie", "Series", ""};
    std::string csv = "Title,Released_Year,Series or Movie,Figure\n";
    for (std::size_t row = 0; row < rows; ++row) {
        csv += kTitles[random.below(kTitles.size())] + ',';
        csv += random.below(4) == 0 ? std::string() : std::to_string(2000 + random.below(5));
        csv += ',' + kTypes[random.below(kTypes.size())] + ',' + std::to_string(row) + '\n';
    }
    return csv;
}

const std::string kBase = "Title,Series or Movie,Release Date\n"
                          "Amélie,Movie,25 Apr 2001\n"
                          "Dune,Movie,14 Dec 1984\n"
                          "Dune,Movie,22 Oct 2021\n"
                          "Fargo,Movie,05 Apr 1996\n"
                          "Fargo,Series,15 Apr 2014\n"
                          "No Date,Movie,\n";

} // namespace

class JoinPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void classes_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* other, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(other) << QString::fromUtf8(expected);
        };
        row("same text", "Title,Year,Views\nAmélie,2001,5\n", "exact 0");
        row("other case, blanks, form of the accent", "Title,Year,Views\n\" AME\u0301LIE \",2001,5\n", "normalised 0");
        row("an accent left out is another word", "Title,Year,Views\nAmelie,2001,5\n", "unmatched");
        row("year decides between remakes", "Title,Year,Views\nDune,1984,5\nDune,2021,6\n", "exact 1 | exact 2");
        row("no year, two remakes", "Title,Year,Views\nDune,,5\n", "ambiguous 1 2");
        row("no year column", "Title,Views\nDune,5\nAmélie,7\n", "ambiguous 1 2 | exact 0");
        row("a year off", "Title,Year,Views\nDune,2020,5\n", "near 2 no");
        row("far off", "Title,Year,Views\nDune,2000,5\n", "unmatched 1 2");
        row("type decides", "Title,Type,Views\nFargo,TV Show,5\nfargo,Film,6\n", "exact 4 | normalised 3");
        row("year and type at odds", "Title,Year,Type,Views\nFargo,2014,Movie,5\n", "unmatched 3");
        row("unknown date speaks not against", "Title,Year,Views\nNo Date,1999,5\n", "exact 5");
        row("twice in the second file", "Title,Year,Views\nAMÉLIE,2001,5\nAmélie,2001,6\nAmélie,2001,7\n",
            "repeated 0 | exact 0 | repeated 0");
        row("blank title", "Title,Year,Views\n ,2001,5\n", "unmatched");
    }
    void classes()
    {
        QFETCH(QString, other);
        QFETCH(QString, expected);
        const JoinFixture join(kBase, other.toStdString());
        QCOMPARE(shown(*join.plan), expected);
    }

    void nearAndNormalisedOnRequest()
    {
        const std::string other = "Title,Year,Views\nDune,2020,5\nDune,2022,6\nAMÉLIE,2001,7\n";
        JoinOptions options;
        options.applyNear = true;
        QCOMPARE(shown(*JoinFixture(kBase, other, options).plan), QStringLiteral("near 2 | near 2 no | normalised 0"));
        options.applyNormalised = false;
        const JoinFixture strict(kBase, other, options);
        QCOMPARE(shown(*strict.plan), QStringLiteral("near 2 | near 2 no | normalised 0 no"));
        QCOMPARE(strict.plan->applied, 1U);
    }

    void keysAreGuessed()
    {
        const auto keys = [](const char* base, const char* other) {
            return partsOf(JoinFixture(base, other).plan->keys);
        };
        QCOMPARE(keys("id,title\ntt1,A\n", "title,imdb_id,views\nA,tt1,5\n"), QStringLiteral("id 0=1"));
        QCOMPARE(keys("id,title\ntt1,A\n", "title,id,views\nA,s1,5\n"),
                 QStringLiteral("title 1=0")); // ids of two kinds
        QCOMPARE(keys("title,release_year,type\nA,2001,Movie\n", "views,type,year,title\n5,Movie,2001,A\n"),
                 QStringLiteral("title 0=3, year 1=2, type 2=1"));
        QCOMPARE(keys("title,Release Date\nA,04 Oct 2019\n", "title,year,views\nA,2019,5\n"),
                 QStringLiteral("title 0=0, year 1=1"));
    }

    void keysCanBeChosen()
    {
        JoinOptions options;
        options.keys = {{JoinPart::Title, 0, 1}};
        const JoinFixture join("name,year\nDune,1984\n", "year,what,views\n2021,Dune,5\n", options);
        QCOMPARE(shown(*join.plan), QStringLiteral("exact 0"));
    }

    void refusals()
    {
        const JoinFixture join(kBase, "a,b\n1,2\n");
        QVERIFY(!join.plan && join.plan.error().code == ErrorCode::MissingColumn);
        std::stop_source stop;
        stop.request_stop();
        const auto schema = guessSchema(*join.base);
        const auto plan = planJoin(*join.base, schema, *join.base, schema, {}, stop.get_token());
        QVERIFY(!plan && plan.error().code == ErrorCode::Cancelled);
    }

    void fileOntoItself() // every record but the namesakes of one year is its own match
    {
        const JoinFixture join(kBase, kBase);
        QCOMPARE(shown(*join.plan), QStringLiteral("exact 0 | exact 1 | exact 2 | exact 3 | exact 4 | exact 5"));
        QCOMPARE(join.plan->applied, join.base->rows());
    }

    void nothingIsLost()
    {
        Random random(7);
        for (int round = 0; round < 200; ++round) {
            const JoinFixture join(randomTable(random, 1 + random.below(40)),
                                   randomTable(random, 1 + random.below(40)));
            const JoinPlan& plan = *join.plan;
            QCOMPARE(plan.matches.size(), join.other->rows());
            QCOMPARE(std::accumulate(plan.counts.begin(), plan.counts.end(), std::size_t{0}), join.other->rows());
            std::map<std::pair<bool, std::size_t>, int> met;
            std::set<std::uint32_t> taken;
            forEachJoinLine(plan, *join.base, *join.other, [&](const JoinReportLine& line) {
                ++met[{line.ofOther, line.row}];
                QVERIFY(!line.reason.empty());
                if (line.applied)
                    QVERIFY(taken.insert(line.candidates.front()).second);
                if (line.kind == JoinClass::Ambiguous)
                    QVERIFY(line.candidates.size() > 1 && !line.applied);
            });
            QCOMPARE(met.size(), join.other->rows() + join.base->rows() - plan.applied);
            QVERIFY(std::all_of(met.begin(), met.end(), [](const auto& entry) { return entry.second == 1; }));
            QCOMPARE(taken.size(), plan.applied);
        }
    }

    void namesakesByTheThousandAreNoQuadraticWork() // hangs where each is compared with each
    {
        std::string csv = "Title,Year\n";
        for (int row = 0; row < 200000; ++row)
            csv += "Joker," + std::to_string(1900 + row % 100) + '\n';
        const JoinFixture join(csv, csv);
        QCOMPARE(join.plan->count(JoinClass::Ambiguous), 200000U);
        QCOMPARE(join.plan->matches[0].found, 2000U);
        QCOMPARE(join.plan->candidates(0).size(), 10U);
    }

    void reportAsCsv()
    {
        const JoinFixture join(kBase, "Title,Year,Views\nAMÉLIE,2001,5\n\"Dune\",,6\nDune,2020,7\n");
        const auto csv = QString::fromStdString(joinReportCsv(*join.plan, *join.base, *join.other)).split('\n');
        QCOMPARE(csv.size(), 1 + 3 + 5 + 1); // header, second file, catalogue without Amélie, end
        QCOMPARE(csv[0], QStringLiteral("side,row,line,name,year,class,applied,candidates,repeat_of,reason"));
        QVERIFY(csv[1].startsWith(QStringLiteral("with,0,2,AMÉLIE,2001,normalised,yes,0,,")));
        QVERIFY(csv[2].startsWith(QStringLiteral("with,1,3,Dune,,ambiguous,no,1;2,,\"2 records")));
        QCOMPARE(csv[3], QStringLiteral("with,2,4,Dune,2020,near,no,2,,a year off"));
        QVERIFY(csv[4].startsWith(QStringLiteral("data,1,3,Dune,14 Dec 1984,unmatched,no,,,")));
    }
};

QTEST_APPLESS_MAIN(JoinPlanTest)
#include "join_plan_test.moc"
