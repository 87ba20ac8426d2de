// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/scatter_gesture.h"

#include <QObject>
#include <QPolygonF>
#include <QTimer>

#include <optional>

namespace marquee {

/// Turns the left button's presses, moves and releases into what they mean: a click, a drag of the view, an outline.
/// Positions are widget coordinates.
class ScatterMouse final : public QObject
{
    Q_OBJECT
public:
    explicit ScatterMouse(QObject* parent = nullptr);

    void setTool(ScatterTool tool) { m_tool = tool; }
    ScatterTool tool() const noexcept { return m_tool; }

    void press(const QPointF& position);
    void move(const QPointF& position);
    void release(const QPointF& position, Qt::KeyboardModifiers modifiers);
    bool isPressed() const noexcept { return m_pressed.has_value(); }
    /// A click that met nothing: says so once it is sure that no double click follows.
    void startEmptyClick();
    void forgetEmptyClick() { m_emptyClick.stop(); }

signals:
    void dragged(const QPointF& by);
    void outlineChanged(const QPolygonF& outline); ///< empty: none any more
    void outlined(const QPolygonF& outline, Qt::KeyboardModifiers modifiers);
    void clicked(const QPointF& position);
    void emptyClicked();

private:
    void extendOutline(const QPointF& position);

    ScatterTool m_tool = ScatterTool::Pan;
    std::optional<QPointF> m_pressed; ///< where the button went down
    QPointF m_last;
    bool m_dragging = false;
    QPolygonF m_outline;
    QTimer m_emptyClick;
};

} // namespace marquee
