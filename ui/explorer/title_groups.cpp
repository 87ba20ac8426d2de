// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/title_groups.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace marquee {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("TitleGroups", text);
}

TitleIds titlesOfCluster(const ExplorerState& state, int cluster)
{
    TitleIds titles;
    if (!state.clustering())
        return titles;
    const auto& clusters = state.clustering()->clusterOfTitle;
    for (std::uint32_t row = 0; row < clusters.size(); ++row)
        if (clusters[row] == cluster)
            titles.push_back({row});
    return titles;
}

bool isThere(const ExplorerState& state, std::size_t segment)
{
    return segment < state.segments().size();
}

} // namespace

QList<TitleGroup> titleGroups(const ExplorerState& state)
{
    QList<TitleGroup> groups;
    const auto add = [&](GroupKind kind, std::size_t count) {
        for (int i = 0; i < static_cast<int>(count); ++i)
            groups.append({kind, i});
    };
    add(GroupKind::Cluster, state.clustering() ? state.clustering()->profiles.size() : 0);
    add(GroupKind::Selection, state.selection().ids.empty() ? 0 : 1);
    add(GroupKind::Segment, state.segments().size());
    return groups;
}

QString groupName(const ExplorerState& state, const TitleGroup& group)
{
    switch (group.kind) {
    case GroupKind::Cluster:
        return QStringLiteral("%1 %2").arg(group.index + 1).arg(state.clusterName(group.index));
    case GroupKind::Selection:
        return say(QT_TRANSLATE_NOOP("TitleGroups", "Selection"));
    case GroupKind::Segment: {
        const auto index = static_cast<std::size_t>(group.index);
        return isThere(state, index) ? fromUtf8(state.segments()[index].name) : QString();
    }
    case GroupKind::Others:
        return say(QT_TRANSLATE_NOOP("TitleGroups", "All other titles"));
    }
    return {};
}

TitleIds titlesOfGroup(const ExplorerState& state, const TitleGroup& group, const TitleGroup& other)
{
    switch (group.kind) {
    case GroupKind::Cluster:
        return titlesOfCluster(state, group.index);
    case GroupKind::Selection:
        return state.selection().ids;
    case GroupKind::Segment: {
        const auto index = static_cast<std::size_t>(group.index);
        if (!isThere(state, index))
            return {};
        TitleIds titles = state.segments()[index].titles;
        std::erase_if(titles, [&](TitleId id) { return state.dataset()->catalogue->isDropped(id); });
        return titles;
    }
    case GroupKind::Others: {
        const TitleIds whole = state.dataset()->all();
        const TitleIds without = other.kind == GroupKind::Others ? TitleIds{} : titlesOfGroup(state, other);
        TitleIds rest;
        std::set_difference(whole.begin(), whole.end(), without.begin(), without.end(), std::back_inserter(rest));
        return rest;
    }
    }
    return {};
}

} // namespace marquee
