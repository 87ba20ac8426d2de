// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"

#include <QString>

namespace marquee {

// What a row of Recommend says of a title.

QString titleYear(const Dataset& data, TitleId title);  ///< "2008 · PG-13"
QString titleFacts(const Dataset& data, TitleId title); ///< "Film · Action, Drama · 25 countries"
QString titleVotes(const Dataset& data, TitleId title); ///< "2.3M votes"; empty where unknown
QString titleScore(const Dataset& data, TitleId title); ///< weighted score: "8.51"

} // namespace marquee
