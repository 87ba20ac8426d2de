// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    Remove
};

/// The mode that the keys held ask for: Shift or Ctrl adds, Alt takes away.
SelectionMode selectionMode(Qt::KeyboardModifiers modifiers);

} // namespace marquee
