// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"
#include "base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace marquee;

namespace {

const double kNaN = std::nan("");

TitleIds idsUpTo(std::size_t count)
{
    TitleIds ids(count);
    for (std::uint32_t i = 0; i < count; ++i)
        ids[i].row = i;
    return ids;
}

bool near(double value, double expected, double tolerance = 1e-12)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

/// Reference values are numpy 1.24's (percentile, a plain sum of Gaussian kernels).
class DistributionTest : public QObject
{
    Q_OBJECT
private slots:
    void histogramCountsEveryTitleOnce()
    {
        const std::vector<double> values{0, 0.5, 1, 2, kNaN, -1, 2.5, std::numeric_limits<double>::infinity()};
        const Histogram h = histogram(values, idsUpTo(values.size()), Bins{0, 1, 2});
        QCOMPARE(h.counts, (std::vector<std::size_t>{2, 2})); // the last bin holds its own end
        QCOMPARE(h.used, std::size_t{4});
        QCOMPARE(h.missing, std::size_t{1});
        QCOMPARE(h.below, std::size_t{1});
        QCOMPARE(h.above, std::size_t{2});
    }
    void histogramKeepsToIds()
    {
        const std::vector<double> values{1, 1, 1, 1};
        QCOMPARE(histogram(values, TitleIds{{1}, {3}}, Bins{0, 2, 1}).used, std::size_t{2});
    }
    void tenthsFallIntoTheirOwnBins() // 2 + 43 * 0.1 > 6.3 in binary
    {
        const Bins bins{2, 0.1, 80};
        for (int tenth = 20; tenth < 100; ++tenth)
            QCOMPARE(binOf(tenth / 10.0, bins), static_cast<std::size_t>(tenth - 20));
        QCOMPARE(binOf(10.0, bins), std::size_t{79});
        QCOMPARE(binOf(10.1, bins), bins.count);
        QCOMPARE(binOf(kNaN, bins), bins.count);
    }
    void niceBins_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("start");
        QTest::addColumn<int>("count");
        QTest::newRow("scores") << 1.63 << 9.51 << 0.25 << 1.5 << 33;
        QTest::newRow("years") << 1932.0 << 2021.0 << 2.0 << 1932.0 << 45;
        QTest::newRow("votes") << 5.0 << 2354197.0 << 50000.0 << 0.0 << 48;
        QTest::newRow("one value") << 7.5 << 7.5 << 1.0 << 7.0 << 1;
        QTest::newRow("two whole values") << 3.0 << 4.0 << 1.0 << 3.0 << 1;
    }
    void niceBins()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        const std::vector<double> values{most, kNaN, least};
        const TitleIds ids = idsUpTo(3);
        const Bins bins = marquee::niceBins(values, ids, 36);
        QTEST(bins.width, "width");
        QTEST(bins.start, "start");
        QTEST(static_cast<int>(bins.count), "count");
        QCOMPARE(histogram(values, ids, bins).used, std::size_t{2});
    }
    void niceBinsOfNothing() { QCOMPARE(marquee::niceBins({}, {}, 10).count, std::size_t{1}); }
    void quantilesAreType7_data()
    {
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("value");
        QTest::newRow("0") << 0.0 << 1.0;
        QTest::newRow("10") << 0.1 << 1.6;
        QTest::newRow("25") << 0.25 << 2.25;
        QTest::newRow("50") << 0.5 << 4.0;
        QTest::newRow("75") << 0.75 << 5.6;
        QTest::newRow("90") << 0.9 << 8.0;
        QTest::newRow("100") << 1.0 << 9.5;
    }
    void quantilesAreType7()
    {
        QFETCH(double, p);
        QFETCH(double, value);
        const std::vector<double> values{9.5, 4, kNaN, 1, 2.5, 7, 2, 4.2};
        const TitleIds ids = idsUpTo(values.size());
        QVERIFY(near(quantile(values, ids, p), value));
        QVERIFY(near(quantileSorted(presentSorted(values, ids), p), value));
        QVERIFY(std::isnan(quantile(values, {}, p)));
    }
    void boxEndsAtTheFences()
    {
        const std::vector<double> values{1, 2, 3, 4, 5, 6, 7, 8, 30, kNaN};
        const BoxStats box = boxStats(values, idsUpTo(values.size()));
        QCOMPARE(box.n, std::size_t{9});
        QCOMPARE(box.q1, 3.0);
        QCOMPARE(box.median, 5.0);
        QCOMPARE(box.q3, 7.0);
        QCOMPARE(box.lowWhisker, 1.0);
        QCOMPARE(box.highWhisker, 8.0);
        QCOMPARE(box.outliers, std::size_t{1});
        QVERIFY(near(box.mean, 22.0 / 3));
        QVERIFY(std::isnan(boxStats(values, {}).median));
    }
    void densityIsTheSumOfKernels()
    {
        const std::vector<double> values{1, 2, 2.5, 4, 4.2, 7, 9.5};
        const std::vector<double> expected{0.057741590210042416, 0.1394386237290507, 0.09534639825303083,
                                           0.05774107172491382, 0.04086089204362866};
        const auto found = density(values, idsUpTo(values.size()), 0, 10, expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(near(found[i], expected[i], 1e-4), qPrintable(QString::number(found[i], 'g', 17)));
    }
    void densityIntegratesToOne()
    {
        Random random(3);
        std::vector<double> values(3000);
        for (double& value : values)
            value = 5 + random.uniform() + random.uniform() - random.uniform();
        values.push_back(400); // a far outlier must not coarsen the grid away
        const auto found = density(values, idsUpTo(values.size()), -10, 410, 42001);
        QVERIFY(near(std::accumulate(found.begin(), found.end(), 0.0) * 0.01, 1, 1e-3));
    }
    void densityStaysOnTheScale() // values that crowd at both ends, as critics' percentages do
    {
        Random random(11);
        std::vector<double> values(4000);
        for (double& value : values)
            value = std::clamp(140 * random.uniform() - 20, 0.0, 100.0);
        const TitleIds ids = idsUpTo(values.size());
        constexpr double kStep = 0.05;
        const auto found = density(values, ids, 0, 100, 2001, ValueScale{0, 100});
        const double inside = std::accumulate(found.begin(), found.end(), 0.0) - (found.front() + found.back()) / 2;
        QVERIFY2(near(inside * kStep, 1, 1e-3), qPrintable(QString::number(inside * kStep)));
        const auto open = density(values, ids, 0, 100, 2001);
        QVERIFY(near(found.back(), 2 * open.back(), 1e-9)); // half of the mass at the end lay beyond it
        QVERIFY(near(found[1000], open[1000], 1e-9));
        QCOMPARE(density(values, ids, 101, 120, 2, ValueScale{0, 100}), (std::vector<double>{0, 0}));
    }
    void densityOfAConstantIsEmpty()
    {
        const std::vector<double> values{4, 4, 4};
        QCOMPARE(density(values, idsUpTo(3), 0, 10, 3), (std::vector<double>{0, 0, 0}));
    }
};

QTEST_APPLESS_MAIN(DistributionTest)
#include "distribution_test.moc"
