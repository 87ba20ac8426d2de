// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/bisection.h"
#include "clustering/refinement.h"
#include "clustering/seeding.h"
#include "core/clustering/planted.h"

#include <QTest>

#include <set>

using namespace marquee;

/// One restart and its refinement, step by step.
class LloydTest : public QObject
{
    Q_OBJECT
private slots:
    void seedsAreDistinctRows()
    {
        RowMajorMatrix values = cloud(64, 3, 1).replicate(4, 1); // every row four times
        const PointBlocks points(values);
        const RowMajorMatrix seeds = seedCentroids(points, 64, Random(5), {});
        QCOMPARE(seeds.rows(), 64);
        std::set<std::vector<double>> distinct;
        for (Eigen::Index s = 0; s < seeds.rows(); ++s)
            distinct.emplace(seeds.row(s).begin(), seeds.row(s).end());
        QCOMPARE(distinct.size(), std::size_t{64});
    }
    void seedsTellApartWhatSinglePrecisionCannot()
    {
        RowMajorMatrix values(6, 1);
        values << 0, 1e-9, 2e-9, 1, 1 + 1e-9, 1 + 2e-9;
        const RowMajorMatrix seeds = seedCentroids(PointBlocks(values), 6, Random(5), {});
        QCOMPARE(std::set<double>(seeds.data(), seeds.data() + seeds.size()).size(), std::size_t{6});
    }
    void seedsFallInEveryPlantedCluster()
    {
        const Planted planted = plant(7, 60, 5, 0.05, 11);
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const RowMajorMatrix seeds = seedCentroids(PointBlocks(planted.values), 7, Random(seed), {});
            std::set<int> found;
            for (Eigen::Index row = 0; row < planted.values.rows(); ++row)
                for (Eigen::Index s = 0; s < seeds.rows(); ++s)
                    if (planted.values.row(row) == seeds.row(s))
                        found.insert(planted.labels[static_cast<std::size_t>(row)]);
            QCOMPARE(found.size(), std::size_t{7});
        }
    }

    void inertiaNeverRises()
    {
        const RowMajorMatrix values = cloud(900, 6, 2);
        const PointBlocks points(values);
        double before = HUGE_VAL;
        for (int limit = 1; limit <= 40; ++limit) {
            const auto partition = iterateLloyd(points, values.topRows(9), {limit, 0, 1}, {});
            QVERIFY(partition);
            QVERIFY2(partition->inertia <= before, qPrintable(QString::number(limit)));
            before = partition->inertia;
        }
    }
    void settledMeansOwnMeans()
    {
        const RowMajorMatrix values = cloud(500, 4, 3);
        const auto partition = iterateLloyd(PointBlocks(values), values.topRows(6), {}, {});
        QVERIFY(partition && partition->settled);
        RowMajorMatrix means = RowMajorMatrix::Zero(6, 4);
        for (Eigen::Index row = 0; row < values.rows(); ++row) {
            const int label = partition->labels[static_cast<std::size_t>(row)];
            means.row(label) +=
                values.row(row) / static_cast<double>(partition->sizes[static_cast<std::size_t>(label)]);
            for (Eigen::Index c = 0; c < 6; ++c)
                QVERIFY((values.row(row) - partition->centroids.row(label)).norm() <=
                        (values.row(row) - partition->centroids.row(c)).norm() + 1e-12);
        }
        QVERIFY((means - partition->centroids).cwiseAbs().maxCoeff() < 1e-12);
    }
    void emptyClusterTakesTheFarthestPoint()
    {
        RowMajorMatrix values(5, 1);
        values << 0, 1, 2, 3, 100;
        RowMajorMatrix start(2, 1);
        start << 2, 1e6; // nobody is nearest to the second
        const auto partition = iterateLloyd(PointBlocks(values), start, {}, {});
        QVERIFY(partition);
        QCOMPARE(partition->labels, (std::vector<int>{0, 0, 0, 0, 1}));
        QCOMPARE(partition->inertia, 5.0);
    }
    void givesUpOnAnInertiaOutOfReach()
    {
        const RowMajorMatrix values = cloud(2000, 6, 4);
        LloydOptions options;
        options.target = 1.0;
        const auto partition = iterateLloyd(PointBlocks(values), values.topRows(5), options, {});
        QVERIFY(partition);
        QVERIFY(std::isinf(partition->inertia));
    }
    void stopEndsIt()
    {
        std::stop_source source;
        source.request_stop();
        const RowMajorMatrix values = cloud(50, 3, 4);
        QVERIFY(!iterateLloyd(PointBlocks(values), values.topRows(5), {}, source.get_token()));
        QVERIFY(seedCentroids(PointBlocks(values), 5, Random(1), source.get_token()).rows() == 0);
    }

    void bisectionCutsAlongTheGap()
    {
        RowMajorMatrix values(6, 2);
        values << 0, 0, 0, 1, 0, 2, 9, 0, 9, 1, 9, 2;
        Partition partition;
        partition.centroids = values.colwise().mean();
        partition.labels.assign(6, 0);
        partition.sizes = {6};
        const auto cuts = bisectClusters(values, partition);
        QCOMPARE(cuts.size(), std::size_t{1});
        QCOMPARE(cuts[0].gain, 121.5); // 3 * 3 / 6 * 9^2
        QCOMPARE(std::min(cuts[0].first[0], cuts[0].second[0]), 0.0);
        QCOMPARE(std::max(cuts[0].first[0], cuts[0].second[0]), 9.0);
    }
    void equalPointsGainNothingFromACut()
    {
        const RowMajorMatrix values = RowMajorMatrix::Constant(4, 2, 3.0);
        Partition partition;
        partition.centroids = values.topRows(1);
        partition.labels.assign(4, 0);
        partition.sizes = {4};
        QCOMPARE(bisectClusters(values, partition)[0].gain, 0.0);
    }
    void refinementLeavesABadLocalOptimum()
    {
        // Two starts in one planted cluster and one for two others: Lloyd alone stays there.
        const Planted planted = plant(6, 80, 4, 0.2, 8);
        RowMajorMatrix start(6, 4);
        for (int c = 0; c < 6; ++c)
            start.row(c) = planted.values.row(c == 5 ? 6 : c); // rows 0 and 6 are of the same cluster
        const PointBlocks points(planted.values);
        const auto stuck = iterateLloyd(points, start, {}, {});
        const auto refined = refine(points, *stuck, {}, {});
        QVERIFY(refined);
        QVERIFY(refined->inertia < stuck->inertia / 10);
        for (std::size_t i = 0; i < planted.labels.size(); ++i)
            QCOMPARE(refined->labels[i], refined->labels[static_cast<std::size_t>(planted.labels[i])]);
    }
};

QTEST_APPLESS_MAIN(LloydTest)
#include "lloyd_test.moc"
