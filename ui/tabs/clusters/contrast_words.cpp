// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/contrast_words.h"

#include "explorer/wording.h"
#include "theme/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace marquee {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Contrast", text);
}

QString figureText(const NumberContrast& number, double value)
{
    constexpr double kLarge = 10'000; // of a further column: decimals would be noise
    if (number.ratio)
        return std::isnan(value) ? missingText() : compactText(value);
    if (number.field.isColumn())
        return std::abs(value) >= kLarge ? compactText(value) : decimalText(value);
    return measureText(number.field, value);
}

QString factorText(double factor)
{
    return QStringLiteral("×%1").arg(decimalText(factor, factor < 10 ? 2 : 0));
}

/// @param write a difference as text
template<typename Write>
QString intervalText(const Estimate& estimate, const Write& write)
{
    if (!std::isfinite(estimate.low) || !std::isfinite(estimate.high))
        return missingText();
    return say(QT_TRANSLATE_NOOP("Contrast", "%1 to %2")).arg(write(estimate.low), write(estimate.high));
}

QString pointsText(double share)
{
    constexpr double kPercent = 100;
    return say(QT_TRANSLATE_NOOP("Contrast", "%1 pp")).arg(signedText(share * kPercent, 0));
}

} // namespace

QString effectWord(double effect)
{
    constexpr double kLarge = 0.8;
    constexpr double kMedium = 0.5;
    constexpr double kSmall = 0.2;
    const double size = std::abs(effect);
    if (size >= kLarge)
        return say(QT_TRANSLATE_NOOP("Contrast", "large"));
    if (size >= kMedium)
        return say(QT_TRANSLATE_NOOP("Contrast", "medium"));
    return size >= kSmall ? say(QT_TRANSLATE_NOOP("Contrast", "small"))
                          : say(QT_TRANSLATE_NOOP("Contrast", "hardly any"));
}

ContrastLine contrastLine(const Catalogue& catalogue, const NumberContrast& number)
{
    const auto write = [&](double value) { return number.ratio ? factorText(value) : signedText(value); };
    ContrastLine line;
    line.kind = say(QT_TRANSLATE_NOOP("Contrast", "Number"));
    line.name = numberName(catalogue, number.field);
    line.a = figureText(number, number.a.mean);
    line.b = figureText(number, number.b.mean);
    line.difference = std::isnan(number.difference.value) ? missingText() : write(number.difference.value);
    line.interval = intervalText(number.difference, write);
    line.effect = std::isnan(number.effect.value)
                      ? missingText()
                      : say(QT_TRANSLATE_NOOP("Contrast", "g %1, %2"))
                            .arg(signedText(number.effect.value), effectWord(number.effect.value));
    return line;
}

ContrastLine contrastLine(const Catalogue& catalogue, const LabelContrast& label)
{
    ContrastLine line;
    if (label.field)
        line.kind = labelName(catalogue, *label.field);
    else
        line.kind = label.ageRating ? say(QT_TRANSLATE_NOOP("Contrast", "Age rating"))
                                    : say(QT_TRANSLATE_NOOP("Contrast", "Type"));
    line.name = fromUtf8(label.label);
    if (!label.field && !label.ageRating)
        line.name = typeName(label.label == "Film" ? TitleType::Film : TitleType::Series);
    line.a = percentText(label.shareA);
    line.b = percentText(label.shareB);
    line.difference = pointsText(label.difference.value);
    line.interval = intervalText(label.difference, pointsText);
    line.effect =
        say(QT_TRANSLATE_NOOP("Contrast", "lift %1, %2")).arg(factorText(label.lift), effectWord(label.effect));
    return line;
}

} // namespace marquee
