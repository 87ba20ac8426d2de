// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbers.h"

#include <QTest>

#include <cmath>

using namespace marquee;

class NumbersTest : public QObject
{
    Q_OBJECT
private slots:
    void parse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("value"); // NaN: refused
        QTest::newRow("whole") << QByteArray("42") << 42.0;
        QTest::newRow("blanks") << QByteArray("  7.5 ") << 7.5;
        QTest::newRow("plus") << QByteArray("+3") << 3.0;
        QTest::newRow("sign twice") << QByteArray("+-3") << std::nan("");
        QTest::newRow("decimal comma") << QByteArray("7,5") << std::nan("");
        QTest::newRow("overflow") << QByteArray("1e400") << std::nan("");
        QTest::newRow("nan") << QByteArray("nan") << std::nan("");
        QTest::newRow("tail") << QByteArray("12x") << std::nan("");
        QTest::newRow("empty") << QByteArray("") << std::nan("");
    }
    void parse()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, value);
        const auto parsed = parseNumber(text.toStdString());
        QCOMPARE(parsed.has_value(), !std::isnan(value));
        if (parsed)
            QCOMPARE(*parsed, value);
    }
    void formatReadsBack()
    {
        for (const double value : {0.1, 1.0 / 3, 205926.0, 1e300, -0.0, 5e-324})
            QCOMPARE(*parseNumber(formatNumber(value)), value);
        QCOMPARE(formatNumber(std::nan("")), std::string());
    }
};

QTEST_APPLESS_MAIN(NumbersTest)
#include "numbers_test.moc"
