// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatter_gesture.h"

#include <algorithm>
#include <iterator>

namespace marquee {

SelectionMode selectionMode(Qt::KeyboardModifiers modifiers, SelectionMode chosen)
{
    const bool adds = modifiers.testFlag(Qt::ShiftModifier);
    const bool removes = modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::AltModifier);
    if (adds && removes)
        return SelectionMode::Intersect;
    if (adds)
        return SelectionMode::Add;
    return removes ? SelectionMode::Remove : chosen;
}

TitleIds combinedSelection(const TitleIds& before, const TitleIds& outlined, SelectionMode mode)
{
    TitleIds combined;
    const auto into = std::back_inserter(combined);
    switch (mode) {
    case SelectionMode::Replace:
        combined = outlined;
        break;
    case SelectionMode::Add:
        std::set_union(before.begin(), before.end(), outlined.begin(), outlined.end(), into);
        break;
    case SelectionMode::Remove:
        std::set_difference(before.begin(), before.end(), outlined.begin(), outlined.end(), into);
        break;
    case SelectionMode::Intersect:
        std::set_intersection(before.begin(), before.end(), outlined.begin(), outlined.end(), into);
        break;
    }
    return combined;
}

} // namespace marquee
