// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue_columns.h"
#include "catalogue/title_id.h"

#include <string>
#include <string_view>

namespace marquee {

/// Equal for records of one and the same title: same normalised title (normaliseTitle), type and release date. Empty
/// where the title or the date (CatalogueColumns::kNoDay) is missing: such a record is nobody's duplicate.
std::string duplicateKey(std::string_view title, TitleType type, CatalogueColumns::Day released);

} // namespace marquee
