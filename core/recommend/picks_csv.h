// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "recommend/recommender.h"

#include <string>

namespace marquee {

/// A list of picks as a table that says whom it is for: query_row and query_title (several joined by "; "), rank, row,
/// title, score, then one column a part with its contribution, empty where unknown.
/// @param delimiter comma for files, tab for the clipboard
std::string picksCsv(const Catalogue& catalogue, const PickList& list, char delimiter = ',');

} // namespace marquee
