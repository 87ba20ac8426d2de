// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetricsF;
class QPainter;
class QRectF;

namespace marquee {

// Numbers as text, through the user's QLocale (English where the process runs in the C locale). NaN is missing.

QString missingText();                               ///< "–"
QString integerText(qint64 value);                   ///< 15,480
QString decimalText(double value, int decimals = 2); ///< 8.25
QString signedText(double value, int decimals = 2);  ///< +0.34, −0.14 (U+2212), 0.00
QString percentText(double share, int decimals = 0); ///< 0.56 as "56 %", narrow no-break space
QString compactText(double value);                   ///< 2.1M, 535k, 87: at most three digits and a unit

// Digits of one width, so that columns and live values do not jitter: Inter's digits are proportional.

/// Width of `text` with every digit as wide as "0".
double tabularWidth(const QFontMetricsF& metrics, QStringView text);
/// Draws one line of `text` in the painter's font and pen with every digit as wide as "0", never cut.
void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);

} // namespace marquee
