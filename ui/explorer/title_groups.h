// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/title_id.h"

#include <QList>
#include <QString>

namespace marquee {

class ExplorerState;

enum class GroupKind
{
    Cluster,
    Selection,
    Segment,
    Others ///< all titles that are not in the group it is compared with
};

/// A group of titles that can be compared.
struct TitleGroup
{
    GroupKind kind = GroupKind::Selection;
    int index = 0; ///< of the cluster or the segment
    bool operator==(const TitleGroup&) const = default;
};

/// What there is at the moment: clusters, the selection when there is one, segments. Without Others.
QList<TitleGroup> titleGroups(const ExplorerState& state);
QString groupName(const ExplorerState& state, const TitleGroup& group); ///< "3 Little-seen series"
/// Ascending; empty for a group that is no more. `other`: whose complement Others is.
TitleIds titlesOfGroup(const ExplorerState& state, const TitleGroup& group, const TitleGroup& other = {});

} // namespace marquee
