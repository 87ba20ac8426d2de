// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/trust_words.h"

#include "theme/numbers.h"

#include <QCoreApplication>

#include <array>

namespace marquee {

namespace {

struct TrustWords
{
    const char* name;
    const char* sentence;
    QColor Theme::*ink;
};

// In the order of the enumeration.
constexpr std::array<TrustWords, 4> kWords{{
    {QT_TRANSLATE_NOOP("TrustWords", "Solid"),
     QT_TRANSLATE_NOOP("TrustWords", "Solid: repeats on parts of the catalogue find it again, %1 the same titles."),
     &Theme::positive},
    {QT_TRANSLATE_NOOP("TrustWords", "Good"),
     QT_TRANSLATE_NOOP("TrustWords", "Good: repeats on parts of the catalogue find most of it, %1 the same titles."),
     &Theme::text},
    {QT_TRANSLATE_NOOP("TrustWords", "Shaky"),
     QT_TRANSLATE_NOOP("TrustWords", "Shaky: repeats find something like it, only %1 the same titles."),
     &Theme::warning},
    {QT_TRANSLATE_NOOP("TrustWords", "Unreliable"),
     QT_TRANSLATE_NOOP("TrustWords", "Unreliable: repeats rarely find it, %1 the same titles."), &Theme::negative},
}};

const TrustWords& wordsOf(Trust trust)
{
    return kWords.at(static_cast<std::size_t>(trust));
}

} // namespace

QString trustName(Trust trust)
{
    return QCoreApplication::translate("TrustWords", wordsOf(trust).name);
}

QString trustText(double jaccard)
{
    const auto trust = trustOf(jaccard);
    if (!trust)
        return {};
    return QCoreApplication::translate("TrustWords", wordsOf(*trust).sentence).arg(percentText(jaccard));
}

QColor Theme::*trustInk(Trust trust)
{
    return wordsOf(trust).ink;
}

} // namespace marquee
