// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/schema.h"

#include "io/inspect.h"
#include "io/table_reader.h"

#include <QtTest>

using namespace marquee;

namespace {

RawTablePtr table(const QByteArray& bytes)
{
    return readTableFromBytes(bytes.toStdString(), "test.csv").value();
}

QString rolesOf(const RawTable& raw)
{
    QStringList names;
    for (const auto& column : guessSchema(raw).columns)
        names << QString::fromUtf8(roleName(column.role).data(), static_cast<int>(roleName(column.role).size()));
    return names.join(' ');
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    /// Headers of public catalogues, each with a record or two as they write them.
    void publicCatalogues_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("roles");
        const auto add = [](const char* name, const char* bytes, const char* roles) {
            QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(roles);
        };
        add("Kaggle, 29 columns",
            "Title,Genre,Tags,Languages,Series or Movie,Hidden Gem Score,Country "
            "Availability,Runtime,Director,Writer,Actors,"
            "View Rating,IMDb Score,Rotten Tomatoes Score,Metacritic Score,Awards Received,Awards Nominated "
            "For,Boxoffice,"
            "Release Date,Netflix Release Date,Production House,Netflix Link,IMDb Link,Summary,IMDb Votes,Image,Poster,"
            "TMDb Trailer,Trailer Site\n"
            "Joker,Drama,Dramas,English,Movie,3.5,Poland,> 2 hrs,A B,C D,\"E F, G "
            "H\",R,8.4,68.0,59.0,112.0,228.0,\"$335,451,311\","
            "04 Oct 2019,2020-11-20,DC,,,,906220.0,,,,YouTube\n",
            "title genres tags languages type hidden_gem countries runtime director writer actors age_rating "
            "imdb_score "
            "rotten_tomatoes metacritic awards_received awards_nominated box_office release_date netflix_date "
            "production_house link link summary imdb_votes image image trailer trailer");
        add("IMDb top 1000",
            "Poster_Link,Series_Title,Released_Year,Certificate,Runtime,Genre,IMDB_Rating,Overview,Meta_score,Director,"
            "Star1,Star2,"
            "Star3,Star4,No_of_Votes,Gross\n"
            "http://x,The Godfather,1972,A,175 min,\"Crime, Drama\",9.2,An aging,100,F C,M B,A P,J C,D "
            "K,1620367,\"134,966,411\"\n",
            "image title release_year age_rating runtime genres imdb_score summary metacritic director actors actors "
            "actors actors "
            "imdb_votes box_office");
        add("IMDB-Movie-Data",
            "Rank,Title,Genre,Description,Director,Actors,Year,Runtime (Minutes),Rating,Votes,Revenue "
            "(Millions),Metascore\n"
            "1,Prometheus,\"Adventure,Mystery\",Following,R S,\"N R, L M\",2012,124,7,485820,126.46,65\n",
            "metric title genres summary director actors release_year runtime imdb_score imdb_votes box_office "
            "metacritic");
        add("streaming platforms",
            "ID,Title,Year,Age,IMDb,Rotten Tomatoes,Netflix,Hulu,Directors,Genres,Country,Language,Runtime\n"
            "1,Inception,2010,13+,8.8/10,87%,1,0,C N,\"Action,Sci-Fi\",United States,\"English,French\",148\n",
            "id title release_year age_rating imdb_score rotten_tomatoes metric metric director genres countries "
            "languages runtime");
        add("critics and audience", "movie,year,metascore,imdb,tmeter,audience\nFoo,2016,61,6.9,74,74\n",
            "title release_year metacritic imdb_score rotten_tomatoes rotten_audience");
        add("vega movies",
            "Title,US Gross,Worldwide Gross,Release Date,MPAA Rating,Running Time min,Distributor,Major "
            "Genre,Director,Rotten Tomatoes "
            "Rating,IMDB Rating,IMDB Votes\nThe Land Girls,146083,146083,12-Jun-98,R,,Gramercy,Drama,,,6.1,1071\n",
            "title box_office metric release_date age_rating runtime production_house genres director rotten_tomatoes "
            "imdb_score "
            "imdb_votes");
        add("Netflix titles",
            "show_id,type,title,director,cast,country,date_added,release_year,rating,duration,listed_in,description\n"
            "s1,Movie,Dick,K J,A B,United States,\"September 25, 2021\",2020,PG-13,90 min,Documentaries,As her\n",
            "id type title director actors countries netflix_date release_year age_rating runtime genres summary");
        add("nothing known", "c0,c1\nx,1\ny,2\n", "category metric");
    }

    void publicCatalogues()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, roles);
        QCOMPARE(rolesOf(*table(bytes)), roles);
    }

    void valuesDecideWhatRatingMeans()
    {
        QCOMPARE(rolesOf(*table("title,rating\nA,7.5\nB,8\n")), QStringLiteral("title imdb_score"));
        QCOMPARE(rolesOf(*table("title,rating\nA,PG-13\nB,R\n")), QStringLiteral("title age_rating"));
        QCOMPARE(rolesOf(*table("title,rating\nA,75\nB,80\n")), QStringLiteral("title metric"));
        QCOMPARE(rolesOf(*table("title,type\nA,1\nB,0\n")), QStringLiteral("title type"));
    }

    void clearestNameWins()
    {
        QCOMPARE(rolesOf(*table("original_title,title,name\nA,B,C\n")), QStringLiteral("category title category"));
    }

    void inspectionCountsWhatIsThere()
    {
        const auto raw =
            table("Title,Votes,Released,Note\nA,10,2020-01-02,x\nB,-5,, \nC,nan,2021-01-01,x\nD,1e400,soon,y\n");
        const auto found = inspectTable(*raw, guessSchema(*raw));
        QCOMPARE(found.columns.size(), 4U);
        QCOMPARE(found.columns[1].type, std::string("number"));
        QCOMPARE(found.columns[2].type, std::string("date"));
        QCOMPARE(found.columns[2].missing, 1U);
        QCOMPARE(found.columns[2].distinct, 3U);
        QCOMPARE(found.columns[3].missing, 1U);
        QCOMPARE(found.columns[3].distinct, 2U);
        QStringList issues;
        for (const auto& issue : found.issues)
            issues << QStringLiteral("%1 %2").arg(issue.line).arg(QString::fromStdString(issue.kind));
        QCOMPARE(issues.join(','),
                 QStringLiteral("3 number_out_of_range,4 number_out_of_range,5 number_out_of_range,5 unreadable_date"));
    }
};

QTEST_APPLESS_MAIN(SchemaTest)
#include "schema_test.moc"
