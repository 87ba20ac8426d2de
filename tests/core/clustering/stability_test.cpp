// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/stability.h"

#include "core/clustering/planted.h"

#include <QTest>

using namespace marquee;

using Labels = std::vector<int>;

class StabilityTest : public QObject
{
    Q_OBJECT
private slots:
    void adjustedRandKnownValues() // scikit-learn's adjusted_rand_score
    {
        QCOMPARE(adjustedRand(Labels{0, 0, 1, 2}, Labels{0, 0, 1, 1}), 0.5714285714285714);
        QCOMPARE(adjustedRand(Labels{0, 0, 0, 1, 1, 1}, Labels{0, 0, 1, 1, 2, 2}), 0.24242424242424243);
        QCOMPARE(adjustedRand(Labels{0, 0, 1, 1}, Labels{0, 1, 0, 1}), -0.5);
    }
    void adjustedRandIgnoresNames()
    {
        QCOMPARE(adjustedRand(Labels{0, 0, 1, 2, 2}, Labels{7, 7, 0, 3, 3}), 1.0);
        QCOMPARE(adjustedRand(Labels{0, 0, 0}, Labels{4, 4, 4}), 1.0);
        QVERIFY(std::isnan(adjustedRand(Labels{}, Labels{})));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, adjustedRand(Labels{0}, Labels{0, 1}));
    }
    void jaccardPairsOneToOne()
    {
        // Both clusters of a overlap most with cluster 0 of b; the better fit gets it.
        const auto each = jaccardByBestMatch(Labels{0, 0, 0, 1, 1, 1}, Labels{0, 0, 0, 0, 0, 1}, 2);
        QCOMPARE(each, (std::vector<double>{3.0 / 5.0, 1.0 / 3.0}));
        QCOMPARE(jaccardByBestMatch(Labels{0, 0, 1}, Labels{5, 5, 2}, 3), (std::vector<double>{1, 1, 0}));
    }
    void plantedClustersRepeat()
    {
        const Planted planted = plant(4, 40, 3, 0.1, 2);
        KMeansOptions options;
        options.clusters = 4;
        const auto stability = clusterStability(planted.values, options, {4});
        QVERIFY(stability.ok());
        QCOMPARE(stability->overSeeds, 1.0);
        QCOMPARE(stability->overResamples, 1.0);
        QCOMPARE(stability->clusterJaccard, std::vector<double>(4, 1.0));
    }
    void aCloudDoesNot()
    {
        KMeansOptions options;
        options.clusters = 7;
        const auto stability = clusterStability(cloud(300, 6, 2), options, {5});
        QVERIFY(stability.ok());
        QVERIFY(stability->overResamples < 0.8);
        for (const double jaccard : stability->clusterJaccard)
            QVERIFY(jaccard > 0 && jaccard < 1);
    }
    void anotherPartitionIsJudgedByTheSameFits() // two of four planted clusters merged: they never come back as one
    {
        const Planted planted = plant(4, 60, 5, 1.0, 11);
        KMeansOptions options;
        options.clusters = 4;
        StabilityOptions judged{3, 0.8, planted.labels};
        for (int& label : judged.reference)
            label = std::min(label, 2);
        const auto stability = clusterStability(planted.values, options, judged).value();
        QCOMPARE(stability.clusterJaccard.size(), std::size_t{3});
        QCOMPARE(stability.clusterJaccard[0], 1.0);
        QVERIFY(std::abs(stability.clusterJaccard[2] - 0.5) < 0.1);
    }

    void refusals()
    {
        const RowMajorMatrix values = cloud(30, 2, 2);
        KMeansOptions options;
        options.clusters = 3;
        QCOMPARE(clusterStability(values, options, {1}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(clusterStability(values, options, {5, 0, {}}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(clusterStability(values, options, {5, 1.5, {}}).error().code, ErrorCode::InvalidArgument);
        options.clusters = 28; // more than a resample holds
        QCOMPARE(clusterStability(values, options, {3}).error().code, ErrorCode::TooFewRows);
        std::stop_source source;
        source.request_stop();
        options.clusters = 3;
        QCOMPARE(clusterStability(values, options, {3}, source.get_token()).error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(StabilityTest)
#include "stability_test.moc"
