// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/filter.h"

#include <QList>
#include <QString>

namespace marquee {

class ExplorerState;

/// One condition of a filter in words, and the filter without it.
struct ChipText
{
    QString label;      ///< "Genre"; may be empty
    QStringList values; ///< "Sci-Fi", "Thriller": joined by "or"
    Filter without;
};

/// The conditions of the state's filter, in a fixed order.
QList<ChipText> filterChips(const ExplorerState& state);

/// The same as one line: "Type: Film; Genre: Drama or Comedy"; empty without a filter.
QString filterWords(const ExplorerState& state);

/// Number of conditions, as on the Filters button.
int conditionCount(const Filter& filter);

} // namespace marquee
