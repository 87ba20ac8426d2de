// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatter_gesture.h"

namespace marquee {

SelectionMode selectionMode(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::AltModifier))
        return SelectionMode::Remove;
    const bool adds = modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::ControlModifier);
    return adds ? SelectionMode::Add : SelectionMode::Replace;
}

} // namespace marquee
