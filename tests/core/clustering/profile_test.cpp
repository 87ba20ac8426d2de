// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/profile.h"
#include "core/fixtures.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace marquee;

namespace {

/// 60 horror films and 60 series, one in ten of which is a drama; scores and votes tell them apart.
struct TwoSegments
{
    DatasetPtr data;
    FeatureMatrix features;
    ClusterModel model;

    TwoSegments()
    {
        std::string csv =
            "Title,Genre,Languages,Tags,Series or Movie,Country Availability,IMDb Score,IMDb Votes,Release Year\n";
        for (int i = 0; i < 120; ++i) {
            const bool film = i < 60;
            csv += "T" + std::to_string(i) +
                   (film          ? ",Horror,English,Scary,Movie,"
                    : i % 10 == 0 ? ",Drama,Korean,Soft,Series,"
                                  : ",Comedy,Korean,Soft,Series,");
            csv += std::string(film ? "Iceland,4." : "Japan,8.") + std::to_string(i % 10) + ',' +
                   (film ? "500" : "90000") + ",2010\n";
        }
        csv += "Unrated,Horror,English,Scary,Movie,Iceland,,,2010\n";
        data = fixtures::fromCsv(csv);
        features = buildFeatures(*data).value();
        KMeansOptions options;
        options.clusters = 2;
        model = fitKMeans(features.values, options).value();
    }
};

const TwoSegments& segments()
{
    static const TwoSegments kSegments;
    return kSegments;
}

std::vector<ClusterProfile> profiles(std::span<const double> silhouettes = {})
{
    return profileClusters(*segments().data, segments().features, segments().model, silhouettes);
}

const ClusterProfile& filmsOf(const std::vector<ClusterProfile>& all)
{
    return all[all[0].filmShare > 0.5 ? 0 : 1];
}
const ClusterProfile& seriesOf(const std::vector<ClusterProfile>& all)
{
    return all[all[0].filmShare > 0.5 ? 1 : 0];
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT
private slots:
    void figuresOfEachCluster()
    {
        const auto all = profiles();
        const ClusterProfile& films = filmsOf(all);
        QCOMPARE(films.size, std::size_t{60});
        QCOMPARE(films.share, 0.5); // the unrated title belongs to nobody
        QCOMPARE(films.filmShare, 1.0);
        QCOMPARE(films.medianVotes, 500.0);
        QCOMPARE(films.medianYear, 2010.0);
        QVERIFY(std::abs(films.imdb.mean - 4.45) < 1e-9);
        QVERIFY(films.imdb.low < 4.45 && films.imdb.high > 4.45);
        QCOMPARE(films.metacritic.n, std::size_t{0});
        QVERIFY(std::isnan(films.silhouette));
    }

    void furtherNumbersOfTheFile()
    {
        std::string csv = "Title,Series or Movie,IMDb Score,Retention Rate,Empty Rate\n";
        for (int i = 0; i < 40; ++i)
            csv += "T" + std::to_string(i) + (i < 20 ? ",Movie,4," : ",Series,8,") + std::to_string(i < 20 ? 30 : 70) +
                   "." + std::to_string(i % 2) + ",\n";
        const auto data = fixtures::fromCsv(csv);
        const auto features = buildFeatures(*data).value();
        KMeansOptions options;
        options.clusters = 2;
        const auto all = profileClusters(*data, features, fitKMeans(features.values, options).value());
        for (const auto& profile : all) {
            QCOMPARE(profile.metrics.size(), std::size_t{1}); // nobody has the other one
            QCOMPARE(profile.metrics[0].name, std::string("Retention Rate"));
            QVERIFY(std::abs(profile.metrics[0].mean.mean - (profile.filmShare > 0.5 ? 30.05 : 70.05)) < 1e-9);
            QCOMPARE(profile.metrics[0].mean.n, std::size_t{20});
            QVERIFY(std::abs(profile.metrics[0].overall - 50.05) < 1e-9);
        }
        QVERIFY(filmsOf(profiles()).metrics.empty());
    }

    void deviationsFromTheCatalogue()
    {
        const auto all = profiles();
        const auto of = [&](const ClusterProfile& profile, Measure measure) {
            for (const ProfileDifference& difference : profile.differences)
                if (difference.field == MeasureField(measure))
                    return difference.deviation;
            return MeanInterval{};
        };
        // Two halves that differ in votes alone lie one standard deviation below and above.
        QVERIFY(std::abs(of(filmsOf(all), Measure::ImdbVotes).mean + 1) < 1e-9);
        QVERIFY(std::abs(of(seriesOf(all), Measure::ImdbVotes).mean - 1) < 1e-9);
        const MeanInterval score = of(filmsOf(all), Measure::ImdbScore);
        QCOMPARE(score.n, std::size_t{60});
        QVERIFY(score.low < score.mean && score.mean < score.high && score.high < 0);
        // Equally large halves balance.
        QVERIFY(std::abs(score.mean + of(seriesOf(all), Measure::ImdbScore).mean) < 1e-9);
        QCOMPARE(of(filmsOf(all), Measure::ReleaseYear).n,
                 std::size_t{0}); // the same for all: no difference to speak of
        QCOMPARE(of(filmsOf(all), Measure::Metacritic).n, std::size_t{0});
    }

    void awardsNotListedAreNone()
    {
        std::string csv = "Title,Series or Movie,IMDb Score,Awards Received\n";
        for (int i = 0; i < 40; ++i)
            csv += "T" + std::to_string(i) + (i < 20 ? ",Movie,4,\n" : ",Series,8,3\n");
        const auto data = fixtures::fromCsv(csv);
        const auto features = buildFeatures(*data).value();
        KMeansOptions options;
        options.clusters = 2;
        for (const auto& profile : profileClusters(*data, features, fitKMeans(features.values, options).value())) {
            const auto awards = std::find_if(profile.differences.begin(), profile.differences.end(), [](const auto& d) {
                return d.field == MeasureField(Measure::AwardsReceived);
            });
            QVERIFY(awards != profile.differences.end());
            QCOMPARE(awards->deviation.n, std::size_t{20});
            QVERIFY(std::abs(std::abs(awards->deviation.mean) - 1) < 1e-9);
        }
    }

    void labelsByLift() // +1 smoothed: (60+1)/(60+1) over (60+1)/(120+1)
    {
        const auto all = profiles();
        const ClusterProfile& films = filmsOf(all);
        QCOMPARE(films.genres.size(), std::size_t{1});
        QCOMPARE(films.genres[0].label, std::string("Horror"));
        QCOMPARE(films.genres[0].titles, std::size_t{60});
        QCOMPARE(films.genres[0].share, 1.0);
        QVERIFY(std::abs(films.genres[0].lift - 121.0 / 61.0) < 1e-12);
        QCOMPARE(films.tags.at(0).label, std::string("Scary"));
        QCOMPARE(films.languages.at(0).label, std::string("English"));
        QCOMPARE(films.countries.at(0).label, std::string("Iceland"));
    }

    void labelsWithoutSupportAreNotSaid() // six dramas: a lift of nearly 2, under 20 titles
    {
        const auto all = profiles();
        for (const LabelLift& label : seriesOf(all).genres)
            QVERIFY(label.label != "Drama");
    }

    void whatAClusterIsNot()
    {
        const auto all = profiles();
        QCOMPARE(seriesOf(all).notLike.at(0).label, std::string("Horror"));
        QCOMPARE(seriesOf(all).notLike[0].titles, std::size_t{0});
        QVERIFY(seriesOf(all).notLike[0].lift < 1);
    }

    void examplesAreNearestAndLeastCertain()
    {
        const auto all = profiles();
        for (const ClusterProfile& profile : all) {
            QCOMPARE(profile.central.size(), std::size_t{10});
            QCOMPARE(profile.boundary.size(), std::size_t{10});
            const auto distance = [&](TitleId id, int cluster) {
                const auto row =
                    std::lower_bound(segments().features.titles.begin(), segments().features.titles.end(), id) -
                    segments().features.titles.begin();
                return (segments().features.values.row(row) - segments().model.centroids.row(cluster)).norm();
            };
            for (std::size_t i = 1; i < profile.central.size(); ++i)
                QVERIFY(distance(profile.central[i - 1], profile.id) <= distance(profile.central[i], profile.id));
            for (const BoundaryTitle& title : profile.boundary)
                QCOMPARE(title.other, 1 - profile.id);
            const auto margin = [&](TitleId id) { return distance(id, 1 - profile.id) - distance(id, profile.id); };
            for (std::size_t i = 1; i < profile.boundary.size(); ++i)
                QVERIFY(margin(profile.boundary[i - 1].title) <= margin(profile.boundary[i].title) + 1e-12);
        }
    }

    void silhouettesAreAveraged()
    {
        std::vector<double> silhouettes(120, 0.25);
        for (const ClusterProfile& profile : profiles(silhouettes))
            QVERIFY(std::abs(profile.silhouette - 0.25) < 1e-12);
    }

    void names()
    {
        const auto all = profiles();
        QCOMPARE(filmsOf(all).name, std::string("Low-rated little-seen horror"));
        QCOMPARE(seriesOf(all).name, std::string("Acclaimed Korean comedy series"));
    }
};

QTEST_APPLESS_MAIN(ProfileTest)
#include "profile_test.moc"
