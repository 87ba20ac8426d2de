// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality.h"
#include "core/clustering/planted.h"

#include <QTest>

#include <limits>
#include <numeric>
#include <thread>

using namespace marquee;

namespace {

/// The definition, with no thought of speed.
double plainSilhouette(const RowMajorMatrix& values, const std::vector<int>& labels, int k, Eigen::Index row)
{
    std::vector<double> sums(static_cast<std::size_t>(k));
    std::vector<double> sizes(static_cast<std::size_t>(k));
    for (Eigen::Index other = 0; other < values.rows(); ++other) {
        const auto c = static_cast<std::size_t>(labels[static_cast<std::size_t>(other)]);
        sums[c] += (values.row(row) - values.row(other)).norm();
        sizes[c] += 1;
    }
    const auto own = static_cast<std::size_t>(labels[static_cast<std::size_t>(row)]);
    if (sizes[own] < 2)
        return 0;
    const double a = sums[own] / (sizes[own] - 1);
    double b = HUGE_VAL;
    for (std::size_t c = 0; c < sums.size(); ++c)
        if (c != own && sizes[c] > 0)
            b = std::min(b, sums[c] / sizes[c]);
    return std::max(a, b) > 0 ? (b - a) / std::max(a, b) : 0;
}

std::vector<int> someLabels(std::size_t rows, int k, std::uint64_t seed)
{
    Random random(seed);
    std::vector<int> labels(rows);
    for (int& label : labels)
        label = static_cast<int>(random.below(static_cast<std::uint64_t>(k)));
    return labels;
}

double mean(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

Q_DECLARE_METATYPE(RowMajorMatrix)

class SilhouetteTest : public QObject
{
    Q_OBJECT
private slots:
    void knownValues()
    {
        RowMajorMatrix values(3, 2);
        values << 0, 1, 1, 1, 3, 4;
        const auto quality = clusterQuality(values, std::vector<int>{0, 0, 1}, 2);
        QVERIFY(quality.ok());
        QVERIFY(std::abs(quality->silhouette - 0.495649) < 1e-6);
        QVERIFY(std::abs(quality->calinskiHarabasz - 20.3333) < 1e-4);
        QVERIFY(std::abs(quality->daviesBouldin - 0.128037) < 1e-6);
    }
    void scikitLearn()
    {
        RowMajorMatrix values(9, 2);
        values << 1, 2, 2, 1, 1.5, 1.5, 8, 8, 9, 8, 8.5, 9, 0, 9, 1, 8, 5, 5;
        const std::vector<int> labels{0, 0, 0, 1, 1, 1, 2, 2, 3};
        const auto each = silhouettes(values, labels, 4);
        const std::vector<double> expected{0.7878679656440357, 0.7878679656440357, 0.8571428571428571,
                                           0.7503873006285596, 0.7881966011250106, 0.7896484190441644,
                                           0.779136947850307,  0.717157287525381,  0.0};
        QVERIFY(each.ok());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs((*each)[i] - expected[i]) < 1e-6);
        const ClusterQuality quality = centroidQuality(values, labels, 4);
        QVERIFY(std::abs(quality.calinskiHarabasz - 102.5730994152047) < 1e-9);
        QVERIFY(std::abs(quality.daviesBouldin - 0.15710093554246804) < 1e-12);
    }

    void matchesTheDefinition_data()
    {
        QTest::addColumn<RowMajorMatrix>("values");
        QTest::addColumn<int>("k");
        QTest::addColumn<double>("accuracy");
        QTest::newRow("cloud") << cloud(333, 7, 1) << 5 << 1e-6;
        QTest::newRow("more rows than a tile, one cluster a row at times") << cloud(150, 2, 2) << 90 << 1e-6;
        QTest::newRow("every row four times") << RowMajorMatrix(cloud(40, 3, 3).replicate(4, 1)) << 6 << 1e-6;
        QTest::newRow("far from the origin") << RowMajorMatrix(cloud(200, 4, 4).array() + 2e6) << 4 << 1e-6;
        RowMajorMatrix skewed = cloud(300, 3, 5);
        skewed.col(0) = (3 * skewed.col(0).array()).exp() * 1000; // most rows lie close together, a few far out
        QTest::newRow("skewed") << skewed << 3 << 1e-4;
        QTest::newRow("planted") << plant(6, 50, 5, 1.0, 3).values << 6 << 1e-6;
    }
    void matchesTheDefinition()
    {
        QFETCH(RowMajorMatrix, values);
        QFETCH(int, k);
        QFETCH(double, accuracy);
        const auto labels = someLabels(static_cast<std::size_t>(values.rows()), k, 8);
        const auto each = silhouettes(values, labels, k);
        QVERIFY(each.ok());
        for (Eigen::Index row = 0; row < values.rows(); ++row) {
            const double expected = plainSilhouette(values, labels, k, row);
            QVERIFY2(std::abs((*each)[static_cast<std::size_t>(row)] - expected) < accuracy,
                     qPrintable(QString("row %1: %2").arg(row).arg(expected)));
        }
    }

    void onePassServesManyLabelings()
    {
        const RowMajorMatrix values = cloud(300, 5, 6);
        std::vector<std::vector<int>> labelings;
        for (int k = 1; k <= 9; ++k) // k = 1 is undefined and must not disturb the others
            labelings.push_back(someLabels(300, k, static_cast<std::uint64_t>(k)));
        const auto means = meanSilhouettes(values, labelings);
        QVERIFY(means.ok());
        QVERIFY(std::isnan((*means)[0]));
        for (int k = 2; k <= 9; ++k) {
            const auto each = silhouettes(values, labelings[static_cast<std::size_t>(k - 1)], k);
            QVERIFY(std::abs((*means)[static_cast<std::size_t>(k - 1)] - mean(*each)) < 1e-7);
        }
    }
    void sameForAnyNumberOfThreads()
    {
        const RowMajorMatrix values = cloud(700, 5, 6);
        const auto labels = someLabels(700, 4, 1);
        QVERIFY(*silhouettes(values, labels, 4, 1) == *silhouettes(values, labels, 4, 8));
    }

    void undefined_data()
    {
        QTest::addColumn<QList<int>>("labels");
        QTest::newRow("one cluster") << QList<int>{0, 0, 0, 0};
        QTest::newRow("one used") << QList<int>{2, 2, 2, 2};
        QTest::newRow("all alone") << QList<int>{0, 1, 2, 3};
    }
    void undefined()
    {
        QFETCH(QList<int>, labels);
        const auto quality = clusterQuality(cloud(4, 2, 1), std::vector<int>(labels.begin(), labels.end()), 4);
        QVERIFY(quality.ok());
        QVERIFY(std::isnan(quality->silhouette));
        QVERIFY(std::isnan(quality->calinskiHarabasz));
        QVERIFY(std::isnan(quality->daviesBouldin));
    }
    void noSpreadWithinLeavesOneIndexUndefined()
    {
        const RowMajorMatrix values = cloud(3, 2, 1).replicate(2, 1);
        const auto quality = clusterQuality(values, std::vector<int>{0, 1, 2, 0, 1, 2}, 3);
        QVERIFY(quality.ok());
        QCOMPARE(quality->silhouette, 1.0);
        QVERIFY(std::isnan(quality->calinskiHarabasz));
        QCOMPARE(quality->daviesBouldin, 0.0);
    }
    void equalRowsHaveNoSpread() // though the mean of three times 0.1 is not 0.1
    {
        RowMajorMatrix values(6, 1);
        values << 0.1, 0.1, 0.1, 0.7, 0.7, 0.7;
        QVERIFY(std::isnan(centroidQuality(values, std::vector<int>{0, 0, 0, 1, 1, 1}, 2).calinskiHarabasz));
    }
    void clustersFarApartKeepTheirDigits() // two halves of one cloud, others a million deviations away
    {
        RowMajorMatrix values = cloud(300, 2, 11);
        std::vector<int> labels(300, 0);
        for (int row = 0; row < 300; ++row) {
            const auto at = static_cast<std::size_t>(row);
            labels[at] = row < 150 ? (values(row, 0) < values.topRows(150).col(0).mean() ? 0 : 1) : 2 + row % 2;
            if (row >= 150)
                values(row, row % 2) += 1e6;
        }
        const auto each = silhouettes(values, labels, 4);
        const auto means = meanSilhouettes(values, std::vector<std::vector<int>>{labels, someLabels(300, 3, 1)});
        QVERIFY(each.ok() && means.ok());
        for (Eigen::Index row = 0; row < values.rows(); ++row)
            QVERIFY(std::abs((*each)[static_cast<std::size_t>(row)] - plainSilhouette(values, labels, 4, row)) < 1e-6);
        QVERIFY(std::abs(means->front() - mean(*each)) < 1e-7);
    }
    void emptyClustersDoNotCount()
    {
        const RowMajorMatrix values = cloud(60, 3, 1);
        auto labels = someLabels(60, 3, 2);
        const auto dense = clusterQuality(values, labels, 3);
        for (int& label : labels)
            label = 2 * label + 1; // clusters 0, 2, 4 and 6 stay empty
        const auto sparse = clusterQuality(values, labels, 7);
        QCOMPARE(sparse->silhouette, dense->silhouette);
        QCOMPARE(sparse->calinskiHarabasz, dense->calinskiHarabasz);
        QCOMPARE(sparse->daviesBouldin, dense->daviesBouldin);
    }

    void badLabelsAreOurOwnBug()
    {
        const RowMajorMatrix values = cloud(4, 2, 1);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, (void)silhouettes(values, std::vector<int>{0, 1, 1}, 2));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, (void)silhouettes(values, std::vector<int>{0, 1, 1, 2}, 2));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 (void)centroidQuality(values, std::vector<int>{0, 1, 1, -1}, 2));
    }
    void notFiniteIsRefused()
    {
        RowMajorMatrix values = cloud(4, 2, 1);
        values(2, 1) = std::numeric_limits<double>::quiet_NaN();
        const auto refused = silhouettes(values, std::vector<int>{0, 1, 1, 0}, 2);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFinite);
    }
    void cancelEndsAHugePass()
    {
        const RowMajorMatrix values = cloud(60000, 10, 3);
        const auto labels = someLabels(60000, 4, 1);
        std::stop_source source;
        const std::jthread stopper([&source] {
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            source.request_stop();
        });
        const auto each = silhouettes(values, labels, 4, 2, source.get_token());
        QVERIFY(!each);
        QCOMPARE(each.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(SilhouetteTest)
#include "silhouette_test.moc"
