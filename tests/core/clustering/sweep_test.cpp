// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/sweep.h"

#include "core/clustering/planted.h"

#include <QTest>

using namespace marquee;

class SweepTest : public QObject
{
    Q_OBJECT
private slots:
    void plantedNumberIsSuggested_data()
    {
        QTest::addColumn<int>("clusters");
        for (const int clusters : {2, 3, 4, 6, 9})
            QTest::addRow("%d", clusters) << clusters;
    }
    void plantedNumberIsSuggested()
    {
        QFETCH(int, clusters);
        const auto sweep = sweepClusters(plant(clusters, 40, 5, 0.3, 14).values, {});
        QVERIFY(sweep.ok());
        QCOMPARE(sweep->suggested, std::optional(clusters));
        QVERIFY(sweep->verdict.starts_with("k = " + std::to_string(clusters)));
    }
    void everyPointIsTheFitOfItsOwn()
    {
        const RowMajorMatrix values = cloud(400, 4, 3);
        SweepOptions options;
        options.kMin = 3;
        options.kMax = 6;
        const auto sweep = sweepClusters(values, options);
        QVERIFY(sweep.ok());
        QCOMPARE(sweep->points.size(), std::size_t{4});
        for (std::size_t i = 0; i < sweep->points.size(); ++i) {
            const SweepPoint& point = sweep->points[i];
            QCOMPARE(point.k, static_cast<int>(i) + 3);
            KMeansOptions own = options.kmeans;
            own.clusters = point.k;
            const auto model = fitKMeans(values, own);
            QCOMPARE(point.model.labels, model->labels);
            QCOMPARE(point.model.inertia, model->inertia);
            const auto quality = clusterQuality(values, model->labels, point.k);
            QVERIFY(std::abs(point.quality.silhouette - quality->silhouette) < 1e-7);
            QCOMPARE(point.quality.calinskiHarabasz, quality->calinskiHarabasz);
            QCOMPARE(point.quality.daviesBouldin, quality->daviesBouldin);
            QVERIFY(point.stability <= 1 && point.stability > 0);
        }
        for (std::size_t i = 1; i < sweep->points.size(); ++i)
            QVERIFY(sweep->points[i].model.inertia < sweep->points[i - 1].model.inertia);
    }
    void rangeEndsAtTheDistinctRows()
    {
        const auto sweep = sweepClusters(cloud(6, 2, 3).replicate(2, 1), {});
        QVERIFY(sweep.ok());
        QCOMPARE(sweep->points.back().k, 6);
    }
    void oneRestartHasNoStability()
    {
        SweepOptions options;
        options.kMax = 4;
        options.kmeans.restarts = 1;
        const auto sweep = sweepClusters(cloud(100, 3, 3), options);
        QVERIFY(sweep.ok());
        for (const SweepPoint& point : sweep->points)
            QVERIFY(std::isnan(point.stability));
    }
    void onlyOneClusterLeavesNothingToSay()
    {
        SweepOptions options;
        options.kMin = options.kMax = 1;
        const auto sweep = sweepClusters(cloud(10, 3, 3), options);
        QVERIFY(sweep.ok());
        QCOMPARE(sweep->suggested, std::optional<int>());
    }
    void refusals()
    {
        SweepOptions options;
        options.kMin = 0;
        QCOMPARE(sweepClusters(cloud(10, 3, 3), options).error().code, ErrorCode::InvalidArgument);
        options.kMin = 5;
        options.kMax = 4;
        QCOMPARE(sweepClusters(cloud(10, 3, 3), options).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(sweepClusters(cloud(1, 3, 3), {}).error().code, ErrorCode::TooFewRows);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(sweepClusters(cloud(10, 3, 3), {}, source.get_token()).error().code, ErrorCode::Cancelled);
    }
    void progressRisesToOne()
    {
        std::vector<double> seen;
        const auto sweep = sweepClusters(cloud(200, 3, 3), {}, {},
                                         [&seen](double fraction, std::string_view) { seen.push_back(fraction); });
        QVERIFY(sweep.ok());
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.back(), 1.0);
    }
};

QTEST_APPLESS_MAIN(SweepTest)
#include "sweep_test.moc"
