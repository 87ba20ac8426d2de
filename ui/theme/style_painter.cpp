// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_painter.h"

#include "theme/colours.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>

#include <algorithm>

namespace marquee {

namespace {

/// Strokes as in the icons: round ends, 1.4 px and more where they must read on accent.
QPen stroke(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QColor outlineOf(const QStyleOption& option)
{
    const Theme& t = currentTheme();
    if (!(option.state & QStyle::State_Enabled))
        return t.border;
    return (option.state & QStyle::State_MouseOver) ? t.text3 : t.control;
}

QRectF indicatorSquare(const QRect& rect)
{
    const int side = std::min({rect.width(), rect.height(), scaled(14)});
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

} // namespace

void paintPanel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& outline, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (outline.isValid()) {
        painter.setPen(QPen(outline, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintChevron(QPainter& painter, const QRectF& rect, Pointing pointing, const QColor& colour)
{
    constexpr double kTurns[] = {180, 0, 90, 270};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(kTurns[static_cast<int>(pointing)]);
    painter.scale(uiScale(), uiScale());
    painter.setPen(stroke(colour, 1.4));
    painter.drawPolyline(QPolygonF({{-3.2, -1.6}, {0, 1.6}, {3.2, -1.6}}));
    painter.restore();
}

void paintCheckMark(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(uiScale(), uiScale());
    painter.setPen(stroke(colour, 1.6));
    painter.drawPolyline(QPolygonF({{-3.4, 0.2}, {-1, 2.6}, {3.4, -2.2}}));
    painter.restore();
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Theme& t = currentTheme();
    const QRectF box = indicatorSquare(option.rect);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool filled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor accent = enabled ? t.accent : disabledInk(t);
    paintPanel(painter, box, filled ? accent : t.surface, filled ? accent : outlineOf(option), 3 * uiScale());
    if (option.state & QStyle::State_NoChange)
        painter.fillRect(QRectF(box.center().x() - 3 * uiScale(), box.center().y() - 0.8, 6 * uiScale(), 1.6),
                         t.onAccent);
    else if (filled)
        paintCheckMark(painter, box, t.onAccent);
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    const Theme& t = currentTheme();
    const QRectF box = indicatorSquare(option.rect);
    const bool on = option.state & QStyle::State_On;
    const QColor accent = option.state & QStyle::State_Enabled ? t.accent : disabledInk(t);
    paintPanel(painter, box, t.surface, on ? accent : outlineOf(option), box.width() / 2);
    if (on) {
        const double margin = box.width() * 0.27;
        paintPanel(painter, box.adjusted(margin, margin, -margin, -margin), accent, QColor(), box.width() / 2);
    }
}

void paintPushButton(QPainter& painter, const QStyleOptionButton& option)
{
    const Theme& t = currentTheme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hot = option.state & QStyle::State_MouseOver;
    const bool down = option.state & QStyle::State_Sunken;
    const double radius = 5 * uiScale();
    if (option.features & QStyleOptionButton::Flat) {
        if (enabled && (hot || down))
            paintPanel(painter, option.rect, t.sunken, QColor(), radius);
        return;
    }
    if (option.features & QStyleOptionButton::DefaultButton && enabled) {
        const QColor fill = mixed(t.accent, t.text, down ? 0.2 : (hot ? 0.1 : 0.0));
        paintPanel(painter, option.rect, fill, QColor(), radius);
        return;
    }
    QColor fill = t.surface;
    if (!enabled)
        fill = t.window;
    else if (option.state & QStyle::State_On)
        fill = t.selection;
    else if (down || hot)
        fill = mixed(t.surface, t.sunken, down ? 1.0 : 0.6);
    paintPanel(painter, option.rect, fill, outlineOf(option), radius);
}

void paintToolButton(QPainter& painter, const QStyleOption& option)
{
    const Theme& t = currentTheme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool marked = option.state & (QStyle::State_On | QStyle::State_Sunken);
    const bool hot = enabled && (option.state & QStyle::State_MouseOver);
    if (marked || hot)
        paintPanel(painter, option.rect, marked ? t.sunken : mixed(t.window, t.sunken, 0.7), QColor(), 5 * uiScale());
}

void paintInput(QPainter& painter, const QStyleOption& option)
{
    const Theme& t = currentTheme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    paintPanel(painter, option.rect, enabled ? t.surface : t.window, focused ? t.accent : outlineOf(option),
               5 * uiScale());
}

void paintHandle(QPainter& painter, const QPointF& centre, bool enabled, bool hot)
{
    const Theme& t = currentTheme();
    const double radius = 6 * uiScale() - 0.75;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? t.accent : t.control, 1.5));
    painter.setBrush(enabled && hot ? t.selection : t.surface);
    painter.drawEllipse(centre, radius, radius);
    painter.restore();
}

} // namespace marquee
