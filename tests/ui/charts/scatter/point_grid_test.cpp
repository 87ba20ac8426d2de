// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/point_grid.h"

#include "base/random.h"

#include <QTest>

#include <cmath>

using namespace marquee;

namespace {

ScatterPointsPtr cloud(std::size_t n, std::uint64_t seed)
{
    ScatterPoints points;
    Random random(seed);
    for (std::uint32_t i = 0; i < n; ++i) {
        points.x.push_back(static_cast<float>(random.uniform() * 10 - 5));
        points.y.push_back(static_cast<float>(random.uniform() * random.uniform() * 3));
        points.classes.push_back(static_cast<std::int16_t>(i % 3));
        points.titles.push_back({i});
    }
    points.shuffleDrawOrder();
    return std::make_shared<const ScatterPoints>(std::move(points));
}

const PointGrid::Accept kAll = [](std::uint32_t) { return true; };

} // namespace

class PointGridTest : public QObject
{
    Q_OBJECT
private slots:
    void nearestAgreesWithSearchingAll()
    {
        const auto points = cloud(2000, 7);
        const PointGrid grid(points);
        Random random(8);
        int found = 0;
        for (int trial = 0; trial < 300; ++trial) {
            const double x = random.uniform() * 12 - 6;
            const double y = random.uniform() * 4 - 0.5;
            std::optional<std::uint32_t> best;
            double bestSquare = 8.0 * 8.0;
            for (std::uint32_t i = 0; i < points->size(); ++i) {
                const double square = std::pow((points->x[i] - x) * 70, 2) + std::pow((points->y[i] - y) * 140, 2);
                if (square < bestSquare) {
                    bestSquare = square;
                    best = i;
                }
            }
            QCOMPARE(grid.nearest(x, y, 70, 140, 8, kAll), best);
            found += best.has_value();
        }
        QVERIFY(found > 50); // both answers must occur for the comparison to mean something
        QVERIFY(found < 300);
    }

    void nearestPassesOverWhatIsNotAccepted()
    {
        const auto points = cloud(500, 3);
        const PointGrid grid(points);
        const auto only = grid.nearest(points->x[42], points->y[42], 1, 1, 100, [](auto i) { return i == 7; });
        QCOMPARE(only, std::optional<std::uint32_t>(7));
        QVERIFY(!grid.nearest(0, 0, 1, 1, 100, [](auto) { return false; }));
    }

    void rectangleAgreesWithSearchingAll()
    {
        const auto points = cloud(1500, 5);
        const PointGrid grid(points);
        const QRectF area(-2, 0.2, 3, 1.1);
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i < points->size(); ++i)
            if (points->x[i] >= area.left() && points->x[i] <= area.right() && points->y[i] >= area.top() &&
                points->y[i] <= area.bottom())
                expected.push_back(i);
        QVERIFY(expected.size() > 10);
        QCOMPARE(grid.inRect(area), expected);
        QCOMPARE(grid.inRect(QRectF(area.bottomRight(), area.topLeft())), expected); // dragged the other way
    }

    void polygonTakesWhatLiesInside()
    {
        const auto points = cloud(1500, 6);
        const PointGrid grid(points);
        const QPolygonF triangle({{-4, 0}, {4, 0}, {0, 2.5}});
        const auto inside = grid.inPolygon(triangle);
        QVERIFY(!inside.empty());
        for (std::uint32_t i = 0; i < points->size(); ++i)
            QCOMPARE(std::binary_search(inside.begin(), inside.end(), i),
                     triangle.containsPoint({points->x[i], points->y[i]}, Qt::OddEvenFill));
        QVERIFY(grid.inPolygon(QPolygonF(QList<QPointF>{{0, 0}, {1, 1}})).empty());
    }

    void degenerateCloudsAreAnswered()
    {
        const PointGrid empty(std::make_shared<const ScatterPoints>());
        QVERIFY(!empty.nearest(0, 0, 1, 1, 10, kAll));
        QVERIFY(empty.inRect({-1, -1, 2, 2}).empty());

        ScatterPoints same;
        for (std::uint32_t i = 0; i < 40; ++i) {
            same.x.push_back(1);
            same.y.push_back(2);
            same.classes.push_back(0);
            same.titles.push_back({i});
        }
        const PointGrid stacked(std::make_shared<const ScatterPoints>(same));
        QCOMPARE(stacked.nearest(1, 2, 1, 1, 5, kAll), std::optional<std::uint32_t>(0));
        QCOMPARE(stacked.inRect({0, 0, 5, 5}).size(), std::size_t(40));
    }

    void drawOrderIsAFixedPermutation()
    {
        const auto a = cloud(100, 1);
        const auto b = cloud(100, 2);
        QCOMPARE(a->drawOrder, b->drawOrder);
        auto sorted = a->drawOrder;
        QVERIFY(!std::is_sorted(sorted.begin(), sorted.end()));
        std::sort(sorted.begin(), sorted.end());
        for (std::uint32_t i = 0; i < 100; ++i)
            QCOMPARE(sorted[i], i);
    }
};

QTEST_APPLESS_MAIN(PointGridTest)
#include "point_grid_test.moc"
