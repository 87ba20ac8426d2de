// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/class_hulls.h"

#include "base/random.h"

#include <QTest>

#include <algorithm>

using namespace marquee;

namespace {

double side(const QPointF& a, const QPointF& b, const QPointF& p)
{
    return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
}

/// Counter-clockwise without straight corners, and no point outside.
void verifyHull(const QPolygonF& hull, const std::vector<QPointF>& points)
{
    for (qsizetype i = 0; i < hull.size(); ++i) {
        const QPointF& a = hull[i];
        const QPointF& b = hull[(i + 1) % hull.size()];
        QVERIFY(side(a, b, hull[(i + 2) % hull.size()]) > 0);
        for (const auto& point : points)
            QVERIFY(side(a, b, point) >= -1e-12);
        QVERIFY(std::find(points.begin(), points.end(), a) != points.end());
    }
}

ScatterPoints withClass(const std::vector<QPointF>& places, std::int16_t colourClass)
{
    ScatterPoints points;
    for (const auto& place : places) {
        points.x.push_back(static_cast<float>(place.x()));
        points.y.push_back(static_cast<float>(place.y()));
        points.classes.push_back(colourClass);
        points.titles.push_back({static_cast<std::uint32_t>(points.titles.size())});
    }
    return points;
}

} // namespace

class ClassHullsTest : public QObject
{
    Q_OBJECT
private slots:
    void aHullHoldsEveryPoint()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Random random(seed);
            std::vector<QPointF> points;
            for (std::uint64_t i = 0; i < 3 + 40 * seed; ++i) // coarse steps: many equal places and straight rows
                points.emplace_back(static_cast<double>(random.below(15)), static_cast<double>(random.below(9)));
            verifyHull(convexHull(points), points);
        }
    }

    void withoutAnAreaThereIsNoHull()
    {
        QVERIFY(convexHull({}).isEmpty());
        QVERIFY(convexHull({{1, 1}}).size() < 3);
        QVERIFY(convexHull({{1, 1}, {1, 1}, {1, 1}}).size() < 3);
        QVERIFY(convexHull({{0, 0}, {1, 1}, {2, 2}, {5, 5}}).size() < 3);
        QVERIFY(classHulls(withClass({{0, 0}, {1, 1}, {2, 2}, {5, 5}}, 0)).empty());
        QVERIFY(classHulls(withClass({{0, 0}, {1, 0}}, 0)).empty());
        QVERIFY(classHulls(withClass({{0, 0}, {1, 0}, {0, 1}}, -1)).empty()); // no class, no hull
    }

    void stragglersStayOutside()
    {
        std::vector<QPointF> places;
        for (int i = 0; i < 95; ++i)
            places.emplace_back(i % 10, i / 10);
        for (int i = 0; i < 5; ++i)
            places.emplace_back(100 + i, 100);
        const auto hulls = classHulls(withClass(places, 3));
        QCOMPARE(hulls.size(), std::size_t(1));
        QCOMPARE(hulls[0].colourClass, 3);
        QCOMPARE(hulls[0].outline.boundingRect(), QRectF(0, 0, 9, 9));
    }

    void everyClassHasItsOwn()
    {
        ScatterPoints points = withClass({{0, 0}, {1, 0}, {0, 1}, {5, 5}, {6, 5}, {5, 6}}, 0);
        for (std::size_t i = 3; i < 6; ++i)
            points.classes[i] = 4;
        const auto hulls = classHulls(points);
        QCOMPARE(hulls.size(), std::size_t(2));
        QCOMPARE(hulls[1].colourClass, 4);
        QCOMPARE(hulls[1].outline.boundingRect(), QRectF(5, 5, 1, 1));
    }
};

QTEST_APPLESS_MAIN(ClassHullsTest)
#include "class_hulls_test.moc"
