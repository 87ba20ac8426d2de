// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "cleaning/cleaning.h"

namespace marquee {

/// Parses a cleaned table into columns: dates, money, counts, runtime classes and minutes as what they are, lists
/// dictionary-coded; what cannot be parsed is missing and listed in issues(). O(cells).
/// Errors: MissingColumn (no title column), Cancelled.
Result<CataloguePtr> buildCatalogue(RawTablePtr table, const Schema& schema, const CleaningReport& cleaning,
                                    const std::stop_token& stop = {}, const ProgressFn& progress = {});

} // namespace marquee
