// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatter_keys.h"

#include <QKeyEvent>

namespace marquee {

std::optional<ScatterCommand> scatterCommand(const QKeyEvent& event)
{
    const bool steps = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return steps ? ScatterCommand::StepLeft : ScatterCommand::PanLeft;
    case Qt::Key_Right:
        return steps ? ScatterCommand::StepRight : ScatterCommand::PanRight;
    case Qt::Key_Up:
        return steps ? ScatterCommand::StepUp : ScatterCommand::PanUp;
    case Qt::Key_Down:
        return steps ? ScatterCommand::StepDown : ScatterCommand::PanDown;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return ScatterCommand::ZoomIn;
    case Qt::Key_Minus:
        return ScatterCommand::ZoomOut;
    case Qt::Key_0:
    case Qt::Key_Home:
        return ScatterCommand::Reset;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return ScatterCommand::Pin;
    case Qt::Key_Space:
        return ScatterCommand::Select;
    case Qt::Key_Escape:
        return ScatterCommand::Leave;
    default:
        return std::nullopt;
    }
}

} // namespace marquee
