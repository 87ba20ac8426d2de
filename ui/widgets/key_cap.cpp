// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_cap.h"

#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {

KeyCap::KeyCap(const QString& keys, QWidget* parent) : QLabel(keys, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(themeFont(FontRole::Footer));
    setAlignment(Qt::AlignCenter);
    setContentsMargins(scaled(6), scaled(2), scaled(6), scaled(3));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    // The darker lower edge is the front of the key.
    paintPanel(painter, rect(), t.control, QColor(), 4 * uiScale());
    paintPanel(painter, QRectF(rect()).adjusted(0, 0, 0, -1), t.surface, t.border, 4 * uiScale());
    painter.setFont(font());
    painter.setPen(t.text2);
    painter.drawText(contentsRect(), Qt::AlignCenter, text());
}

} // namespace marquee
