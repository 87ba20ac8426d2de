// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segment.h"

#include "theme/colours.h"
#include "theme/focus_ring.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {

Segment::Segment(const QString& text, QWidget* parent) : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setFont(themeFont(FontRole::Table));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setProperty(FocusRing::kFocusRadius, scaled(4));
}

QFont Segment::chosenFont() const
{
    QFont heavy = font();
    heavy.setWeight(QFont::DemiBold);
    return heavy;
}

QSize Segment::sizeHint() const
{
    return {QFontMetrics(chosenFont()).horizontalAdvance(text()) + 2 * scaled(10), scaled(24)};
}

QSize Segment::minimumSizeHint() const
{
    return {QFontMetrics(chosenFont()).horizontalAdvance(text()) + 2 * scaled(4), scaled(24)};
}

QPainterPath Segment::shape() const
{
    const double radius = 4 * uiScale();
    QPainterPath frame;
    frame.addRoundedRect(QRectF(parentWidget()->rect().adjusted(1, 1, -1, -1).translated(-pos())), radius, radius);
    QPainterPath own;
    own.addRect(rect());
    return own.intersected(frame);
}

void Segment::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked())
        painter.fillPath(shape(), isEnabled() ? t.selection : t.sunken);
    else if (isEnabled() && underMouse())
        painter.fillPath(shape(), mixed(t.surface, t.sunken, 0.6));
    painter.setFont(isChecked() ? chosenFont() : font());
    painter.setPen(!isEnabled() ? disabledInk(t) : (isChecked() ? t.text : t.text2));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace marquee
