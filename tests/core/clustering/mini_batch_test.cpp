// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/mini_batch.h"

#include "clustering/stability.h"
#include "core/clustering/planted.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace marquee;

namespace {

KMeansOptions options(int clusters, unsigned threads = 0)
{
    KMeansOptions out;
    out.clusters = clusters;
    out.threads = threads;
    out.miniBatch = true;
    return out;
}

} // namespace

class MiniBatchTest : public QObject
{
    Q_OBJECT
private slots:
    void plantedClustersAreFound()
    {
        const Planted planted = plant(6, 3000, 8, 1.0, 5);
        const ClusterModel model = fitKMeans(planted.values, options(6)).value();
        QVERIFY(adjustedRand(model.labels, planted.labels) > 0.999);
        QVERIFY(std::is_sorted(model.sizes.rbegin(), model.sizes.rend()));
        QCOMPARE(std::accumulate(model.sizes.begin(), model.sizes.end(), std::size_t{0}), std::size_t{18000});
    }

    void theInertiaIsCloseToTheExactFits()
    {
        const RowMajorMatrix values = cloud(20000, 6, 3);
        KMeansOptions exact = options(8);
        exact.miniBatch = false;
        const double least = fitKMeans(values, exact).value().inertia;
        const double inertia = fitKMeans(values, options(8)).value().inertia;
        QVERIFY2(inertia < 1.03 * least, qPrintable(QString::number(inertia / least)));
        QVERIFY(inertia > 0.999 * least);
    }

    void labelsNameTheNearestCentroid()
    {
        const RowMajorMatrix values = cloud(5000, 4, 9);
        const ClusterModel model = fitKMeans(values, options(5)).value();
        QVERIFY(model.labels == assignToCentroids(values, model.centroids));
    }

    void sameForAnyNumberOfThreads()
    {
        const RowMajorMatrix values = cloud(9000, 5, 4);
        const ClusterModel one = fitKMeans(values, options(7, 1)).value();
        const ClusterModel three = fitKMeans(values, options(7, 3)).value();
        QVERIFY(one.labels == three.labels);
        QVERIFY(one.centroids == three.centroids);
        QCOMPARE(one.inertia, three.inertia);
    }

    void fewRowsAreNoTrouble() // far fewer than a batch
    {
        RowMajorMatrix values(4, 1);
        values << 0, 1, 10, 11;
        const ClusterModel model = fitKMeans(values, options(2)).value();
        QCOMPARE(model.inertia, 1.0);
        QCOMPARE(fitKMeans(values, options(4)).value().inertia, 0.0);
        QCOMPARE(fitKMeans(values, options(5)).error().code, ErrorCode::TooFewRows);
    }

    void aRareRowStillMakesACluster() // the seeding sample lacks it, the whole has it
    {
        RowMajorMatrix values = RowMajorMatrix::Zero(60000, 2);
        values.row(59999) << 50, 50;
        const ClusterModel model = fitKMeans(values, options(2)).value();
        QCOMPARE(model.sizes[1], std::size_t{1});
        QCOMPARE(model.inertia, 0.0);
    }

    void aStopIsObeyed()
    {
        std::stop_source source;
        source.request_stop();
        QCOMPARE(fitKMeans(cloud(3000, 3, 1), options(3), source.get_token()).error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(MiniBatchTest)
#include "mini_batch_test.moc"
