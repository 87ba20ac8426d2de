// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics.h"
#include "analysis/student_t.h"

#include <QTest>

#include <cmath>

using namespace marquee;

namespace {

const double kNaN = std::nan("");

bool near(double value, double expected, double relative = 1e-9)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

} // namespace

/// Reference values are scipy 1.10's (stats.t, stats.ttest_ind with equal_var=False, stats.false_discovery_control).
class StatisticsTest : public QObject
{
    Q_OBJECT
private slots:
    void roundingIsNoVariance()
    {
        Moments noise; // 0.1 + 0.2 is not 0.3
        for (int i = 0; i < 50; ++i)
            noise.add(i % 2 == 0 ? 0.1 + 0.2 : 0.3);
        QCOMPARE(noise.variance(), 0.0);
        QCOMPARE(noise.populationSd(), 0.0);
        Moments small; // of any size, what varies varies
        for (int i = 0; i < 50; ++i)
            small.add(1e-20 * i);
        QVERIFY(small.populationSd() > 1e-19);
        QVERIFY(std::isnan(Moments().populationSd()));
        std::vector<double> constant(50);
        std::vector<double> rising(50);
        for (std::size_t i = 0; i < 50; ++i) {
            constant[i] = i % 2 == 0 ? 0.1 + 0.2 : 0.3;
            rising[i] = static_cast<double>(i);
        }
        QVERIFY(std::isnan(correlation(constant, rising)));
    }
    void populationSdOfAFew() // numpy.std
    {
        Moments moments;
        for (const double value : {2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0})
            moments.add(value);
        QCOMPARE(moments.populationSd(), 2.0);
    }
    void momentsOfARange()
    {
        const std::vector<double> values{2.0, 4.0, std::nan(""), 4.0, 4.0, 5.0, 5.0, 7.0, 9.0};
        QCOMPARE(momentsOf(values).count(), std::size_t{8});
        QCOMPARE(momentsOf(values).populationSd(), 2.0);
        QCOMPARE(momentsOf(values, [](double value) { return 3 * value; }).mean(), 15.0);
        QVERIFY(std::isnan(momentsOf(std::vector<double>{}).mean()));
    }
    void studentTails_data()
    {
        QTest::addColumn<double>("t");
        QTest::addColumn<double>("df");
        QTest::addColumn<double>("p");
        QTest::newRow("middle") << 0.5 << 3.0 << 0.651447964848151;
        QTest::newRow("usual") << 2.0 << 10.0 << 0.07338803477074039;
        QTest::newRow("negative, broken df") << -3.7 << 4.6 << 0.01625387449320898;
        QTest::newRow("many") << 1.96 << 15000.0 << 0.0500142766838454;
        QTest::newRow("far") << 8.0 << 120.5 << 8.653698323800228e-13;
        QTest::newRow("near zero") << 0.01 << 2.5 << 0.9927639943579083;
        QTest::newRow("very far") << 40.0 << 30.0 << 1.3726045194406362e-27;
    }
    void studentTails()
    {
        QFETCH(double, t);
        QFETCH(double, df);
        QFETCH(double, p);
        QVERIFY2(near(studentTwoSidedP(t, df), p), qPrintable(QString::number(studentTwoSidedP(t, df), 'g', 17)));
    }
    void studentQuantiles_data()
    {
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("df");
        QTest::addColumn<double>("t");
        QTest::newRow("1") << 0.975 << 1.0 << 12.706204736432095;
        QTest::newRow("2") << 0.975 << 2.0 << 4.302652729911275;
        QTest::newRow("3") << 0.975 << 3.0 << 3.182446305284263;
        QTest::newRow("10") << 0.975 << 10.0 << 2.2281388519649385;
        QTest::newRow("172") << 0.975 << 172.0 << 1.9738521694896134;
        QTest::newRow("many") << 0.975 << 12345.6 << 1.96015615825951;
        QTest::newRow("lower tail") << 0.025 << 7.0 << -2.3646242510103;
        QTest::newRow("far") << 0.9999 << 3.0 << 22.203742266780633;
        QTest::newRow("near the middle") << 0.6 << 4.5 << 0.2687518355416629;
    }
    void studentQuantiles()
    {
        QFETCH(double, p);
        QFETCH(double, df);
        QFETCH(double, t);
        QVERIFY2(near(studentQuantile(p, df), t), qPrintable(QString::number(studentQuantile(p, df), 'g', 17)));
    }
    void meanIntervalSkipsMissing()
    {
        const std::vector<double> values{3, kNaN, 4, 8, 1};
        const MeanInterval result = meanInterval(values);
        QCOMPARE(result.n, std::size_t{4});
        QVERIFY(near(result.mean, 4));
        QVERIFY(near(result.low, -0.6844341230331992));
        QVERIFY(near(result.high, 8.6844341230332));
    }
    void meanIntervalOfTooFew()
    {
        QVERIFY(std::isnan(meanInterval(std::vector<double>{kNaN}).mean));
        const MeanInterval one = meanInterval(std::vector<double>{5});
        QCOMPARE(one.mean, 5.0);
        QVERIFY(std::isnan(one.low) && std::isnan(one.high));
    }
    void welchAgainstScipy()
    {
        const std::vector<double> a{5.1, 6.2, 7.3, 4.4, 6.6};
        const std::vector<double> b{7.1, 7.9, 6.8, 8.2};
        QVERIFY(near(welchP(a, b), 0.04000169174984432));
        QVERIFY(near(welchP(b, a), 0.04000169174984432));
        Moments left;
        Moments right;
        for (const double value : a)
            left.add(value);
        for (const double value : b)
            right.add(value);
        const MeanDifference result = welch(left, right);
        QVERIFY(near(result.difference, -1.58));
        QVERIFY(near(result.low, -3.0622731931572895, 1e-8)); // scipy's own quantile is off by 3e-10
        QVERIFY(near(result.high, -0.09772680684271084, 1e-8));
    }
    void welchOfConstantsAndTooFew()
    {
        const std::vector<double> two{2, 2};
        const std::vector<double> three{3, 3, 3};
        QCOMPARE(welchP(two, two), 1.0);
        QCOMPARE(welchP(two, three), 0.0);
        QVERIFY(std::isnan(welchP(std::vector<double>{1, kNaN}, three)));
    }
    void momentsKeepSmallSpreadOnLargeMean()
    {
        Moments moments;
        for (const double value : {1e9 + 1, 1e9 + 2, 1e9 + 3})
            moments.add(value);
        QCOMPARE(moments.variance(), 1.0);
    }
    void falseDiscovery()
    {
        const auto q = benjaminiHochberg(std::vector<double>{0.01, kNaN, 0.04, 0.03, 0.005, 0.8});
        QVERIFY(near(q[0], 0.025));
        QVERIFY(std::isnan(q[1]));
        QVERIFY(near(q[2], 0.05)); // 0.04 * 5 / 4
        QVERIFY(near(q[3], 0.05)); // 0.03 * 5 / 3, but not below its successor's 0.05
        QVERIFY(near(q[4], 0.025));
        QVERIFY(near(q[5], 0.8));
    }
    void correlations()
    {
        const std::vector<double> x{1, 2, kNaN, 3, 4};
        QVERIFY(near(correlation(x, std::vector<double>{1, 3, 9, 2, 5}), 0.8315218406202999));
        QVERIFY(near(correlation(x, std::vector<double>{-1, -2, 0, -3, -4}), -1));
        QVERIFY(std::isnan(correlation(x, std::vector<double>{1, 1, 1, 1, 1})));
        QVERIFY(std::isnan(correlation(std::vector<double>{1, 2}, std::vector<double>{1, 2})));
    }
};

QTEST_APPLESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
