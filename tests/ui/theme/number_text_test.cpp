// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/numbers.h"

#include "theme/theme.h"

#include <QtGui>
#include <QtTest>

#include <limits>

using namespace marquee;

namespace {
constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
const QString kMinus = QString(QChar(0x2212));

QRect inkOf(const QString& text, Qt::Alignment alignment)
{
    QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(themeFont(FontRole::Base));
    drawTabular(painter, QRectF(0, 0, 200, 40), alignment, text);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
    return ink;
}
} // namespace

class NumberTextTest : public QObject
{
    Q_OBJECT
private slots:
    void integers()
    {
        QCOMPARE(integerText(15480), QStringLiteral("15,480"));
        QCOMPARE(integerText(0), QStringLiteral("0"));
        QCOMPARE(integerText(-1234567), kMinus + QStringLiteral("1,234,567"));
    }
    void decimals()
    {
        QCOMPARE(decimalText(8.25), QStringLiteral("8.25"));
        QCOMPARE(decimalText(55.8, 1), QStringLiteral("55.8"));
        QCOMPARE(decimalText(-2, 0), kMinus + u'2');
        QCOMPARE(decimalText(kMissing), missingText());
        QCOMPARE(decimalText(std::numeric_limits<double>::infinity()), missingText());
    }
    void signs()
    {
        QCOMPARE(signedText(0.34), QStringLiteral("+0.34"));
        QCOMPARE(signedText(-0.14), kMinus + QStringLiteral("0.14"));
        QCOMPARE(signedText(0), QStringLiteral("0.00"));
        QCOMPARE(signedText(-0.004), QStringLiteral("0.00"));
        QCOMPARE(signedText(kMissing), missingText());
    }
    void percents()
    {
        QCOMPARE(percentText(0.56), QStringLiteral("56\u202F%"));
        QCOMPARE(percentText(0.865, 1), QStringLiteral("86.5\u202F%"));
        QCOMPARE(percentText(kMissing), missingText());
    }
    void compact_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("votes in millions") << 2072912.0 << "2.1M";
        QTest::newRow("votes in thousands") << 535245.0 << "535k";
        QTest::newRow("plain") << 858.0 << "858";
        QTest::newRow("zero") << 0.0 << "0";
        QTest::newRow("low thousands") << 2091.0 << "2.1k";
        QTest::newRow("rounds into thousands") << 999.6 << "1.0k";
        QTest::newRow("below ten thousand") << 9949.0 << "9.9k";
        QTest::newRow("rounds to ten thousand") << 9950.0 << "10k";
        QTest::newRow("below a million") << 999499.0 << "999k";
        QTest::newRow("rounds to a million") << 999500.0 << "1.0M";
        QTest::newRow("billions") << 2.84e9 << "2.8B";
        QTest::newRow("negative") << -535245.0 << QString(kMinus + "535k");
        QTest::newRow("missing") << kMissing << missingText();
    }
    void compact()
    {
        QFETCH(double, value);
        QTEST(compactText(value), "text");
    }
    void followsTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(integerText(15480), QStringLiteral("15.480"));
        QCOMPARE(decimalText(8.25), QStringLiteral("8,25"));
        QLocale::setDefault(QLocale::c());
    }

    void everyDigitTakesTheSameWidth()
    {
        const QFontMetricsF metrics(themeFont(FontRole::Base));
        QCOMPARE(tabularWidth(metrics, u"1111"), tabularWidth(metrics, u"8888"));
        QCOMPARE(tabularWidth(metrics, u"0"), metrics.horizontalAdvance(u'0'));
        QCOMPARE(tabularWidth(metrics, u"1,1"), 2 * metrics.horizontalAdvance(u'0') + metrics.horizontalAdvance(u','));
        QCOMPARE(tabularWidth(metrics, u""), 0.0);
    }
    void drawsWhereItIsAligned()
    {
        const auto middle = Qt::AlignVCenter;
        const QRect left = inkOf(QStringLiteral("8.25"), Qt::AlignLeft | middle);
        const QRect right = inkOf(QStringLiteral("8.25"), Qt::AlignRight | middle);
        const QRect centre = inkOf(QStringLiteral("8.25"), Qt::AlignHCenter | middle);
        QVERIFY(left.left() <= 2);
        QVERIFY(right.right() >= 197);
        QVERIFY(std::abs(centre.center().x() - 100) <= 1);
        QVERIFY(std::abs(left.center().y() - 20) <= 2);
        QVERIFY(inkOf(QStringLiteral("8"), Qt::AlignTop).bottom() < 20);
        QVERIFY(inkOf(QStringLiteral("8"), Qt::AlignBottom).top() > 20);
    }
    void pointsOfAColumnStandBelowEachOther()
    {
        // Right-aligned with equal decimals: the pixel column of the "8" before the point must not move with the digits
        // behind it.
        const QRect ones = inkOf(QStringLiteral("8.11"), Qt::AlignRight | Qt::AlignVCenter);
        const QRect fours = inkOf(QStringLiteral("8.44"), Qt::AlignRight | Qt::AlignVCenter);
        QVERIFY(std::abs(ones.left() - fours.left()) <= 1);
    }
};

QTEST_MAIN(NumberTextTest)
#include "number_text_test.moc"
