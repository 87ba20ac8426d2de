// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/clustering.h"
#include "core/fixtures.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace marquee;

namespace {

const DatasetPtr& data()
{
    static const DatasetPtr kData = fixtures::madeUp(500);
    return kData;
}

ClusteringOptions options(std::optional<int> clusters)
{
    ClusteringOptions out;
    out.clusters = clusters;
    out.kMax = 5;
    out.restarts = 4;
    return out;
}

} // namespace

class ClusteringTest : public QObject
{
    Q_OBJECT
private slots:
    void theBundleFitsTogether()
    {
        const ClusteringPtr result = clusterCatalogue(data(), options(4)).value();
        const std::size_t n = result->features->titles.size();
        QVERIFY(!result->sweep);
        QCOMPARE(result->model->clusters(), 4);
        QCOMPARE(result->profiles.size(), std::size_t{4});
        QCOMPARE(result->silhouettes.size(), n);
        QCOMPARE(static_cast<std::size_t>(result->pca->scores.rows()), n);
        QCOMPARE(result->clusterOfTitle.size(), data()->size());
        std::vector<std::size_t> sizes(4, 0);
        for (const int cluster : result->clusterOfTitle)
            if (cluster >= 0)
                ++sizes[static_cast<std::size_t>(cluster)];
        QCOMPARE(std::accumulate(sizes.begin(), sizes.end(), std::size_t{0}), n);
        QVERIFY(n < data()->size()); // the unrated have no cluster
        for (std::size_t c = 0; c < 4; ++c)
            QCOMPARE(result->profiles[c].size, sizes[c]);
        const auto mean = std::accumulate(result->silhouettes.begin(), result->silhouettes.end(), 0.0) / double(n);
        QVERIFY(std::abs(result->quality.silhouette - mean) < 1e-12);
    }

    void automaticTakesTheSuggestion()
    {
        const ClusteringPtr result = clusterCatalogue(data(), options(std::nullopt)).value();
        QVERIFY(result->sweep);
        QCOMPARE(result->model->clusters(), result->sweep->suggested.value_or(2));
        QCOMPARE(result->profiles.size(), static_cast<std::size_t>(result->model->clusters()));
    }

    void withNothingSuggestedTheSmallestIsTaken() // two titles: every index is undefined
    {
        const auto two = fixtures::fromCsv("Title,IMDb Score,Type\nA,5,Movie\nB,8,Series\n");
        const ClusteringPtr result = clusterCatalogue(two, options(std::nullopt)).value();
        QVERIFY(!result->sweep->suggested);
        QCOMPARE(chosenPoint(*result->sweep).k, 2);
        QCOMPARE(result->model->clusters(), 2);
    }

    void manyTitlesAreFittedByBatchesAndSampled()
    {
        ClusteringOptions automatic;
        QVERIFY(!automatic.usesMiniBatch(kExactTitles));
        QVERIFY(automatic.usesMiniBatch(kExactTitles + 1));
        QVERIFY(!automatic.sampling(kExactTitles));
        QVERIFY(automatic.sampling(kExactTitles + 1));
        automatic.method = FitMethod::Exact;
        QVERIFY(!automatic.usesMiniBatch(10 * kExactTitles));
        QVERIFY(!automatic.sampling(10 * kExactTitles));
    }

    void aMiniBatchClusteringSweepsAndSaysSo()
    {
        ClusteringOptions wanted = options(std::nullopt);
        wanted.method = FitMethod::MiniBatch;
        const ClusteringPtr result = clusterCatalogue(data(), wanted).value();
        QVERIFY(result->miniBatch);
        QVERIFY(!result->sampled()); // so few titles are measured exactly
        QCOMPARE(result->sweep->points.size(), std::size_t{4});
        for (const SweepPoint& point : result->sweep->points)
            QVERIFY(point.stability <= 1 && point.stability > 0);
    }

    void sameSeedSameClustersAndNames()
    {
        ClusteringOptions one = options(5);
        one.threads = 1;
        ClusteringOptions three = options(5);
        three.threads = 3;
        const ClusteringPtr a = clusterCatalogue(data(), one).value();
        const ClusteringPtr b = clusterCatalogue(data(), three).value();
        QCOMPARE(a->clusterOfTitle, b->clusterOfTitle);
        std::set<std::string> names;
        for (std::size_t c = 0; c < a->profiles.size(); ++c) {
            QCOMPARE(a->profiles[c].name, b->profiles[c].name);
            names.insert(a->profiles[c].name);
        }
        QCOMPARE(names.size(), a->profiles.size());
    }

    void progressRisesToTheEnd()
    {
        double last = 0;
        bool rising = true;
        const auto result = clusterCatalogue(data(), options(3), {}, [&](double fraction, std::string_view) {
            rising = rising && fraction >= last && fraction <= 1;
            last = fraction;
        });
        QVERIFY(result);
        QVERIFY(rising);
        QVERIFY(last > 0.5);
    }

    void realCatalogueHasSegmentsAStrategistKnows()
    {
        const auto real = fixtures::realCatalogue();
        if (!real)
            QSKIP("MARQUEE_REAL_CATALOGUE is not set");
        ClusteringOptions ten;
        ten.clusters = 10;
        const ClusteringPtr result = clusterCatalogue(real, ten).value();
        std::set<std::string> names;
        for (const ClusterProfile& profile : result->profiles)
            names.insert(profile.name);
        QCOMPARE(names.size(), std::size_t{10});
        for (const char* name :
             {"Prestige dramas", "Family animation", "Acclaimed series", "Mainstream romantic comedies"})
            QVERIFY2(names.count(name) == 1, name);
        QVERIFY(std::any_of(names.begin(), names.end(), [](const std::string& n) { return n.find("Classics") == 0; }));
    }

    void failuresAreThoseOfTheStages()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(clusterCatalogue(data(), options(3), stop.get_token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(clusterCatalogue(data(), options(100000)).error().code, ErrorCode::TooFewRows);
        ClusteringOptions none = options(3);
        none.features.weights.fill(0);
        QCOMPARE(clusterCatalogue(data(), none).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_APPLESS_MAIN(ClusteringTest)
#include "clustering_test.moc"
