// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hairline.h"

#include "theme/theme.h"

#include <QPainter>

namespace marquee {

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), currentTheme().border);
}

} // namespace marquee
