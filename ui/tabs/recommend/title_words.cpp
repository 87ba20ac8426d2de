// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/title_words.h"

#include "explorer/wording.h"

#include <QStringList>

#include <cmath>

namespace marquee {

QString titleYear(const Dataset& data, TitleId title)
{
    QStringList parts;
    if (const auto released = data.catalogue->releaseYear(title))
        parts << QString::number(*released);
    const QString age = fromUtf8(data.catalogue->ageRatings().joined(title));
    if (!age.isEmpty())
        parts << age;
    return parts.join(QStringLiteral(" · "));
}

QString titleFacts(const Dataset& data, TitleId title)
{
    QStringList parts{typeName(data.catalogue->type(title))};
    const QString genres = fromUtf8(data.catalogue->list(ListField::Genres).joined(title));
    if (!genres.isEmpty())
        parts << genres;
    const auto countries = static_cast<qint64>(data.catalogue->list(ListField::Countries).codes(title).size());
    if (countries > 0)
        parts << countriesText(countries);
    return parts.join(QStringLiteral(" · "));
}

QString titleVotes(const Dataset& data, TitleId title)
{
    const auto all = data.numbers(Measure::ImdbVotes);
    return all.empty() || std::isnan(all[title.row]) ? QString() : votesText(all[title.row]);
}

QString titleScore(const Dataset& data, TitleId title)
{
    return measureText(Measure::WeightedScore, data.scores->weightedScore[title.row]);
}

} // namespace marquee
