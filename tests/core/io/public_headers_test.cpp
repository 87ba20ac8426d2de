// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/dataset.h"

#include <QtTest>

#include <cmath>

using namespace marquee;

namespace {

using Code = MappingReason::Code;

DatasetPtr open(const char* name)
{
    return openDataset(std::string(MARQUEE_TEST_DATA "/public_headers/") + name).value();
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<int>(utf8.size()));
}

/// Roles in the order of the columns.
QString rolesOf(const Dataset& data)
{
    QStringList names;
    for (const auto& column : data.catalogue->schema().columns)
        names << text(roleName(column.role));
    return names.join(' ');
}

const MappingReason& reasonOf(const Dataset& data, const char* name)
{
    const auto& header = data.catalogue->source().header();
    const auto column = std::find(header.begin(), header.end(), name) - header.begin();
    return data.catalogue->schema().columns.at(static_cast<std::size_t>(column)).reason;
}

/// A number of every title, "-" where there is none.
QString numbers(const Dataset& data, MeasureField field)
{
    QStringList texts;
    for (const double value : data.numbers(field))
        texts << (std::isnan(value) ? QStringLiteral("-") : QString::number(value, 'g', 12));
    return texts.join(' ');
}

QString labels(const ListColumn& list, std::uint32_t row)
{
    return QString::fromStdString(list.joined(TitleId{row}));
}

MeasureField column(const Dataset& data, const char* name)
{
    const auto& header = data.catalogue->source().header();
    const auto found = std::find(header.begin(), header.end(), name) - header.begin();
    return MeasureField::ofColumn(static_cast<std::size_t>(found));
}

} // namespace

/// One fixture per style of header found in public catalogues: roles, and values as what they mean.
class PublicHeadersTest : public QObject
{
    Q_OBJECT

private slots:
    void imdbTop1000()
    {
        const auto data = open("imdb_top_1000.csv");
        QCOMPARE(rolesOf(*data),
                 QStringLiteral("image title release_year age_rating runtime genres imdb_score summary metacritic "
                                "director actors actors actors actors imdb_votes box_office"));
        QCOMPARE(numbers(*data, Measure::RuntimeMinutes), QStringLiteral("142 175 140 207 45"));
        QCOMPARE(numbers(*data, Measure::ReleaseYear), QStringLiteral("1994 1972 - 1954 2019")); // one year is "PG"
        QCOMPARE(numbers(*data, Measure::BoxOffice), QStringLiteral("28341469 134966411 173837933 269061 -"));
        QCOMPARE(numbers(*data, Measure::Metacritic), QStringLiteral("80 100 77 98 -"));
        const auto& actors = data->catalogue->list(ListField::Actors);
        QCOMPARE(labels(actors, 0), QStringLiteral("Tom Vale, Mara Quist, Ole Fenn, Ruth Amsel"));
        QCOMPARE(labels(actors, 4), QStringLiteral("Ruth Amsel, Ole Fenn"));
        QCOMPARE(reasonOf(*data, "Star3").code, Code::KnownName);
    }

    void imdbMovieData()
    {
        const auto data = open("imdb_movie_data.csv");
        QCOMPARE(rolesOf(*data),
                 QStringLiteral("metric title genres summary director actors release_year runtime imdb_score "
                                "imdb_votes box_office metacritic"));
        QCOMPARE(numbers(*data, Measure::BoxOffice), QStringLiteral("333130000 126460000 138120000 8010000 -"));
        QCOMPARE(numbers(*data, Measure::ImdbScore), QStringLiteral("8.1 7 7.3 7.1 6.4"));
        QCOMPARE(numbers(*data, column(*data, "Rank")), QStringLiteral("1 2 3 4 5"));
        QCOMPARE(reasonOf(*data, "Rating").code, Code::NameAndValues);
        QCOMPARE(reasonOf(*data, "Rating").detail, std::string("8.1"));
        QCOMPARE(reasonOf(*data, "Rank").code, Code::HoldsNumbers);
    }

    void streamingPlatforms()
    {
        const auto data = open("streaming_platforms.csv");
        QCOMPARE(rolesOf(*data),
                 QStringLiteral("null id title release_year age_rating imdb_score rotten_tomatoes metric metric "
                                "metric metric type director genres countries languages runtime"));
        QCOMPARE(numbers(*data, Measure::ImdbScore), QStringLiteral("8.8 8.7 8.5 8.5 7.1"));
        QCOMPARE(numbers(*data, Measure::RottenTomatoes), QStringLiteral("87 87 84 96 -"));
        QCOMPARE(numbers(*data, column(*data, "Netflix")), QStringLiteral("1 1 1 0 0"));
        QVERIFY(!data->catalogue->has(Role::NetflixDate));
        QCOMPARE(labels(data->catalogue->list(ListField::Director), 1), QStringLiteral("Lana Wach, Lilly Wach"));
        QCOMPARE(data->catalogue->type(TitleId{0}), TitleType::Film); // written 0
        QCOMPARE(reasonOf(*data, "").code, Code::RunningNumber);
    }

    void criticsAndAudience()
    {
        const auto data = open("critics_and_audience.csv");
        QCOMPARE(rolesOf(*data),
                 QStringLiteral("title release_year metacritic imdb_score rotten_tomatoes rotten_audience"));
        QCOMPARE(text(data->catalogue->title(TitleId{2})), QStringLiteral("300"));
        QCOMPARE(numbers(*data, Measure::RottenAudience), QStringLiteral("74 43 89 88 61"));
    }

    void vegaMovies_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("delimited") << QStringLiteral("vega_movies.csv");
        QTest::newRow("JSON") << QStringLiteral("vega_movies.json");
    }

    void vegaMovies()
    {
        QFETCH(QString, file);
        const auto data = open(file.toUtf8().constData());
        QCOMPARE(rolesOf(*data),
                 QStringLiteral("title box_office metric null metric release_date age_rating runtime production_house "
                                "category genres category director rotten_tomatoes imdb_score imdb_votes"));
        QCOMPARE(numbers(*data, Measure::BoxOffice), QStringLiteral("146083 10876 203134 373615 1009819"));
        QCOMPARE(numbers(*data, Measure::RuntimeMinutes), QStringLiteral("- - - 122 98"));
        QCOMPARE(numbers(*data, column(*data, "Production Budget")),
                 QStringLiteral("8000000 300000 250000 300000 1000000"));
        QVERIFY(data->catalogue->releaseDate(TitleId{0}) == std::chrono::sys_days{std::chrono::June / 12 / 1998});
        QCOMPARE(reasonOf(*data, "Worldwide Gross").code, Code::NameTaken);
        QCOMPARE(reasonOf(*data, "Worldwide Gross").named, Role::BoxOffice);
        QCOMPARE(reasonOf(*data, "Worldwide Gross").detail, std::string("US Gross"));
        QCOMPARE(reasonOf(*data, "US DVD Sales").code, Code::Empty);
    }

    void netflixTitles()
    {
        const auto data = open("netflix_titles.csv");
        QCOMPARE(rolesOf(*data),
                 QStringLiteral("id type title director actors countries netflix_date release_year age_rating runtime "
                                "genres summary"));
        QCOMPARE(numbers(*data, Measure::RuntimeMinutes), QStringLiteral("90 - - 125 -")); // seasons are no minutes
        QVERIFY(data->catalogue->hasRuntimeMinutes());
        QCOMPARE(data->catalogue->runtimeClass(TitleId{1}), RuntimeClass::Unknown);
        QCOMPARE(data->catalogue->type(TitleId{2}), TitleType::Series);
        QCOMPARE(labels(data->catalogue->ageRatings(), 1), QStringLiteral("TV-MA"));
        QVERIFY(data->catalogue->netflixDate(TitleId{3}) == std::chrono::sys_days{std::chrono::September / 1 / 2021});
        QVERIFY(!data->has(Measure::ImdbScore));
        QCOMPARE(reasonOf(*data, "rating").code, Code::NameAndValues);
        QCOMPARE(reasonOf(*data, "rating").detail, std::string("PG-13"));
    }

    void kaggle29()
    {
        const auto data = open("kaggle_29.csv");
        QCOMPARE(rolesOf(*data),
                 QStringLiteral("title genres tags languages type hidden_gem countries runtime director writer actors "
                                "age_rating imdb_score rotten_tomatoes metacritic awards_received awards_nominated "
                                "box_office release_date netflix_date production_house link link summary imdb_votes "
                                "image image trailer trailer"));
        QCOMPARE(numbers(*data, Measure::BoxOffice), QStringLiteral("2122065 706480"));
        QCOMPARE(numbers(*data, Measure::ImdbVotes), QStringLiteral("205926 2838"));
        QVERIFY(data->catalogue->metricColumns().empty() && data->catalogue->categoryColumns().empty());
    }

    /// Columns no catalogue knows: numbers become metrics, texts and lists categories.
    void furtherColumns()
    {
        const auto data = open("further_columns.csv");
        const auto& catalogue = *data->catalogue;
        QCOMPARE(rolesOf(*data), QStringLiteral("title genres imdb_score imdb_votes metric metric metric category "
                                                "category category category"));
        QCOMPARE(catalogue.metricColumns(), (std::vector<std::size_t>{4, 5, 6}));
        QCOMPARE(catalogue.columnName(4), std::string("Watch Hours"));
        QCOMPARE(numbers(*data, column(*data, "Watch Hours")), QStringLiteral("1250000 90500 - 312"));
        QCOMPARE(numbers(*data, column(*data, "Retention Rate")), QStringLiteral("87 41.5 - 12"));
        QCOMPARE(numbers(*data, column(*data, "Budget (Millions)")),
                 QStringLiteral("12.5 3 0.8 -")); // as its name says
        QVERIFY(data->has(column(*data, "Watch Hours")));
        QCOMPARE(catalogue.categoryColumns(), (std::vector<std::size_t>{7, 8, 9, 10}));
        QCOMPARE(labels(catalogue.list(LabelField::ofColumn(8)), 2), QStringLiteral("family, garden"));
        QCOMPARE(catalogue.list(LabelField::ofColumn(9)).counts(), (std::vector<std::uint32_t>{2, 2}));
        QCOMPARE(catalogue.list(LabelField::ofColumn(10)).codes(TitleId{0}).size(), 1U); // a sentence is no list
        QCOMPARE(numbers(*data, MeasureField::ofColumn(7)), QStringLiteral("- - - -"));
        QVERIFY(catalogue.list(LabelField::ofColumn(4)).empty(TitleId{0}));
    }
};

QTEST_APPLESS_MAIN(PublicHeadersTest)
#include "public_headers_test.moc"
