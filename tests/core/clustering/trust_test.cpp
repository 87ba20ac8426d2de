// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/trust.h"

#include <QTest>

#include <limits>

using namespace marquee;

class TrustTest : public QObject
{
    Q_OBJECT
private slots:
    void eachBoundBelongsToTheBetterWord()
    {
        QCOMPARE(trustOf(1.0), std::optional(Trust::Solid));
        QCOMPARE(trustOf(0.85), std::optional(Trust::Solid));
        QCOMPARE(trustOf(0.8499), std::optional(Trust::Good));
        QCOMPARE(trustOf(0.75), std::optional(Trust::Good));
        QCOMPARE(trustOf(0.7499), std::optional(Trust::Shaky));
        QCOMPARE(trustOf(0.6), std::optional(Trust::Shaky));
        QCOMPARE(trustOf(0.5999), std::optional(Trust::Unreliable));
        QCOMPARE(trustOf(0.0), std::optional(Trust::Unreliable));
    }
    void untriedIsNoWord() { QVERIFY(!trustOf(std::numeric_limits<double>::quiet_NaN())); }
    void words()
    {
        QCOMPARE(trustWord(Trust::Solid), std::string_view("solid"));
        QCOMPARE(trustWord(Trust::Unreliable), std::string_view("unreliable"));
    }
};

QTEST_APPLESS_MAIN(TrustTest)
#include "trust_test.moc"
