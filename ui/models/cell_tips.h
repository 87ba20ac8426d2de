// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"

#include <QString>

namespace marquee {

/// Rich text for a cell that cleaning changed: rule, the file's text, the text used.
QString changeTip(const AuditEntry& change);
/// Rich text for a title that rules point at: per flag what it is, why, and how many titles share it. Empty without.
QString flagsTip(const CleaningReport& report, TitleId title);
/// Flags that a title wears in the table. Collection start and outliers are too many to mark: they have their lists.
bool isWorn(Rule rule);

} // namespace marquee
