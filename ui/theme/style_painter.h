// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;

namespace marquee {

/// Rounded panel with a crisp 1 px outline inside `rect`. An invalid colour leaves fill or outline away.
void paintPanel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& outline, double radius);

/// Direction an arrow head points to.
enum class Pointing
{
    Up,
    Down,
    Left,
    Right
};
/// Open arrow head, 8 px wide, in the middle of `rect`.
void paintChevron(QPainter& painter, const QRectF& rect, Pointing pointing, const QColor& colour);

/// The tick of check boxes and menus, in the middle of `rect`, 14 px at 100 %.
void paintCheckMark(QPainter& painter, const QRectF& rect, const QColor& colour);
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
void paintPushButton(QPainter& painter, const QStyleOptionButton& option);
void paintToolButton(QPainter& painter, const QStyleOption& option);
/// Ground and outline of line edits, combo boxes and spin boxes.
void paintInput(QPainter& painter, const QStyleOption& option);

/// Round handle of sliders, 12 px at 100 %, around `centre`.
void paintHandle(QPainter& painter, const QPointF& centre, bool enabled, bool hot);

} // namespace marquee
