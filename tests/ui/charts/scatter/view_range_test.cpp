// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/view_range.h"

#include <QTest>

using namespace marquee;

class ViewRangeTest : public QObject
{
    Q_OBJECT
private slots:
    void fittedLeavesAMargin()
    {
        const QRectF fitted = fittedRange({0, 0, 100, 50});
        QCOMPARE(fitted, QRectF(-4, -2, 108, 54));
    }
    void flatExtentsBecomeOneUnitWide()
    {
        const QRectF fitted = fittedRange({3, 4, 0, 0});
        QCOMPARE(fitted.center(), QPointF(3, 4));
        QVERIFY(fitted.width() >= 1 && fitted.height() >= 1);
    }
    void zoomKeepsTheAnchorInPlace()
    {
        const QRectF home(0, 0, 10, 10);
        const QPointF anchor(2, 7);
        const QRectF zoomed = zoomedRange(home, home, anchor, 0.5);
        QCOMPARE(zoomed.size(), QSizeF(5, 5));
        QCOMPARE((anchor.x() - zoomed.left()) / zoomed.width(), 0.2);
        QCOMPARE((anchor.y() - zoomed.top()) / zoomed.height(), 0.7);
    }
    void zoomEndsAtItsLimits()
    {
        const QRectF home(0, 0, 10, 10);
        QRectF range = home;
        for (int i = 0; i < 100; ++i)
            range = zoomedRange(range, home, {5, 5}, 0.5);
        QCOMPARE(range.width(), 10.0 / 5000);
        for (int i = 0; i < 100; ++i)
            range = zoomedRange(range, home, {5, 5}, 2);
        QCOMPARE(range.width(), 15.0);
    }
    void panKeepsTheMiddleInsideHome()
    {
        const QRectF home(0, 0, 10, 10);
        QCOMPARE(pannedRange({2, 2, 4, 4}, home, {1, -1}), QRectF(3, 1, 4, 4));
        QCOMPARE(pannedRange({2, 2, 4, 4}, home, {100, -100}).center(), QPointF(10, 0));
    }
};

QTEST_APPLESS_MAIN(ViewRangeTest)
#include "view_range_test.moc"
