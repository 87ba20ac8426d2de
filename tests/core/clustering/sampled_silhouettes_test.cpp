// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/sampled_silhouettes.h"

#include "clustering/kmeans.h"
#include "clustering/quality.h"
#include "core/clustering/planted.h"

#include <QTest>

#include <cmath>

using namespace marquee;

namespace {

std::size_t measured(const SampledSilhouettes& sampled)
{
    std::size_t count = 0;
    for (const double s : sampled.each)
        count += std::isnan(s) ? 0 : 1;
    return count;
}

} // namespace

class SampledSilhouettesTest : public QObject
{
    Q_OBJECT
private slots:
    void aSampleOfEverythingIsExact()
    {
        const Planted planted = plant(3, 100, 4, 2.0, 7);
        const auto sampled = sampledSilhouettes(planted.values, planted.labels, 3, {300, 1, 1}).value();
        const auto exact = silhouettes(planted.values, planted.labels, 3).value();
        QVERIFY(sampled.each == exact);
        QCOMPARE(sampled.rows, std::size_t{300});
        QCOMPARE(sampled.mean, clusterQuality(planted.values, planted.labels, 3).value().silhouette);
    }

    void theMeanIsCloseToTheExactOne()
    {
        const Planted planted = plant(4, 2500, 5, 4.0, 2);
        const auto sampled = sampledSilhouettes(planted.values, planted.labels, 4, {1000, 50, 3}).value();
        const double exact = clusterQuality(planted.values, planted.labels, 4).value().silhouette;
        QCOMPARE(sampled.rows, std::size_t{1000});
        QCOMPARE(measured(sampled), std::size_t{1000});
        QVERIFY2(std::abs(sampled.mean - exact) < 0.02, qPrintable(QString::number(sampled.mean - exact)));
    }

    void smallClustersHaveTheirFloorAndTheirTrueWeight()
    {
        RowMajorMatrix values(5010, 1); // one wide cloud, and ten rows far away and close together
        std::vector<int> labels(5010, 0);
        Random random(4);
        for (int i = 0; i < 5000; ++i)
            values(i, 0) = gaussian(random);
        for (int i = 5000; i < 5010; ++i) {
            values(i, 0) = 100 + 0.001 * i;
            labels[static_cast<std::size_t>(i)] = 1;
        }
        const auto sampled = sampledSilhouettes(values, labels, 2, {500, 100, 1}).value();
        for (std::size_t i = 5000; i < 5010; ++i)
            QVERIFY(!std::isnan(sampled.each[i])); // all ten, not 500 / 501 of one
        const double exact = clusterQuality(values, labels, 2).value().silhouette;
        QVERIFY(std::abs(sampled.mean - exact) < 0.003);
    }

    void sameSeedSameSample()
    {
        const RowMajorMatrix values = cloud(3000, 3, 1);
        KMeansOptions options;
        options.clusters = 4;
        const auto labels = fitKMeans(values, options).value().labels;
        const auto one = sampledSilhouettes(values, labels, 4, {400, 20, 9}, 1).value();
        const auto three = sampledSilhouettes(values, labels, 4, {400, 20, 9}, 3).value();
        QCOMPARE(one.mean, three.mean);
        const auto other = sampledSilhouettes(values, labels, 4, {400, 20, 10}).value();
        QVERIFY(one.mean != other.mean);
    }

    void oneClusterHasNone()
    {
        const RowMajorMatrix values = cloud(50, 3, 1);
        const std::vector<int> labels(50, 0);
        QVERIFY(std::isnan(sampledSilhouettes(values, labels, 1, {10, 5, 1}).value().mean));
        QVERIFY_EXCEPTION_THROWN((void)sampledSilhouettes(values, {}, 1), std::invalid_argument);
        const std::vector<int> outside(50, 3);
        QVERIFY_EXCEPTION_THROWN((void)sampledSilhouettes(values, outside, 2), std::invalid_argument);
    }
};

QTEST_APPLESS_MAIN(SampledSilhouettesTest)
#include "sampled_silhouettes_test.moc"
