// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/gap_statistic.h"

#include "core/clustering/planted.h"

#include <QTest>

#include <algorithm>

using namespace marquee;

namespace {

GapOptions quick(int kMax, int references = 10)
{
    GapOptions options;
    options.kMax = kMax;
    options.references = references;
    options.kmeans.restarts = 4;
    return options;
}

RowMajorMatrix two()
{
    return RowMajorMatrix{{0, 1}, {1, 0}, {1, 2}, {6, 5}, {7, 7}, {8, 6}, {6, 7}, {2, 1}};
}

} // namespace

class GapStatisticTest : public QObject
{
    Q_OBJECT
private slots:
    /// Computed with NumPy: W by pairs of rows, the best of all partitions, the reference sets drawn by the same
    /// generator in the box along the right singular vectors.
    void smallMatrixWithAllPartitionsTried()
    {
        const auto gap = gapStatistic(two(), quick(3, 3));
        QVERIFY(gap.ok());
        const std::vector<double> gaps{-0.8784661780902896, 0.47518338536824656, -0.1072594297648688};
        const std::vector<double> errors{0.22604357061754168, 0.1492371167361987, 0.2258410667981055};
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(gap->points[i].k, static_cast<int>(i) + 1);
            QVERIFY(std::abs(gap->points[i].gap - gaps[i]) < 1e-9);
            QVERIFY(std::abs(gap->points[i].standardError - errors[i]) < 1e-9);
        }
        QCOMPARE(gap->suggested, std::optional(2));
        QCOMPARE(gap->references, 3);
    }
    void plantedNumberIsFound_data()
    {
        QTest::addColumn<int>("clusters");
        for (const int clusters : {2, 3, 5, 7})
            QTest::addRow("%d", clusters) << clusters;
    }
    void plantedNumberIsFound()
    {
        QFETCH(int, clusters);
        const auto gap = gapStatistic(plant(clusters, 30, 4, 0.3, 14).values, quick(9));
        QVERIFY(gap.ok());
        QCOMPARE(gap->suggested, std::optional(clusters));
    }
    void oneCloudIsOneCluster()
    {
        const auto gap = gapStatistic(cloud(300, 3, 8), quick(6));
        QVERIFY(gap.ok());
        QCOMPARE(gap->suggested, std::optional(1));
    }
    void sameForAnyNumberOfThreadsAndTurnedAround()
    {
        const RowMajorMatrix values = plant(3, 60, 3, 2.0, 5).values;
        GapOptions options = quick(4, 4);
        options.kmeans.threads = 1;
        const auto one = gapStatistic(values, options);
        options.kmeans.threads = 4;
        const auto four = gapStatistic(values, options);
        const auto mirrored = gapStatistic((-values).rowwise() + Eigen::RowVector3d(5, -2, 1), options);
        for (std::size_t i = 0; i < one->points.size(); ++i) {
            QCOMPARE(one->points[i].gap, four->points[i].gap);
            QCOMPARE(one->points[i].standardError, four->points[i].standardError);
            QVERIFY(std::abs(one->points[i].gap - mirrored->points[i].gap) < 1e-6);
        }
        options.kmeans.seed = 7;
        QVERIFY(gapStatistic(values, options)->points[1].gap != one->points[1].gap);
    }
    void constantColumnsChangeNothing()
    {
        const RowMajorMatrix values = plant(3, 20, 2, 0.5, 5).values;
        RowMajorMatrix wider(values.rows(), 3);
        wider << values.col(0), Eigen::VectorXd::Constant(values.rows(), 0.1), values.col(1);
        QCOMPARE(gapStatistic(wider, quick(5))->suggested, gapStatistic(values, quick(5))->suggested);
    }
    void degenerateMatrices()
    {
        const auto same = gapStatistic(RowMajorMatrix::Constant(5, 2, 0.3), quick(4));
        QVERIFY(same.ok());
        QCOMPARE(same->points.size(), std::size_t{1});
        QVERIFY(std::isnan(same->points[0].gap));
        QCOMPARE(same->suggested, std::optional<int>());
        const auto single = gapStatistic(RowMajorMatrix::Constant(1, 2, 0.3), quick(4));
        QVERIFY(single.ok());
        QVERIFY(std::isnan(single->points.at(0).gap));
        const auto all = gapStatistic(two(), quick(20)); // k = n leaves no spread
        QVERIFY(all.ok());
        QCOMPARE(all->points.size(), std::size_t{8});
        QVERIFY(std::isnan(all->points.back().gap));
    }
    void choiceByOneStandardError()
    {
        QCOMPARE(gapChoice({{1, 0.1, 0}, {2, 0.5, 0.1}, {3, 0.55, 0.1}}), std::optional(2));
        QCOMPARE(gapChoice({{1, 0.1, 0}, {2, 0.5, 0.1}, {3, 0.75, 0.1}}), std::optional<int>()); // it still rises
        QCOMPARE(gapChoice({{1, 0.1, 0}, {2, NAN, NAN}, {3, 0.05, 0.1}}), std::optional<int>());
        QCOMPARE(gapChoice({{1, 0.1, 0}}), std::optional<int>());
        QCOMPARE(gapChoice({}), std::optional<int>());
    }
    void words()
    {
        GapStatistic gap{{{1, 0, 0}, {2, 0, 0}}, 10, 2};
        QCOMPARE(gapSentence(gap, 2), std::string("The gap statistic agrees on 2."));
        QCOMPARE(gapSentence(gap, 6), std::string("The gap statistic prefers 2."));
        gap.suggested = 1;
        QCOMPARE(gapSentence(gap, 6),
                 std::string("The gap statistic prefers 1: no split stands out from an even cloud."));
        gap.suggested.reset();
        QCOMPARE(gapSentence(gap, 6), std::string("The gap statistic settles on no k up to 2."));
    }
    void refusals()
    {
        QCOMPARE(gapStatistic(two(), quick(3, 0)).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(gapStatistic(two(), quick(0)).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(gapStatistic(RowMajorMatrix::Constant(3, 2, NAN), quick(2)).error().code, ErrorCode::NotFinite);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(gapStatistic(two(), quick(2), source.get_token()).error().code, ErrorCode::Cancelled);
    }
    void aStopOnTheWayEndsIt()
    {
        std::stop_source source;
        const auto stopHalfWay = [&source](double fraction, std::string_view) {
            if (fraction > 0.5)
                source.request_stop();
        };
        QCOMPARE(gapStatistic(two(), quick(3), source.get_token(), stopHalfWay).error().code, ErrorCode::Cancelled);
    }
    void progressRisesToOne()
    {
        std::vector<double> seen;
        QVERIFY(gapStatistic(two(), quick(3), {}, [&seen](double fraction, std::string_view) {
                    seen.push_back(fraction);
                }).ok());
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(std::abs(seen.back() - 1) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(GapStatisticTest)
#include "gap_statistic_test.moc"
