// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/point_shades.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace marquee;

class PointShadesTest : public QObject
{
    Q_OBJECT
private slots:
    void everyStepHasAFifth()
    {
        std::vector<double> values(100);
        std::iota(values.rbegin(), values.rend(), 1); // 100, 99, … 1
        const PointShades shaded = shadePoints(values);
        QCOMPARE(shaded.bounds, (std::vector<double>{1, 21, 41, 61, 81, 100}));
        for (std::int8_t shade = 2; shade <= 6; ++shade)
            QCOMPARE(std::count(shaded.shades.begin(), shaded.shades.end(), shade), 20);
        QCOMPARE(int{shaded.shades.front()}, 6); // the higher, the stronger
        QCOMPARE(int{shaded.shades.back()}, 2);
        QVERIFY(!shaded.anyMissing);
    }

    void equalValuesHaveEqualShades()
    {
        std::vector<double> values(100, 0.0);
        std::iota(values.begin() + 70, values.end(), 1);
        const PointShades shaded = shadePoints(values);
        QCOMPARE(shaded.bounds, (std::vector<double>{0, 11, 30}));
        QVERIFY(std::all_of(shaded.shades.begin(), shaded.shades.begin() + 80, [](int shade) { return shade == 2; }));
        QVERIFY(std::all_of(shaded.shades.begin() + 80, shaded.shades.end(), [](int shade) { return shade == 6; }));
    }

    void missingValuesHaveNone()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const PointShades shaded = shadePoints(std::vector{none, 3.0, none, 8.0});
        QCOMPARE(int{shaded.shades[0]}, -1);
        QVERIFY(shaded.shades[1] < shaded.shades[3]);
        QVERIFY(shaded.anyMissing);
        const PointShades empty = shadePoints(std::vector{none});
        QCOMPARE(empty.steps(), std::size_t{0});
        QVERIFY(empty.anyMissing);
    }

    void oneValueIsOneStep()
    {
        const PointShades shaded = shadePoints(std::vector{4.0, 4.0});
        QCOMPARE(shaded.bounds, (std::vector<double>{4, 4}));
        QCOMPARE(shaded.shades, (std::vector<std::int8_t>{6, 6}));
    }
};

QTEST_APPLESS_MAIN(PointShadesTest)
#include "point_shades_test.moc"
