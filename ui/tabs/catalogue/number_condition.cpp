// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/number_condition.h"

#include "base/numbers.h"
#include "explorer/wording.h"
#include "widgets/number_field.h"

#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace marquee {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::optional<NumberRange> singleBound(const QString& comparison, double value, MeasureField field)
{
    NumberRange range{field};
    if (comparison == QLatin1String(">"))
        range.min = std::nextafter(value, kInfinity);
    else if (comparison == QLatin1String("<"))
        range.max = std::nextafter(value, -kInfinity);
    else if (comparison == QStringLiteral("≤") || comparison == QLatin1String("<="))
        range.max = value;
    else if (comparison == QLatin1String("="))
        range.min = range.max = value;
    else
        range.min = value;
    return range;
}

} // namespace

std::optional<NumberRange> numberCondition(const QString& text, MeasureField field)
{
    static const QString number = QStringLiteral("([-−]?(?:\\d[\\d,]*\\.?\\d*|\\.\\d+))");
    static const QRegularExpression shape(
        QStringLiteral("^\\s*(>=|<=|≥|≤|>|<|=)?\\s*%1\\s*(?:(?:–|-|\\.\\.\\.?|…)\\s*%1)?\\s*$").arg(number));
    const auto match = shape.match(text);
    const auto first = match.hasMatch() ? numberIn(match.captured(2)) : std::nullopt;
    if (!first)
        return std::nullopt;
    if (match.captured(3).isEmpty())
        return singleBound(match.captured(1), *first, field);
    const auto second = numberIn(match.captured(3));
    if (!second || !match.captured(1).isEmpty())
        return std::nullopt;
    return NumberRange{field, std::min(*first, *second), std::max(*first, *second)};
}

QString conditionText(const NumberRange& range)
{
    const bool low = std::isfinite(range.min);
    const bool high = std::isfinite(range.max);
    const QString min = fromUtf8(formatNumber(range.min));
    const QString max = fromUtf8(formatNumber(range.max));
    if (low && high)
        return range.min == range.max ? QStringLiteral("= %1").arg(min) : QStringLiteral("%1 – %2").arg(min, max);
    if (low)
        return QStringLiteral("≥ %1").arg(min);
    return high ? QStringLiteral("≤ %1").arg(max) : QString();
}

} // namespace marquee
