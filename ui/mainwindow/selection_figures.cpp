// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/selection_figures.h"

#include "analysis/distribution.h"
#include "theme/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("SelectionFigures", text);
}

SelectionFigure figure(const QString& name, const QString& value, const QString& whole)
{
    return {name, value, say(QT_TRANSLATE_NOOP("SelectionFigures", "all %1")).arg(whole)};
}

double seriesShare(const Catalogue& catalogue, const TitleIds& ids)
{
    const auto series =
        std::count_if(ids.begin(), ids.end(), [&](TitleId id) { return catalogue.type(id) == TitleType::Series; });
    return static_cast<double>(series) / static_cast<double>(ids.size());
}

/// Share of `ids` that carry each label, by code.
std::vector<double> labelShares(const ListColumn& column, const TitleIds& ids)
{
    std::vector<double> shares(column.dictionary().size());
    for (const TitleId id : ids)
        for (const auto code : column.codes(id))
            shares[code] += 1 / static_cast<double>(ids.size());
    return shares;
}

void addGenre(QList<SelectionFigure>& figures, const ListColumn& genres, const TitleIds& ids, const TitleIds& all)
{
    const std::vector<double> own = labelShares(genres, ids);
    const std::vector<double> whole = labelShares(genres, all);
    std::size_t most = 0;
    for (std::size_t code = 1; code < own.size(); ++code)
        if (own[code] - whole[code] > own[most] - whole[most])
            most = code;
    if (most < own.size() && own[most] > whole[most])
        figures.append(figure(QString::fromStdString(genres.label(static_cast<Dictionary::Code>(most))),
                              percentText(own[most]), percentText(whole[most])));
}

} // namespace

QList<SelectionFigure> selectionFigures(const Dataset& data, const TitleIds& ids)
{
    if (ids.empty())
        return {};
    QList<SelectionFigure> figures;
    const TitleIds all = data.all();
    const auto scores = data.numbers(Measure::WeightedScore);
    const double median = quantile(scores, ids, 0.5);
    if (!std::isnan(median))
        figures.append(figure(say(QT_TRANSLATE_NOOP("SelectionFigures", "median score")), decimalText(median),
                              decimalText(quantile(scores, all, 0.5))));
    if (data.catalogue->has(Role::Type))
        figures.append(figure(say(QT_TRANSLATE_NOOP("SelectionFigures", "series")),
                              percentText(seriesShare(*data.catalogue, ids)),
                              percentText(seriesShare(*data.catalogue, all))));
    if (data.catalogue->has(Role::Genres))
        addGenre(figures, data.catalogue->list(ListField::Genres), ids, all);
    return figures;
}

} // namespace marquee
