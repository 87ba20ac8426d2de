// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "recommend/recommender.h"

#include <string>

namespace marquee {

/// A list of picks as CSV, the columns of the command line's `recommend`: query_row, rank, row, title, score, then one
/// a part with its contribution, empty where unknown.
std::string picksCsv(const Catalogue& catalogue, const PickList& list);

} // namespace marquee
