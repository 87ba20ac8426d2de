// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/pick_sheet.h"

#include "core/fixtures.h"
#include "io/table_reader.h"

#include <QTest>

using namespace marquee;

class PickSheetTest : public QObject
{
    Q_OBJECT
private slots:
    void namesEveryTitleAskedAbout()
    {
        const PickSheet sheet = sheetFor({TitleId{3}, TitleId{17}});
        const QStringList lines = QString::fromStdString(sheetCsv(sheet, '\t')).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4); // the last is empty
        QVERIFY(
            lines[0].startsWith(QLatin1String("query_row\tquery_title\trank\trow\ttitle\tscore\tcontent_genres\t")));
        QVERIFY(lines[0].endsWith(QLatin1String("weighted_score\tbasis\timdb_votes\treason")));
        for (int i = 1; i <= 2; ++i) {
            const QStringList cells = lines[i].split(QLatin1Char('\t'));
            QCOMPARE(cells.size(), lines[0].split(QLatin1Char('\t')).size());
            QCOMPARE(cells[0], QStringLiteral("3; 17"));
            QCOMPARE(cells[1].toStdString(), title(3) + "; " + title(17));
            QCOMPARE(cells[2].toInt(), i);
            QCOMPARE(cells[4].toStdString(), title(i == 1 ? 5 : 8));
            QCOMPARE(cells[5], QStringLiteral("0.5"));
            QCOMPARE(cells.last(), QStringLiteral("They share much"));
        }
    }

    void aPersonaGoesByItsName()
    {
        PickSheet sheet = sheetFor({TitleId{3}});
        sheet.lines = sheetLines(*m_data->catalogue, {pick(TitleId{5}, 1)}, {TitleId{3}}, "Families");
        QVERIFY(sheetCsv(sheet).find("\n3,Families,1,5,") != std::string::npos);
    }

    void factsAreOfTheTitleAndEmptyWhereUnknown()
    {
        const PickSheet sheet = sheetFor({TitleId{3}});
        const auto table = readTableFromBytes(sheetCsv(sheet), "picks.csv").value();
        QCOMPARE(table->rows(), std::size_t{2});
        const auto cell = [&](const char* name) {
            const auto& header = table->header();
            const auto at = std::find(header.begin(), header.end(), name);
            return std::string(table->cell(0, static_cast<std::size_t>(at - header.begin())));
        };
        const auto year = m_data->catalogue->releaseYear(TitleId{5});
        QCOMPARE(cell("year"), year ? std::to_string(*year) : std::string());
        QCOMPARE(cell("genres"), m_data->catalogue->list(ListField::Genres).joined(TitleId{5}));
        QCOMPARE(cell("basis"), std::string(basisName(m_data->scores->basis[5])));
        QCOMPARE(cell("cluster_name"), std::string("Dramas"));
        QCOMPARE(cell("content_tags"), std::string());
    }

    void aShortlistHasOriginsAndNotes()
    {
        PickSheet sheet = sheetFor({TitleId{3}});
        sheet.shortlist = true;
        sheet.lines[1].from = "pick 2 for Title 3, similar";
        sheet.lines[1].note = "ask Ann";
        sheet.lines[0].rank.reset();
        sheet.lines[0].score = std::numeric_limits<double>::quiet_NaN();
        const QStringList lines = QString::fromStdString(sheetCsv(sheet, '\t')).split(QLatin1Char('\n'));
        QVERIFY(lines[0].endsWith(QLatin1String("reason\tplace\tfrom\tnote")));
        QVERIFY(lines[2].endsWith(QLatin1String("\t2\tpick 2 for Title 3, similar\task Ann")));
        QCOMPARE(lines[1].split(QLatin1Char('\t'))[2], QString());
        QCOMPARE(lines[1].split(QLatin1Char('\t'))[5], QString());
    }

    void theWorkbookHasBothSheets()
    {
        PickSheet sheet = sheetFor({TitleId{3}});
        sheet.facts = {{"Preset", "similar"}};
        const std::string bytes = sheetWorkbook(sheet, "2026-11-22").value();
        ReadOptions options;
        options.sheet = "Picks";
        const auto picks = readTableFromBytes(bytes, "picks.xlsx", options).value();
        QCOMPARE(picks->rows(), std::size_t{2});
        QCOMPARE(std::string(picks->cell(1, 5)), std::string("0.5"));
        options.sheet = "Parameters";
        const auto facts = readTableFromBytes(bytes, "picks.xlsx", options).value();
        QCOMPARE(std::string(facts->cell(0, 1)), std::string("2 picks"));
        QCOMPARE(std::string(facts->cell(1, 0)), std::string("Preset"));
        QCOMPARE(std::string(facts->cell(2, 1)), std::string("test.csv"));
        QCOMPARE(std::string(facts->cell(facts->rows() - 1, 1)), std::string("2026-11-22"));
    }

    void optionsInWords()
    {
        PickOptions options;
        auto facts = optionFacts(options);
        QCOMPARE(facts[0].value, std::string("similar"));
        QCOMPARE(facts[2].value, std::string("0.15 (MMR, lambda 0.85)"));
        QCOMPARE(facts[3].value, std::string("none"));
        options.weights = PartValues{};
        (*options.weights)[0] = 1;
        (*options.weights)[3] = 2; // studio and language stand together
        (*options.weights)[4] = 1;
        facts = optionFacts(options);
        QCOMPARE(facts[0].value, std::string("own weights, begun from similar"));
        QCOMPARE(facts[1].value, std::string("Genres 25.0 %; Studio, language 75.0 %"));
    }

    void limitsInWords()
    {
        PickLimits limits;
        limits.type = TitleType::Film;
        limits.languages = {"French", "German"};
        limits.countries = {"Japan"};
        limits.runtimes = {RuntimeClass::Over120};
        limits.yearMin = 1990;
        limits.yearMax = 1999;
        limits.minVotes = 1000;
        QCOMPARE(limitsText(limits), std::string("films; French or German; available in Japan; over-120 minutes; "
                                                 "1990 to 1999; at least 1,000 votes"));
        limits = {};
        limits.yearMax = 1980;
        limits.ratedOnly = true;
        QCOMPARE(limitsText(limits), std::string("up to 1980; rated titles only"));
    }

private:
    static Pick pick(TitleId title, int rank)
    {
        Pick made;
        made.title = title;
        made.rank = rank;
        made.score = 0.5;
        made.contributions.fill(0.01);
        made.contributions[1] = std::numeric_limits<double>::quiet_NaN();
        return made;
    }

    PickSheet sheetFor(const TitleIds& query) const
    {
        PickSheet sheet;
        sheet.data = m_data;
        sheet.heading = "2 picks";
        sheet.lines = sheetLines(*m_data->catalogue, {pick(TitleId{5}, 1), pick(TitleId{8}, 2)}, query);
        for (SheetLine& line : sheet.lines) {
            line.reason = "They share much";
            line.cluster = "Dramas";
        }
        return sheet;
    }
    std::string title(std::uint32_t row) const { return std::string(m_data->catalogue->title(TitleId{row})); }

    DatasetPtr m_data = fixtures::madeUp(40);
};

QTEST_APPLESS_MAIN(PickSheetTest)
#include "pick_sheet_test.moc"
