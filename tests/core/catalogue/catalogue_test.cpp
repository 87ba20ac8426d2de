// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue_builder.h"
#include "catalogue/catalogue_columns.h"
#include "io/table_reader.h"

#include <QtTest>

#include <cmath>

using namespace marquee;

namespace {

CataloguePtr build(const RawTablePtr& table)
{
    const auto schema = guessSchema(*table);
    const auto cleaning = cleanTable(*table, schema, {}).value();
    return buildCatalogue(table, schema, cleaning).value();
}

CataloguePtr fromText(const char* bytes)
{
    return build(readTableFromBytes(bytes, "test.csv").value());
}

CataloguePtr small()
{
    return build(readTable(MARQUEE_TEST_DATA "/small_catalogue.csv").value());
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<int>(utf8.size()));
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void aTableWithDecimalCommasGroupsByPoints()
    {
        const auto votes = [](const char* bytes) { return fromText(bytes)->numbers(Measure::ImdbVotes)[0]; };
        QCOMPARE(votes("Title;IMDb Score;IMDb Votes\nA;7,1;1.234\nB;8,0;49.126\n"), 1234.0);
        QCOMPARE(votes("Title;IMDb Score;IMDb Votes\nA;7.1;1.234\nB;8.0;49.126\n"), 1.234); // points are decimal here
        QCOMPARE(votes("Title;IMDb Score;IMDb Votes\nA;7,1;1.25\nB;8,0;49.126\n"), 1.25);   // and in this column
        QCOMPARE(votes("Title|IMDb Score|IMDb Votes\nA|7.1|1234\nB|8.0|49126\n"), 1234.0);
    }
    void dictionaryNumbersInOrderOfAppearance()
    {
        Dictionary dictionary;
        QVERIFY(!dictionary.find("a"));
        for (int round = 0; round < 2; ++round)
            for (unsigned i = 0; i < 5000; ++i)
                QCOMPARE(dictionary.add("label " + std::to_string(i)), i);
        QCOMPARE(dictionary.size(), 5000U);
        QCOMPARE(dictionary.label(4321), std::string("label 4321"));
        QCOMPARE(dictionary.find("label 17"), std::optional<Dictionary::Code>(17));
        QVERIFY(!dictionary.find("label 5000"));
        QCOMPARE(dictionary.add(""), 5000U);
    }

    void listsCountARepeatedLabelOnce()
    {
        ListColumn list;
        QVERIFY(std::isnan(list.filledShare()));
        const std::vector<std::string_view> first = {"b", "a", "b"};
        const std::vector<std::string_view> third = {"a"};
        list.append(first);
        list.append({});
        list.append(third);
        QCOMPARE(list.titles(), 3U);
        QCOMPARE(list.joined(TitleId{0}), std::string("b, a"));
        QVERIFY(list.empty(TitleId{1}));
        QCOMPARE(list.counts(), (std::vector<std::uint32_t>{1, 2}));
        QVERIFY(list.contains(TitleId{2}, 1));
        QVERIFY(!list.contains(TitleId{2}, 0));
        QCOMPARE(list.filledShare(), 2.0 / 3);
    }

    void cellsAreWhatTheyMean()
    {
        const auto catalogue = small();
        const TitleId adu{0};
        QCOMPARE(catalogue->size(), 7U);
        QCOMPARE(text(catalogue->title(adu)), QStringLiteral("Adú"));
        QCOMPARE(catalogue->type(adu), TitleType::Film);
        QCOMPARE(catalogue->type(TitleId{4}), TitleType::Series);
        QCOMPARE(catalogue->runtimeClass(adu), RuntimeClass::From60To120);
        QVERIFY(!catalogue->hasRuntimeMinutes());
        QCOMPARE(catalogue->releaseYear(adu), std::optional(2020));
        QVERIFY(catalogue->netflixDate(adu) == std::chrono::sys_days{std::chrono::year{2020} / 6 / 30});
        QCOMPARE(catalogue->numbers(Measure::BoxOffice)[0], 2122065.0);
        QCOMPARE(catalogue->numbers(Measure::ImdbVotes)[1], 900000.0);
        QCOMPARE(catalogue->numbers(Measure::CountryCount)[0], 2.0);
        QVERIFY(std::abs(catalogue->numbers(Measure::NetflixYear)[4] - (2015 + 103.0 / 365)) < 1e-12);
        QCOMPARE(catalogue->list(ListField::Actors).joined(adu), std::string("Luis Tosar, Anna Castillo"));
        QCOMPARE(catalogue->list(ListField::Languages).joined(TitleId{4}), std::string("English, None"));
        QCOMPARE(catalogue->ageRatings().joined(TitleId{3}), std::string("Not Rated"));
    }

    void missingStaysMissing()
    {
        const auto catalogue = small();
        const TitleId moxie{4};
        QVERIFY(std::isnan(catalogue->numbers(Measure::ImdbScore)[4]));
        QVERIFY(std::isnan(catalogue->numbers(Measure::CountryCount)[4]));
        QVERIFY(!catalogue->releaseDate(moxie));
        QVERIFY(!catalogue->releaseYear(moxie));
        QVERIFY(catalogue->list(ListField::Director).empty(moxie));
        QVERIFY(catalogue->ageRatings().empty(TitleId{6}));
        QVERIFY(!catalogue->has(Role::Metacritic));
        QCOMPARE(catalogue->numbers(Measure::Metacritic).size(), catalogue->size());
        QVERIFY(std::isnan(catalogue->numbers(Measure::Metacritic)[0]));
        QVERIFY(catalogue->numbers(Measure::WeightedScore).empty());
        QCOMPARE(catalogue->list(ListField::Writer).titles(), catalogue->size());
    }

    void impossibleNumbersAreMissingAndListed()
    {
        const auto catalogue = small();
        QVERIFY(std::isnan(catalogue->numbers(Measure::ImdbScore)[6]));
        QVERIFY(std::isnan(catalogue->numbers(Measure::ImdbVotes)[6]));
        QCOMPARE(catalogue->issues().size(), 2U);
        for (const auto& issue : catalogue->issues()) {
            QCOMPARE(issue.kind, std::string("number_out_of_range"));
            QCOMPARE(issue.line, 8U);
        }
    }

    void yearsNobodyCanMeanAreMissingAndListed()
    {
        const auto catalogue = fromText("Title,Release Year,Release Date\nA,0042,\nB,9999,\nC,1799,01 Jan 9999\n"
                                        "D,1800,\nE,2999,\nF,soon,\nG,1999,\nH,2004,\nI,2010,\nJ,2011,\nK,2012,\n"
                                        "L,2013,\nM,2014,\nN,2015,\nO,2016,\nP,2017,\nQ,2018,\nR,2019,\n");
        for (std::uint32_t row = 0; row < 3; ++row) {
            QVERIFY(!catalogue->releaseYear(TitleId{row}));
            QVERIFY(!catalogue->releaseDate(TitleId{row}));
        }
        QCOMPARE(catalogue->releaseYear(TitleId{3}), std::optional(1800));
        QCOMPARE(catalogue->releaseYear(TitleId{4}), std::optional(2999));
        QStringList issues;
        for (const auto& issue : catalogue->issues())
            issues.append(QString("%1 %2").arg(issue.line).arg(QString::fromStdString(issue.kind)));
        QCOMPARE(issues, (QStringList{"2 number_out_of_range", "3 number_out_of_range", "4 number_out_of_range",
                                      "4 number_out_of_range", "7 unreadable_date"}));
    }

    void cellsAfterCleaning()
    {
        const auto catalogue = small();
        QCOMPARE(text(catalogue->cell(TitleId{0}, 0)), QStringLiteral("Adú"));
        QCOMPARE(text(catalogue->source().cell(0, 0)), QStringLiteral("AdÃº"));
        QCOMPARE(text(catalogue->cell(TitleId{3}, 9)), QStringLiteral("Not Rated"));
        QCOMPARE(text(catalogue->cell(TitleId{4}, 1)), QStringLiteral("Comedy"));
        QCOMPARE(text(catalogue->cell(TitleId{2}, 0)), QStringLiteral("Gone  girl"));
    }

    void otherLayouts()
    {
        const auto imdb = fromText("Series_Title,Released_Year,Runtime,Star1,Star2,Gross\nHeat,1995,170 min,Al "
                                   "Pacino,Val Kilmer,\"67,436,818\"\n");
        QCOMPARE(imdb->list(ListField::Actors).joined(TitleId{0}), std::string("Al Pacino, Val Kilmer"));
        QVERIFY(imdb->hasRuntimeMinutes());
        QCOMPARE(imdb->numbers(Measure::RuntimeMinutes)[0], 170.0);
        QCOMPARE(imdb->runtimeClass(TitleId{0}), RuntimeClass::Over120);
        QCOMPARE(imdb->releaseYear(TitleId{0}), std::optional(1995));
        QCOMPARE(imdb->numbers(Measure::BoxOffice)[0], 67436818.0);
        const auto lens = fromText("movieId,title,genres\n1,Toy Story (1995),Adventure|Animation|Children\n");
        QCOMPARE(lens->list(ListField::Genres).joined(TitleId{0}), std::string("Adventure, Animation, Children"));
        const auto revenue = fromText("Title,Revenue (Millions)\nA,333.13\n");
        QCOMPARE(revenue->numbers(Measure::BoxOffice)[0], 333.13 * 1e6);
        const auto european = fromText("Title;IMDb Rating;Votes\nA;7,5;1.234.567\nB;8,25;12\n");
        QCOMPARE(european->numbers(Measure::ImdbScore)[1], 8.25);
        QCOMPARE(european->numbers(Measure::ImdbVotes)[0], 1234567.0);
    }

    void onlyATitleIsNeeded()
    {
        const auto catalogue = fromText("Title\nA\n\"\"\nB\n");
        QCOMPARE(catalogue->size(), 3U);
        QVERIFY(catalogue->title(TitleId{1}).empty());
        QCOMPARE(catalogue->type(TitleId{0}), TitleType::Unknown);
    }

    void withoutTitlesThereIsNoCatalogue()
    {
        const auto table = readTableFromBytes("a,b\n1,2\n", "test.csv").value();
        const auto catalogue = buildCatalogue(table, guessSchema(*table), {});
        QVERIFY(!catalogue.ok());
        QCOMPARE(catalogue.error().code, ErrorCode::MissingColumn);
        QCOMPARE(catalogue.error().file, std::string("test.csv"));
    }

    void raggedColumnsThrow()
    {
        CatalogueColumns columns;
        columns.source = readTableFromBytes("Title\nA\n", "test.csv").value();
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, Catalogue(std::move(columns)));
    }

    void stopsOnRequest()
    {
        std::stop_source source;
        source.request_stop();
        const auto table = readTableFromBytes("Title\nA\n", "test.csv").value();
        const auto catalogue = buildCatalogue(table, guessSchema(*table), {}, source.get_token());
        QVERIFY(!catalogue.ok());
        QCOMPARE(catalogue.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
