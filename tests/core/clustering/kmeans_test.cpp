// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans.h"

#include "clustering/restarts.h"
#include "clustering/stability.h"
#include "core/clustering/planted.h"

#include <QTest>

#include <limits>
#include <thread>

using namespace marquee;

namespace {

KMeansOptions options(int clusters, std::uint64_t seed = 42, unsigned threads = 2)
{
    KMeansOptions result;
    result.clusters = clusters;
    result.seed = seed;
    result.threads = threads;
    return result;
}

double inertiaOf(const RowMajorMatrix& values, const ClusterModel& model)
{
    double sum = 0;
    for (Eigen::Index row = 0; row < values.rows(); ++row)
        sum += (values.row(row) - model.centroids.row(model.labels[static_cast<std::size_t>(row)])).squaredNorm();
    return sum;
}

bool sameModel(const ClusterModel& a, const ClusterModel& b)
{
    return a.labels == b.labels && a.centroids == b.centroids && a.inertia == b.inertia && a.sizes == b.sizes &&
           a.iterations == b.iterations;
}

} // namespace

class KMeansTest : public QObject
{
    Q_OBJECT
private slots:
    void findsPlantedClusters_data()
    {
        QTest::addColumn<int>("clusters");
        QTest::addColumn<int>("dims");
        QTest::newRow("two in a line") << 2 << 1;
        QTest::newRow("eight") << 8 << 7;
        QTest::newRow("many") << 40 << 16;
    }
    void findsPlantedClusters()
    {
        QFETCH(int, clusters);
        QFETCH(int, dims);
        const Planted planted = plant(clusters, 30, dims, 0.1, 9);
        const auto model = fitKMeans(planted.values, options(clusters));
        QVERIFY(model.ok());
        QCOMPARE(adjustedRand(model->labels, planted.labels), 1.0);
        QCOMPARE(model->clusters(), clusters);
    }

    void modelAgreesWithItself()
    {
        const RowMajorMatrix values = cloud(1000, 9, 12);
        const auto model = fitKMeans(values, options(7));
        QVERIFY(model.ok());
        QVERIFY(std::abs(model->inertia - inertiaOf(values, *model)) < 1e-9 * model->inertia);
        QCOMPARE(assignToCentroids(values, model->centroids), model->labels);
        std::vector<std::size_t> sizes(7);
        for (const int label : model->labels)
            ++sizes[static_cast<std::size_t>(label)];
        QCOMPARE(sizes, model->sizes);
        QVERIFY(std::is_sorted(sizes.rbegin(), sizes.rend()));
        QCOMPARE(model->seed, std::uint64_t{42});
        QVERIFY(model->iterations >= 1);
        QVERIFY(model->seconds > 0);
    }
    void equalSizesAreOrderedByCentroid()
    {
        RowMajorMatrix values(6, 2);
        values << 5, 9, 5, 9, 5, 1, 5, 1, 2, 4, 2, 4;
        const auto model = fitKMeans(values, options(3));
        QVERIFY(model.ok());
        QCOMPARE(model->labels, (std::vector<int>{2, 2, 1, 1, 0, 0}));
    }
    void reachesTheBestOfManyStarts()
    {
        const RowMajorMatrix values = cloud(600, 5, 21);
        KMeansOptions many = options(6);
        many.restarts = 200;
        const auto best = fitKMeans(values, many);
        for (std::uint64_t seed = 0; seed < 5; ++seed) {
            const auto model = fitKMeans(values, options(6, seed));
            QVERIFY(model.ok() && best.ok());
            QVERIFY(model->inertia <= 1.01 * best->inertia);
        }
    }

    void sameForAnyNumberOfThreads()
    {
        const RowMajorMatrix values = cloud(6000, 5, 7); // several stretches of blocks
        for (const int restarts : {1, 5}) {
            KMeansOptions alone = options(6, 3, 1);
            alone.restarts = restarts;
            KMeansOptions shared = alone;
            shared.threads = 8;
            QVERIFY(sameModel(*fitKMeans(values, alone), *fitKMeans(values, shared)));
        }
    }
    void sameOnEveryInstructionSet()
    {
        const RowMajorMatrix values = cloud(2500, 11, 17);
        const kernels::KernelList& list = kernels::supportedKernels();
        std::vector<ClusterModel> models;
        for (std::size_t v = 0; v < list.count; ++v) {
            const PointBlocks points(values, {}, list.variants[v]);
            auto fits = fitRestarts(points, {9}, options(9), {}, {});
            QVERIFY(fits.ok());
            models.push_back(std::move(fits->front().model));
        }
        for (const ClusterModel& model : models)
            QVERIFY(sameModel(model, models.front()));
    }
    void sameFarFromTheOrigin()
    {
        const RowMajorMatrix values = cloud(800, 4, 5);
        const RowMajorMatrix moved = values.array() * 4096.0 + 1048576.0; // exact but for the last bits
        QCOMPARE(fitKMeans(moved, options(5))->labels, fitKMeans(values, options(5))->labels);
    }
    void otherSeedsStartElsewhere()
    {
        const RowMajorMatrix values = cloud(400, 8, 31);
        KMeansOptions once = options(9, 1);
        once.restarts = 1;
        KMeansOptions again = once;
        again.seed = 2;
        QVERIFY(fitKMeans(values, once)->labels != fitKMeans(values, again)->labels);
    }

    void oneCluster()
    {
        const RowMajorMatrix values = cloud(33, 3, 2);
        const auto model = fitKMeans(values, options(1));
        QVERIFY(model.ok());
        QVERIFY((model->centroids - values.colwise().mean()).cwiseAbs().maxCoeff() < 1e-12);
        QCOMPARE(model->sizes, std::vector<std::size_t>{33});
    }
    void asManyClustersAsRows()
    {
        const RowMajorMatrix values = cloud(37, 3, 2);
        const auto model = fitKMeans(values, options(37));
        QVERIFY(model.ok());
        QVERIFY(model->inertia < 1e-20);
        QCOMPARE(model->sizes, std::vector<std::size_t>(37, 1));
    }
    void oneRow()
    {
        const RowMajorMatrix values = RowMajorMatrix::Constant(1, 2, 7.0);
        QCOMPARE(fitKMeans(values, options(1))->inertia, 0.0);
        QVERIFY(!fitKMeans(values, options(2)));
    }
    void constantColumnsChangeNothing()
    {
        const Planted planted = plant(4, 50, 3, 0.3, 6);
        RowMajorMatrix wider(planted.values.rows(), 5);
        wider << planted.values, RowMajorMatrix::Constant(planted.values.rows(), 2, 2019.0);
        QCOMPARE(fitKMeans(wider, options(4))->labels, fitKMeans(planted.values, options(4))->labels);
    }
    void duplicatesCountOnce()
    {
        const RowMajorMatrix values = cloud(5, 2, 1).replicate(20, 1);
        const auto model = fitKMeans(values, options(5));
        QVERIFY(model.ok());
        QVERIFY(model->inertia < 1e-20);
        const auto refused = fitKMeans(values, options(6));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooFewRows);
        QVERIFY(refused.error().detail.find('6') != std::string::npos);
        QVERIFY(refused.error().detail.find('5') != std::string::npos);
    }
    void hugeValuesDoNotOverflow()
    {
        const Planted planted = plant(3, 20, 2, 0.1, 4);
        const auto model = fitKMeans(planted.values * 1e120, options(3));
        QVERIFY(model.ok());
        QCOMPARE(adjustedRand(model->labels, planted.labels), 1.0);
        QVERIFY(std::isfinite(model->inertia));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("clusters");
        QTest::addColumn<int>("restarts");
        QTest::addColumn<int>("maxIterations");
        QTest::addColumn<double>("tolerance");
        QTest::addColumn<double>("cell");
        QTest::addColumn<int>("code");
        const auto code = [](ErrorCode value) { return static_cast<int>(value); };
        const double infinity = std::numeric_limits<double>::infinity();
        QTest::newRow("no cluster") << 0 << 10 << 300 << 1e-4 << 0.0 << code(ErrorCode::InvalidArgument);
        QTest::newRow("no restart") << 2 << 0 << 300 << 1e-4 << 0.0 << code(ErrorCode::InvalidArgument);
        QTest::newRow("no iteration") << 2 << 10 << 0 << 1e-4 << 0.0 << code(ErrorCode::InvalidArgument);
        QTest::newRow("tolerance") << 2 << 10 << 300 << -1.0 << 0.0 << code(ErrorCode::InvalidArgument);
        QTest::newRow("no number") << 2 << 10 << 300 << 1e-4 << std::nan("") << code(ErrorCode::NotFinite);
        QTest::newRow("infinite") << 2 << 10 << 300 << 1e-4 << -infinity << code(ErrorCode::NotFinite);
        QTest::newRow("square overflows") << 2 << 10 << 300 << 1e-4 << 1e200 << code(ErrorCode::NotFinite);
    }
    void refusals()
    {
        QFETCH(int, clusters);
        QFETCH(int, restarts);
        QFETCH(int, maxIterations);
        QFETCH(double, tolerance);
        QFETCH(double, cell);
        QFETCH(int, code);
        RowMajorMatrix values = cloud(10, 2, 1);
        values(4, 1) = cell;
        const KMeansOptions given{clusters, restarts, maxIterations, tolerance, 42, 1};
        const auto model = fitKMeans(values, given);
        QVERIFY(!model);
        QCOMPARE(static_cast<int>(model.error().code), code);
    }
    void wrongCentroidsAreOurOwnBug()
    {
        const RowMajorMatrix values = cloud(4, 2, 1);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, assignToCentroids(values, RowMajorMatrix(0, 2)));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, assignToCentroids(values, RowMajorMatrix::Zero(1, 3)));
    }

    void iterationLimitHolds()
    {
        KMeansOptions limited = options(8);
        limited.maxIterations = 2;
        limited.restarts = 1;
        const RowMajorMatrix values = cloud(3000, 8, 3);
        const auto model = fitKMeans(values, limited);
        QVERIFY(model.ok());
        QCOMPARE(assignToCentroids(values, model->centroids), model->labels);
        QVERIFY(std::abs(model->inertia - inertiaOf(values, *model)) < 1e-9 * model->inertia);
    }
    void cancelEndsAHugeFit()
    {
        const RowMajorMatrix values = cloud(20000, 20, 3);
        KMeansOptions huge = options(50);
        huge.restarts = 10000;
        std::stop_source source;
        const std::jthread stopper([&source] {
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            source.request_stop();
        });
        const auto model = fitKMeans(values, huge, source.get_token());
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::Cancelled);
    }
    void progressRisesToOne()
    {
        std::vector<double> seen;
        const auto model = fitKMeans(cloud(200, 3, 3), options(4, 1, 4), {},
                                     [&seen](double fraction, std::string_view) { seen.push_back(fraction); });
        QVERIFY(model.ok());
        QVERIFY(seen.size() >= 10);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.back(), 1.0);
    }
};

QTEST_APPLESS_MAIN(KMeansTest)
#include "kmeans_test.moc"
