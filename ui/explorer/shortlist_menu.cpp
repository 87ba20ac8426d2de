// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/shortlist_menu.h"

#include "explorer/explorer_state.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace marquee {

bool allShortlisted(const ExplorerState& state, const Shortlist& entries)
{
    return !entries.empty() && std::all_of(entries.begin(), entries.end(), [&](const ShortlistEntry& entry) {
        return state.isShortlisted(entry.title);
    });
}

void toggleShortlisted(ExplorerState& state, const Shortlist& entries)
{
    if (!allShortlisted(state, entries)) {
        state.addToShortlist(entries);
        return;
    }
    TitleIds titles;
    titles.reserve(entries.size());
    for (const ShortlistEntry& entry : entries)
        titles.push_back(entry.title);
    state.removeFromShortlist(titles);
}

void toggleShortlisted(ExplorerState& state, TitleId title)
{
    toggleShortlisted(state, Shortlist{{title, {}, {}}});
}

void addShortlistAction(QMenu& menu, ExplorerState& state, const Shortlist& entries)
{
    const QString text = allShortlisted(state, entries)
                             ? QCoreApplication::translate("ShortlistMenu", "Take off the s&hortlist")
                             : QCoreApplication::translate("ShortlistMenu", "Add to the s&hortlist");
    menu.addAction(text, &state, [&state, entries] { toggleShortlisted(state, entries); });
}

void addShortlistAction(QMenu& menu, ExplorerState& state, TitleId title)
{
    addShortlistAction(menu, state, Shortlist{{title, {}, {}}});
}

} // namespace marquee
