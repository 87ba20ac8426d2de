// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/title_id.h"

#include <Qt>

namespace marquee {

/// What dragging in a scatter does.
enum class ScatterTool
{
    Pan,
    Rectangle,
    Lasso
};

/// How the titles in an outline change the selection.
enum class SelectionMode
{
    Replace,
    Add,
    Remove,
    Intersect
};

/// The mode that the keys held ask for: Shift adds, Ctrl or Alt takes away, Shift with one of them intersects; without
/// any of them the one chosen. (Some window managers keep dragging with Alt for themselves, hence Ctrl.)
SelectionMode selectionMode(Qt::KeyboardModifiers modifiers, SelectionMode chosen);

/// The selection that titles in an outline make of the one before. Both ascending.
TitleIds combinedSelection(const TitleIds& before, const TitleIds& outlined, SelectionMode mode);

} // namespace marquee
