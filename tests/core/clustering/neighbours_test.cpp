// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/neighbours.h"

#include <QTest>

using namespace marquee;

class NeighboursTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_features.values.resize(5, 2);
        m_features.values << 0, 0, 3, 4, 0, 1, 0, -1, 6, 8;
        m_features.titles = {{2}, {3}, {5}, {8}, {13}};
    }
    void nearestComeFirstAndTiesById()
    {
        const auto found = nearestTitles(m_features, {2}, 3);
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0].title, TitleId{5});
        QCOMPARE(found[1].title, TitleId{8});
        QCOMPARE(found[2].title, TitleId{3});
        QCOMPARE(found[0].distance, 1.0);
        QCOMPARE(found[2].distance, 5.0);
    }
    void theTitleItselfIsNoNeighbour() { QCOMPARE(nearestTitles(m_features, {13}, 100).size(), std::size_t(4)); }
    void aTitleOutsideTheMatrixHasNone() { QVERIFY(nearestTitles(m_features, {4}, 3).empty()); }

private:
    FeatureMatrix m_features;
};

QTEST_APPLESS_MAIN(NeighboursTest)
#include "neighbours_test.moc"
