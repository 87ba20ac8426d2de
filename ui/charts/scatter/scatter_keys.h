// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QKeyEvent;

namespace marquee {

/// What a key does in a scatter.
enum class ScatterCommand
{
    PanLeft,
    PanRight,
    PanUp,
    PanDown,
    StepLeft, ///< to the nearest point in that direction
    StepRight,
    StepUp,
    StepDown,
    ZoomIn,
    ZoomOut,
    Reset,
    Pin,
    Select,
    Leave ///< lets go of the point the keys stand on
};

/// Arrows pan, with Alt they step from point to point; + and - zoom, 0 and Home reset; Enter pins and Space selects the
/// point stepped to, Esc leaves it.
std::optional<ScatterCommand> scatterCommand(const QKeyEvent& event);

} // namespace marquee
