// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/join_words.h"

#include "theme/numbers.h"

#include <QCoreApplication>

#include <array>

namespace marquee {

namespace {

// In the order of JoinClass.
constexpr std::array<const char*, kJoinClassCount> kClassTitles{
    QT_TRANSLATE_NOOP("JoinWords", "Exact"),      QT_TRANSLATE_NOOP("JoinWords", "Normalised"),
    QT_TRANSLATE_NOOP("JoinWords", "A year off"), QT_TRANSLATE_NOOP("JoinWords", "Ambiguous"),
    QT_TRANSLATE_NOOP("JoinWords", "Repeated"),   QT_TRANSLATE_NOOP("JoinWords", "Unmatched"),
};

// In the order of JoinPart.
constexpr std::array<const char*, 4> kPartTitles{
    QT_TRANSLATE_NOOP("JoinWords", "Id"),
    QT_TRANSLATE_NOOP("JoinWords", "Title"),
    QT_TRANSLATE_NOOP("JoinWords", "Year"),
    QT_TRANSLATE_NOOP("JoinWords", "Film or series"),
};

// In the order of JoinMiss.
constexpr std::array<const char*, 5> kMissTexts{
    "",
    QT_TRANSLATE_NOOP("JoinWords", "It has no id or title"),
    QT_TRANSLATE_NOOP("JoinWords", "Nothing in the catalogue is called like that"),
    QT_TRANSLATE_NOOP("JoinWords", "The catalogue has it with another year only"),
    QT_TRANSLATE_NOOP("JoinWords", "The catalogue has it as another type only"),
};

QString say(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("JoinWords", text);
}

QString kindText(const JoinMatch& match)
{
    switch (match.kind) {
    case JoinClass::Exact:
        return say(QT_TRANSLATE_NOOP("JoinWords", "Written alike"));
    case JoinClass::Normalised:
        return say(QT_TRANSLATE_NOOP("JoinWords", "Alike but for capitals, blanks or the form of characters"));
    case JoinClass::Near:
        return say(QT_TRANSLATE_NOOP("JoinWords", "The same title a year off"));
    case JoinClass::Ambiguous:
        return say(QT_TRANSLATE_NOOP("JoinWords", "%1 titles may be meant")).arg(integerText(match.found));
    case JoinClass::Repeated:
        return say(QT_TRANSLATE_NOOP("JoinWords", "Its title is taken by row %1 of the file"))
            .arg(integerText(qint64{match.repeatOf} + 1));
    case JoinClass::Unmatched:
        return say(kMissTexts.at(static_cast<std::size_t>(match.miss)));
    }
    return {};
}

} // namespace

QString joinClassTitle(JoinClass kind)
{
    return say(kClassTitles.at(static_cast<std::size_t>(kind)));
}

QString joinPartTitle(JoinPart part)
{
    return say(kPartTitles.at(static_cast<std::size_t>(part)));
}

QString matchText(const JoinMatch& match, bool applied)
{
    const bool couldBe = match.kind <= JoinClass::Near;
    return couldBe && !applied ? say(QT_TRANSLATE_NOOP("JoinWords", "%1; left out")).arg(kindText(match))
                               : kindText(match);
}

} // namespace marquee
