// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/range_filter.h"

#include "theme/numbers.h"
#include "theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

#include <cmath>
#include <memory>

using namespace marquee;

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

std::unique_ptr<RangeFilter> years()
{
    auto filter = std::make_unique<RangeFilter>(QStringLiteral("Release year"));
    filter->setScale(1910, 2021, 1, std::vector<double>(37, 5.0));
    filter->setFormat([](double value) { return QString::number(static_cast<int>(value)); });
    filter->resize(222 + 12, 60); // 2 px per year between the handles' ends
    return filter;
}

QPoint at(int year)
{
    return {6 + 2 * (year - 1910), 38};
}

} // namespace

class RangeFilterTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void startsWithTheWholeScale()
    {
        const auto filter = years();
        QVERIFY(near(filter->lower(), 1910) && near(filter->upper(), 2021));
        QVERIFY(!filter->isLimited());
        QCOMPARE(filter->accessibleDescription(), QStringLiteral("1910 to 2021"));
    }

    void nearestHandleMoves()
    {
        const auto filter = years();
        QSignalSpy changed(filter.get(), &RangeFilter::rangeChanged);
        QSignalSpy finished(filter.get(), &RangeFilter::editingFinished);
        QTest::mouseClick(filter.get(), Qt::LeftButton, {}, at(2000));
        QVERIFY(near(filter->lower(), 1910) && near(filter->upper(), 2000));
        QTest::mousePress(filter.get(), Qt::LeftButton, {}, at(1920));
        QTest::mouseMove(filter.get(), at(1950));
        QTest::mouseMove(filter.get(), at(1980));
        QVERIFY(near(filter->lower(), 1980));
        QCOMPARE(finished.size(), 1);
        QTest::mouseRelease(filter.get(), Qt::LeftButton, {}, at(1980));
        QCOMPARE(finished.size(), 2);
        QCOMPARE(changed.size(), 4);
        QVERIFY(filter->isLimited());
    }

    void handlesDoNotCross()
    {
        const auto filter = years();
        filter->setRange(1990, 2000);
        QTest::mousePress(filter.get(), Qt::LeftButton, {}, at(1991));
        QTest::mouseMove(filter.get(), at(2020));
        QTest::mouseRelease(filter.get(), Qt::LeftButton, {}, at(2020));
        QVERIFY(near(filter->lower(), 2000) && near(filter->upper(), 2000));
        QTest::mouseClick(filter.get(), Qt::LeftButton, {}, at(2010)); // both on one spot: the side decides
        QVERIFY(near(filter->lower(), 2000) && near(filter->upper(), 2010));
    }

    void keysMoveTheActiveHandle()
    {
        const auto filter = years();
        filter->show();
        QVERIFY(QTest::qWaitForWindowActive(filter.get()));
        filter->setFocus(Qt::TabFocusReason);
        QTest::keyClick(filter.get(), Qt::Key_Right);
        QTest::keyClick(filter.get(), Qt::Key_PageUp);
        QVERIFY(near(filter->lower(), 1921));
        QTest::keyClick(filter.get(), Qt::Key_Home);
        QVERIFY(near(filter->lower(), 1910));
        QTest::keyClick(filter.get(), Qt::Key_Tab);
        QCOMPARE(filter->activeHandle(), RangeFilter::Handle::Upper);
        QTest::keyClick(filter.get(), Qt::Key_Left);
        QVERIFY(near(filter->upper(), 2020));
        QTest::keyClick(filter.get(), Qt::Key_Backtab);
        QCOMPARE(filter->activeHandle(), RangeFilter::Handle::Lower);
    }

    void repeatingARangeIsSilent()
    {
        const auto filter = years();
        filter->setRange(1950, 2000);
        QSignalSpy changed(filter.get(), &RangeFilter::rangeChanged);
        filter->setRange(1950, 2000);
        QCOMPARE(changed.size(), 0);
    }

    void newScaleKeepsWhatFits()
    {
        const auto filter = years();
        filter->setRange(1950, 2021);
        filter->setScale(1900, 2030, 1, {1, 2, 3});
        QVERIFY(near(filter->lower(), 1950));
        QVERIFY(near(filter->upper(), 2030)); // it was open at this end and stays open
        filter->setScale(1960, 1960, 1, {});
        QVERIFY(near(filter->lower(), 1960) && near(filter->upper(), 1960));
        QVERIFY(!filter->grab().isNull()); // one value only: nothing to divide by
    }

    void binsInsideAreAccent()
    {
        const auto filter = years();
        filter->setRange(1965, 2021);
        const QImage image = filter->grab().toImage();
        QCOMPARE(image.pixelColor(at(1920).x() + 1, 30), currentTheme().whole);
        QCOMPARE(image.pixelColor(at(2001).x(), 30), currentTheme().accent);
    }
};

QTEST_MAIN(RangeFilterTest)
#include "range_filter_test.moc"
