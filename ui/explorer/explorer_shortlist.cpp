// SPDX-License-Identifier: GPL-3.0-or-later
// What ExplorerState does with the shortlist.
#include "explorer/explorer_state.h"
#include "explorer/shortlist_store.h"
#include "explorer/wording.h"

#include <algorithm>

namespace marquee {

bool ExplorerState::isShortlisted(TitleId title) const
{
    return std::any_of(m_shortlist->begin(), m_shortlist->end(),
                       [&](const ShortlistEntry& entry) { return entry.title == title; });
}

void ExplorerState::setShortlist(Shortlist list, const QString& what, const QString& merge)
{
    if (!m_dataset || list == *m_shortlist)
        return;
    Snapshot after = snapshot();
    after.shortlist = std::make_shared<const Shortlist>(std::move(list));
    push(after, what, merge);
}

void ExplorerState::addToShortlist(const Shortlist& entries)
{
    Shortlist list = withEntries(*m_shortlist, entries);
    const auto added = static_cast<qint64>(list.size() - m_shortlist->size());
    setShortlist(std::move(list), tr("add %1 to the shortlist").arg(titlesText(added)));
}

void ExplorerState::addToShortlist(const TitleIds& titles)
{
    Shortlist entries;
    entries.reserve(titles.size());
    for (const TitleId title : titles)
        entries.push_back({title, {}, {}});
    addToShortlist(entries);
}

void ExplorerState::removeFromShortlist(const TitleIds& titles)
{
    Shortlist list = *m_shortlist;
    std::erase_if(list, [&](const ShortlistEntry& entry) {
        return std::find(titles.begin(), titles.end(), entry.title) != titles.end();
    });
    const auto gone = static_cast<qint64>(m_shortlist->size() - list.size());
    setShortlist(std::move(list), tr("take %1 off the shortlist").arg(titlesText(gone)));
}

void ExplorerState::applyShortlistNow(const ShortlistPtr& list)
{
    const bool same = *list == *m_shortlist;
    m_shortlist = list;
    if (same)
        return;
    m_shortlistJob.start<std::monostate>(
        [list, file = ShortlistStore::fileOf(m_dataset->catalogue->source())](
            const std::stop_token&, const ProgressFn&) { return ShortlistStore::keep(file, *list); },
        [this](const Status& kept) {
            if (!kept)
                emit backgroundFailed(kept.error());
        });
    emit shortlistChanged();
}

/// The shortlist kept for the file that is open now.
void ExplorerState::recallShortlist()
{
    const auto kept = m_dataset ? ShortlistStore::recall(m_dataset->catalogue->source()) : Shortlist();
    m_shortlist = std::make_shared<const Shortlist>(kept ? *kept : Shortlist());
    emit shortlistChanged();
    if (!kept)
        emit backgroundFailed(kept.error());
}

} // namespace marquee
