// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/numbers.h"

#include "theme/plain_numbers.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <array>
#include <cmath>

namespace marquee {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNarrowSpace(0x202F);
constexpr QChar kEnDash(0x2013);

QLocale numberLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Calls visit(piece, isOneDigit) for every digit and every run without digits, in order.
template<typename Visit>
void forEachPiece(QStringView text, Visit visit)
{
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin + 1;
        if (isDigit(text[begin])) {
            visit(text.mid(begin, 1), true);
        } else {
            while (end < text.size() && !isDigit(text[end]))
                ++end;
            visit(text.mid(begin, end - begin), false);
        }
        begin = end;
    }
}

double leftOf(const QRectF& rect, Qt::Alignment alignment, double width)
{
    if (alignment & Qt::AlignRight)
        return rect.right() - width;
    return alignment & Qt::AlignHCenter ? rect.center().x() - width / 2 : rect.left();
}

double baselineOf(const QRectF& rect, Qt::Alignment alignment, const QFontMetricsF& metrics)
{
    if (alignment & Qt::AlignTop)
        return rect.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        return rect.bottom() - metrics.descent();
    return rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
}

/// The shortest digits that read back as the number.
QString plainText(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

/// Absolute value through the locale with a typographic minus; "+" only when asked for.
QString numberText(double value, int decimals, bool explicitPlus)
{
    if (PlainNumbers::on())
        return plainText(value);
    if (!std::isfinite(value))
        return kEnDash;
    QString digits = numberLocale().toString(std::abs(value), 'f', decimals);
    const double rounded = std::round(std::abs(value) * std::pow(10.0, decimals));
    if (rounded == 0) // "−0.00" would claim a sign that is not shown
        return digits;
    if (value < 0)
        return kMinus + digits;
    return explicitPlus ? u'+' + digits : digits;
}

/// Decimals that keep a compact number at two significant digits below ten and none above.
QString scaledText(double value)
{
    return numberText(value, std::abs(value) < 9.95 ? 1 : 0, false);
}

} // namespace

QString missingText()
{
    return PlainNumbers::on() ? QString() : QString(kEnDash);
}

QString integerText(qint64 value)
{
    return PlainNumbers::on() ? QString::number(value) : numberText(static_cast<double>(value), 0, false);
}

QString decimalText(double value, int decimals)
{
    return numberText(value, decimals, false);
}

QString signedText(double value, int decimals)
{
    return numberText(value, decimals, true);
}

QString percentText(double share, int decimals)
{
    if (PlainNumbers::on())
        return plainText(share);
    if (!std::isfinite(share))
        return missingText();
    return decimalText(share * 100, decimals) + kNarrowSpace + numberLocale().percent();
}

QString compactText(double value)
{
    if (PlainNumbers::on())
        return plainText(value);
    if (!std::isfinite(value))
        return missingText();
    constexpr std::array<std::pair<double, char16_t>, 3> kUnits{{{1e9, u'B'}, {1e6, u'M'}, {1e3, u'k'}}};
    for (const auto& [unit, letter] : kUnits) {
        if (std::abs(value) >= unit * 0.9995)
            return scaledText(value / unit) + QChar(letter);
    }
    return decimalText(value, 0);
}

double tabularWidth(const QFontMetricsF& metrics, QStringView text)
{
    const double digit = metrics.horizontalAdvance(u'0');
    double width = 0;
    forEachPiece(text, [&](QStringView piece, bool isOneDigit) {
        width += isOneDigit ? digit : metrics.horizontalAdvance(piece.toString());
    });
    return width;
}

void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double digit = metrics.horizontalAdvance(u'0');
    const double y = baselineOf(rect, alignment, metrics);
    double x = leftOf(rect, alignment, tabularWidth(metrics, text));
    forEachPiece(text, [&](QStringView piece, bool isOneDigit) {
        const QString part = piece.toString();
        const double advance = metrics.horizontalAdvance(part);
        painter.drawText(QPointF(isOneDigit ? x + (digit - advance) / 2 : x, y), part);
        x += isOneDigit ? digit : advance;
    });
}

} // namespace marquee
