// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/filter.h"

#include <QList>
#include <QString>

#include <functional>

namespace marquee {

/// One box of a list: a label or class of the file, and the titles that carry it.
struct CheckChoice
{
    int key = 0; ///< code of the label, or number of the class: the same in every language of the interface
    QString label;
    qint64 titles = 0;
};

/// What a list of check boxes offers, and where in the filter the choice goes.
struct CheckSource
{
    QString title;                                             ///< "Genres"
    QString plural;                                            ///< "genres": in "any of 28 genres"
    std::function<QList<CheckChoice>(const Dataset&)> choices; ///< in the order shown
    std::function<bool(const Filter&, const Dataset&, int key)> isChosen;
    std::function<void(Filter&, const Dataset&, int key, bool chosen)> choose;
    bool longLabels = false; ///< names and phrases: they take the room of the bars
};

CheckSource labelSource(ListField field);                                   ///< most frequent label first
CheckSource categorySource(const Catalogue& catalogue, std::size_t column); ///< of a further column
CheckSource ageRatingSource();                                              ///< most frequent first
CheckSource runtimeSource();                                                ///< shortest first
CheckSource basisSource();                                                  ///< best founded first

} // namespace marquee
