// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/crossover.h"

#include <QTest>

#include <stdexcept>

using namespace marquee;

class CrossoverTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPairGivesOneCentroid()
    {
        RowMajorMatrix a(3, 2);
        a << 0, 0, 10, 0, 0, 10;
        RowMajorMatrix b(3, 2);
        b << 0, 11, 1, 0, 11, 0; // the same three, in another order and 1 away
        bool fromA = false;
        bool fromB = false;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const RowMajorMatrix child = crossCentroids(a, b, Random(seed));
            for (const auto& [i, j] : {std::pair{0, 1}, {1, 2}, {2, 0}}) {
                int found = 0;
                for (Eigen::Index row = 0; row < child.rows(); ++row) {
                    fromA = fromA || child.row(row) == a.row(i);
                    fromB = fromB || child.row(row) == b.row(j);
                    found += (child.row(row) == a.row(i) || child.row(row) == b.row(j)) ? 1 : 0;
                }
                QCOMPARE(found, 1);
            }
        }
        QVERIFY(fromA && fromB);
    }

    void fitsThatAgreeStayAsTheyAre()
    {
        RowMajorMatrix a(3, 1);
        a << 4, -2, 7;
        RowMajorMatrix child = crossCentroids(a, a.colwise().reverse(), Random(5));
        std::sort(child.data(), child.data() + child.size());
        QCOMPARE(child, (RowMajorMatrix(3, 1) << -2, 4, 7).finished());
    }

    void equalSeedsGiveEqualChildren()
    {
        const RowMajorMatrix a = RowMajorMatrix::Random(8, 5);
        const RowMajorMatrix b = RowMajorMatrix::Random(8, 5);
        QCOMPARE(crossCentroids(a, b, Random(3)), crossCentroids(a, b, Random(3)));
    }

    void otherShapesAreRefused()
    {
        const RowMajorMatrix a = RowMajorMatrix::Zero(2, 3);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, crossCentroids(a, RowMajorMatrix::Zero(3, 3), Random(1)));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, crossCentroids(a, RowMajorMatrix::Zero(2, 2), Random(1)));
    }
};

QTEST_APPLESS_MAIN(CrossoverTest)
#include "crossover_test.moc"
