// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"

#include <span>
#include <string>

namespace marquee {

/// Chosen titles as CSV, in the order given: all columns of the file as cleaned, then weighted_score and basis. Comma,
/// LF.
/// @param spreadsheetSafe as for cleanedCsv()
std::string rowsCsv(const Dataset& dataset, std::span<const TitleId> ids, bool spreadsheetSafe = false);

} // namespace marquee
