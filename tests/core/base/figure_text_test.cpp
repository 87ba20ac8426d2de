// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figure_text.h"

#include <QTest>

#include <cmath>

using namespace marquee;

class FigureTextTest : public QObject
{
    Q_OBJECT
private slots:
    void counts()
    {
        QCOMPARE(countText(0), std::string("0"));
        QCOMPARE(countText(999), std::string("999"));
        QCOMPARE(countText(15480), std::string("15,480"));
        QCOMPARE(countText(1234567), std::string("1,234,567"));
    }
    void rounded()
    {
        QCOMPARE(wholeText(2321.5), std::string("2,322"));
        QCOMPARE(wholeText(-1000.2), std::string("−1,000"));
        QCOMPARE(wholeText(-0.2), std::string("0"));
        QCOMPARE(fixedText(0.4956, 3), std::string("0.496"));
        QCOMPARE(groupedText(69242.57, 1), std::string("69,242.6"));
        QCOMPARE(groupedText(-1234.5, 0), std::string("−1,234"));
        QCOMPARE(groupedText(12.25, 2), std::string("12.25"));
    }
    void signs()
    {
        QCOMPARE(signedText(0.24), std::string("+0.24"));
        QCOMPARE(signedText(-0.14), std::string("−0.14"));
        QCOMPARE(signedText(-0.001), std::string("0.00"));
        QCOMPARE(signedText(0.001), std::string("0.00"));
        QCOMPARE(scoreText(6), std::string("6.00"));
    }
    void shares() { QCOMPARE(percentText(0.556), std::string("56 %")); }
    void shortest()
    {
        QCOMPARE(shortText(0.6), std::string("0.6"));
        QCOMPARE(shortText(-2), std::string("−2"));
        QCOMPARE(shortText(1500), std::string("1500"));
    }
    void otherPunctuation()
    {
        setFigureFormat({",", "."});
        const std::string count = countText(1234567), grouped = groupedText(-69242.57, 1), fixed = fixedText(1234.5, 1);
        const std::string zero = signedText(0.001), ahead = signedText(0.24), weight = shortText(0.6);
        setFigureFormat({});
        QCOMPARE(count, std::string("1.234.567"));
        QCOMPARE(grouped, std::string("−69.242,6"));
        QCOMPARE(fixed, std::string("1234,5"));
        QCOMPARE(zero, std::string("0,00"));
        QCOMPARE(ahead, std::string("+0,24"));
        QCOMPARE(weight, std::string("0,6"));
        QCOMPARE(countText(15480), std::string("15,480"));
    }
    void listsEndInAnd()
    {
        QCOMPARE(listedText({}), std::string());
        QCOMPARE(listedText({"Horror"}), std::string("Horror"));
        QCOMPARE(listedText({"Horror", "Short"}), std::string("Horror and Short"));
        QCOMPARE(listedText({"Horror", "Short", "Family"}), std::string("Horror, Short and Family"));
    }
    void missingIsADash()
    {
        const double missing = std::nan("");
        for (const std::string& text :
             {wholeText(missing), shortText(missing), scoreText(missing), signedText(missing), percentText(missing)})
            QCOMPARE(text, std::string("–"));
    }
};

QTEST_APPLESS_MAIN(FigureTextTest)
#include "figure_text_test.moc"
