// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scroll_column.h"

namespace marquee {

ScrollColumn::ScrollColumn(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

} // namespace marquee
