// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/pick_sheet.h"
#include "recommend/shortlist.h"

#include <QString>

namespace marquee {

class ExplorerState;

/// "Pick 3 for Inception, similar"; "Added by hand" without an origin.
QString originText(const ShortlistEntry& entry, const Catalogue& catalogue);

/// The shortlist as a sheet to hand on, each title with what it was picked for and its note.
PickSheet shortlistSheet(const ExplorerState& state);

/// Picks as entries that remember where they were found.
/// @param listName "similar", "slate"
/// @param queryName a persona's; empty: the query's titles name it
Shortlist entriesFor(const ExplorerState& state, const std::vector<Pick>& picks, const TitleIds& query,
                     const QString& listName, const QString& queryName = {});

/// What the lists of Recommend are for, where the titles of the query do not say it all: an audience, a critique.
QString queryName(const ExplorerState& state);

/// The list's name in the words of the origins: the preset's, or "own weights".
QString listName(const PickOptions& options);

} // namespace marquee
