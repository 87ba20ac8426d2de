// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/number_condition.h"

#include <QTest>

#include <cmath>

using namespace marquee;

namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();

} // namespace

class NumberConditionTest : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::newRow("bare") << "2000" << 2000.0 << kInf;
        QTest::newRow("sign") << "≥ 2000" << 2000.0 << kInf;
        QTest::newRow("ascii") << ">=7.5" << 7.5 << kInf;
        QTest::newRow("most") << "≤ 5" << -kInf << 5.0;
        QTest::newRow("more") << "> 5" << std::nextafter(5.0, kInf) << kInf;
        QTest::newRow("less") << "<5" << -kInf << std::nextafter(5.0, -kInf);
        QTest::newRow("range") << "2000-2010" << 2000.0 << 2010.0;
        QTest::newRow("turned") << "2010 – 2000" << 2000.0 << 2010.0;
        QTest::newRow("dots") << "7..8" << 7.0 << 8.0;
        QTest::newRow("negative") << "-1.5 – -0.5" << -1.5 << -0.5;
        QTest::newRow("equal") << "= 7" << 7.0 << 7.0;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(double, min);
        QFETCH(double, max);
        const auto range = numberCondition(text, Measure::ImdbScore);
        QVERIFY(range);
        QCOMPARE(range->min, min);
        QCOMPARE(range->max, max);
        QCOMPARE(range->measure, Measure::ImdbScore);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "   ", "abc", "7 stars", "≥", "≥ 2 – 3", "1 2", "--5"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!numberCondition(text, Measure::ImdbScore));
    }

    void writesWhatItReads()
    {
        for (const NumberRange& range : {NumberRange{Measure::Gap, -0.5}, NumberRange{Measure::Gap, -kInf, 0.25},
                                         NumberRange{Measure::Gap, 1, 2.5}, NumberRange{Measure::Gap, 7, 7}})
            QCOMPARE(numberCondition(conditionText(range), Measure::Gap), std::optional(range));
        QCOMPARE(conditionText({Measure::Gap}), QString());
        QCOMPARE(conditionText({Measure::ReleaseYear, 2000}), QStringLiteral("≥ 2000"));
    }
};

QTEST_APPLESS_MAIN(NumberConditionTest)
#include "number_condition_test.moc"
