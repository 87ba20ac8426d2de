// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/filter.h"
#include "catalogue/role.h"
#include "features/scores.h"

#include <QString>

namespace marquee {

/// The names by which the whole window calls what core numbers. Translated; in sentence case.
QString measureName(Measure measure);         ///< "Weighted score"
QString listFieldName(ListField field);       ///< "Genre": one of its labels
QString listFieldPlural(ListField field);     ///< "Genres"
QString typeName(TitleType type);             ///< "Film"
QString runtimeName(RuntimeClass runtime);    ///< "1 to 2 hours"
QString basisText(Basis basis);               ///< "audience + 2 critics"
int measureDecimals(Measure measure);         ///< decimals it is shown with
QString measureText(Measure measure, double); ///< "15,480", "8.25", "2010"; "–" for NaN

QString titlesText(qint64 count); ///< "1 title", "1,204 titles"

/// UTF-8 text of core's as a QString.
QString fromUtf8(std::string_view text);

} // namespace marquee
