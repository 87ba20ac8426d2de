// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/switch_button.h"

#include "theme/colours.h"
#include "theme/focus_ring.h"
#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {

SwitchButton::SwitchButton(const QString& accessibleName, QWidget* parent) : QCheckBox(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty(FocusRing::kFocusRadius, scaled(8));
}

QSize SwitchButton::sizeHint() const
{
    return {scaled(28), scaled(16)};
}

QSize SwitchButton::minimumSizeHint() const
{
    return sizeHint();
}

bool SwitchButton::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void SwitchButton::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    QRectF track(QPointF(), sizeHint());
    track.moveCenter(QRectF(rect()).center());
    const bool on = isChecked();
    const QColor accent = isEnabled() ? t.accent : disabledInk(t);
    paintPanel(painter, track, on ? accent : t.sunken, on ? QColor() : (isEnabled() ? t.control : t.border),
               track.height() / 2);
    const double gap = on ? 3.0 : 3.5;
    const double side = track.height() - 2 * gap;
    const QRectF knob(on ? track.right() - gap - side : track.left() + gap, track.top() + gap, side, side);
    paintPanel(painter, knob, on ? t.onAccent : (isEnabled() ? t.control : t.border), QColor(), side / 2);
}

} // namespace marquee
