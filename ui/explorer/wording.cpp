// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/wording.h"

#include "theme/numbers.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace marquee {

namespace {

// In the order of the enumerations.
constexpr std::array<const char*, 17> kMeasureNames{
    QT_TRANSLATE_NOOP("Wording", "IMDb score"),
    QT_TRANSLATE_NOOP("Wording", "IMDb votes"),
    QT_TRANSLATE_NOOP("Wording", "Rotten Tomatoes"),
    QT_TRANSLATE_NOOP("Wording", "Rotten Tomatoes audience"),
    QT_TRANSLATE_NOOP("Wording", "Metacritic"),
    QT_TRANSLATE_NOOP("Wording", "Hidden Gem score"),
    QT_TRANSLATE_NOOP("Wording", "Awards received"),
    QT_TRANSLATE_NOOP("Wording", "Award nominations"),
    QT_TRANSLATE_NOOP("Wording", "Box office"),
    QT_TRANSLATE_NOOP("Wording", "Release year"),
    QT_TRANSLATE_NOOP("Wording", "Runtime in minutes"),
    QT_TRANSLATE_NOOP("Wording", "Added to Netflix"),
    QT_TRANSLATE_NOOP("Wording", "Weighted audience rating"),
    QT_TRANSLATE_NOOP("Wording", "Critic score"),
    QT_TRANSLATE_NOOP("Wording", "Weighted score"),
    QT_TRANSLATE_NOOP("Wording", "Audience-critic gap"),
    QT_TRANSLATE_NOOP("Wording", "Number of countries"),
};

constexpr std::array<const char*, 8> kListFieldNames{
    QT_TRANSLATE_NOOP("Wording", "Genre"),    QT_TRANSLATE_NOOP("Wording", "Tag"),
    QT_TRANSLATE_NOOP("Wording", "Language"), QT_TRANSLATE_NOOP("Wording", "Available in"),
    QT_TRANSLATE_NOOP("Wording", "Director"), QT_TRANSLATE_NOOP("Wording", "Writer"),
    QT_TRANSLATE_NOOP("Wording", "Actor"),    QT_TRANSLATE_NOOP("Wording", "Studio"),
};

constexpr std::array<const char*, 8> kListFieldPlurals{
    QT_TRANSLATE_NOOP("Wording", "Genres"),    QT_TRANSLATE_NOOP("Wording", "Tags"),
    QT_TRANSLATE_NOOP("Wording", "Languages"), QT_TRANSLATE_NOOP("Wording", "Countries"),
    QT_TRANSLATE_NOOP("Wording", "Directors"), QT_TRANSLATE_NOOP("Wording", "Writers"),
    QT_TRANSLATE_NOOP("Wording", "Actors"),    QT_TRANSLATE_NOOP("Wording", "Studios"),
};

constexpr std::array<const char*, 3> kTypeNames{
    QT_TRANSLATE_NOOP("Wording", "Film"),
    QT_TRANSLATE_NOOP("Wording", "Series"),
    QT_TRANSLATE_NOOP("Wording", "Unknown type"),
};

constexpr std::array<const char*, 5> kRuntimeNames{
    QT_TRANSLATE_NOOP("Wording", "under 30 min"), QT_TRANSLATE_NOOP("Wording", "30 to 60 min"),
    QT_TRANSLATE_NOOP("Wording", "1 to 2 hours"), QT_TRANSLATE_NOOP("Wording", "over 2 hours"),
    QT_TRANSLATE_NOOP("Wording", "not given"),
};

constexpr std::array<const char*, 5> kBasisTexts{
    QT_TRANSLATE_NOOP("Wording", "audience + 2 critics"),
    QT_TRANSLATE_NOOP("Wording", "audience + 1 critic"),
    QT_TRANSLATE_NOOP("Wording", "audience only"),
    QT_TRANSLATE_NOOP("Wording", "critics only"),
    QT_TRANSLATE_NOOP("Wording", "unrated"),
};

template<std::size_t N, typename Enum>
QString say(const std::array<const char*, N>& names, Enum value)
{
    return QCoreApplication::translate("Wording", names.at(static_cast<std::size_t>(value)));
}

} // namespace

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString measureName(Measure measure)
{
    return say(kMeasureNames, measure);
}

QString listFieldName(ListField field)
{
    return say(kListFieldNames, field);
}

QString listFieldPlural(ListField field)
{
    return say(kListFieldPlurals, field);
}

QString typeName(TitleType type)
{
    return say(kTypeNames, type);
}

QString runtimeName(RuntimeClass runtime)
{
    return say(kRuntimeNames, runtime);
}

QString basisText(Basis basis)
{
    return say(kBasisTexts, basis);
}

QString titlesText(qint64 count)
{
    return count == 1 ? QCoreApplication::translate("Wording", "1 title")
                      : QCoreApplication::translate("Wording", "%1 titles").arg(integerText(count));
}

QString countriesText(qint64 count)
{
    return count == 1 ? QCoreApplication::translate("Wording", "1 country")
                      : QCoreApplication::translate("Wording", "%1 countries").arg(integerText(count));
}

QString rowsText(qint64 count)
{
    return count == 1 ? QCoreApplication::translate("Wording", "1 row")
                      : QCoreApplication::translate("Wording", "%1 rows").arg(integerText(count));
}

QString changesText(qint64 count)
{
    return count == 1 ? QCoreApplication::translate("Wording", "1 change")
                      : QCoreApplication::translate("Wording", "%1 changes").arg(integerText(count));
}

QString votesText(double count)
{
    return count == 1 ? QCoreApplication::translate("Wording", "1 vote")
                      : QCoreApplication::translate("Wording", "%1 votes").arg(compactText(count));
}

int measureDecimals(Measure measure)
{
    if (measure == Measure::ImdbScore || measure == Measure::HiddenGem)
        return 1;
    const bool computed = measure >= Measure::WeightedRating && measure <= Measure::Gap;
    return computed ? 2 : 0;
}

QString numberName(const Catalogue& catalogue, MeasureField field)
{
    return field.isColumn() ? QString::fromStdString(catalogue.columnName(*field.column()))
                            : measureName(*field.fixed());
}

QString labelName(const Catalogue& catalogue, LabelField field)
{
    return field.isColumn() ? QString::fromStdString(catalogue.columnName(*field.column()))
                            : listFieldName(*field.fixed());
}

QString measureText(MeasureField field, double value)
{
    if (std::isnan(value))
        return missingText();
    if (field.isColumn()) // nothing is known of its precision
        return decimalText(value, value == std::floor(value) ? 0 : 2);
    const Measure measure = *field.fixed();
    if (measure == Measure::ReleaseYear || measure == Measure::NetflixYear)
        return QString::number(static_cast<int>(std::floor(value))); // a year takes no thousands separator
    return decimalText(value, measureDecimals(measure));
}

} // namespace marquee
