// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/group_sources.h"

#include "explorer/explorer_state.h"
#include "explorer/title_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace marquee {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("GroupSources", text);
}

template<typename T>
bool holds(const std::vector<T>& values, const T& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

CheckSource clusterSource(const ExplorerState& state)
{
    return {say(QT_TRANSLATE_NOOP("GroupSources", "Clusters")),
            say(QT_TRANSLATE_NOOP("GroupSources", "clusters")),
            [&state](const Dataset&) {
                QList<CheckChoice> choices;
                if (state.clustering())
                    for (const ClusterProfile& profile : state.clustering()->profiles)
                        choices.append({profile.id, groupName(state, {GroupKind::Cluster, profile.id}),
                                        static_cast<qint64>(profile.size)});
                return choices;
            },
            [](const Filter& filter, const Dataset&, int key) { return holds(filter.clusters, key); },
            [](Filter& filter, const Dataset&, int key, bool chosen) {
                std::erase(filter.clusters, key);
                if (chosen)
                    filter.clusters.push_back(key);
                std::sort(filter.clusters.begin(), filter.clusters.end());
            },
            true};
}

CheckSource segmentSource(const ExplorerState& state)
{
    return {say(QT_TRANSLATE_NOOP("GroupSources", "Segments")),
            say(QT_TRANSLATE_NOOP("GroupSources", "segments")),
            [&state](const Dataset&) {
                QList<CheckChoice> choices;
                for (const TitleSegment& segment : state.segments())
                    choices.append({static_cast<int>(choices.size()), QString::fromStdString(segment.name),
                                    static_cast<qint64>(segment.titles.size())});
                return choices;
            },
            [&state](const Filter& filter, const Dataset&, int key) {
                return holds(filter.segments, state.segments().at(static_cast<std::size_t>(key)));
            },
            [&state](Filter& filter, const Dataset&, int key, bool chosen) {
                const TitleSegment& segment = state.segments().at(static_cast<std::size_t>(key));
                std::erase(filter.segments, segment);
                if (chosen)
                    filter.segments.push_back(segment);
            },
            true};
}

} // namespace marquee
