// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/filter.h"
#include "catalogue/catalogue.h"
#include "features/scores.h"

#include <QString>

namespace marquee {

/// The names by which the whole window calls what core numbers. Translated; in sentence case.
QString measureName(Measure measure);            ///< "Weighted score"
QString listFieldName(ListField field);          ///< "Genre": one of its labels
QString listFieldPlural(ListField field);        ///< "Genres"
QString typeName(TitleType type);                ///< "Film"
QString runtimeName(RuntimeClass runtime);       ///< "1 to 2 hours"
QString basisText(Basis basis);                  ///< "audience + 2 critics"
int measureDecimals(Measure measure);            ///< decimals it is shown with
QString measureText(MeasureField field, double); ///< "15,480", "8.25", "2010"; "–" for NaN
/// A further column goes by its name in the file.
QString numberName(const Catalogue& catalogue, MeasureField field); ///< "Weighted score", "Watch Hours"
QString labelName(const Catalogue& catalogue, LabelField field);    ///< "Genre", "Franchise"

// Counted things, singular and plural. Not by tr("%n …"): English without a translation file has no plural forms.
QString titlesText(qint64 count);    ///< "1 title", "1,204 titles"
QString countriesText(qint64 count); ///< "1 country", "36 countries"
QString rowsText(qint64 count);      ///< "1 row", "1,204 rows"
QString changesText(qint64 count);   ///< "1 change", "44 changes"
QString votesText(double count);     ///< "1 vote", "2.3M votes"

/// UTF-8 text of core's as a QString.
QString fromUtf8(std::string_view text);

} // namespace marquee
