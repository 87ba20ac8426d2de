// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/shortlist.h"

class QMenu;

namespace marquee {

class ExplorerState;

/// Whether there are titles and all of them stand on the shortlist.
bool allShortlisted(const ExplorerState& state, const Shortlist& entries);

/// Puts the titles on the shortlist, or takes them off where all of them stand there.
void toggleShortlisted(ExplorerState& state, const Shortlist& entries);
void toggleShortlisted(ExplorerState& state, TitleId title);

/// Adds "Add to the shortlist" to a menu, or "Take off the shortlist" where all of the titles stand there.
void addShortlistAction(QMenu& menu, ExplorerState& state, const Shortlist& entries);
void addShortlistAction(QMenu& menu, ExplorerState& state, TitleId title);

} // namespace marquee
