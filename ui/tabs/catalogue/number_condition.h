// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/filter.h"

#include <QString>

#include <optional>

namespace marquee {

/// Reads what is typed under a number column: "2000" and "≥ 2000" ask for at least, "≤ 5" for at most, "> 5" and "< 5"
/// leave the bound itself out, "2000 – 2010" and "2000-2010" for both, "= 7" for just that. Nothing for any other text.
std::optional<NumberRange> numberCondition(const QString& text, MeasureField field);

/// The shortest text that numberCondition() reads as this range; empty for a range without bounds.
QString conditionText(const NumberRange& range);

} // namespace marquee
