// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatter_mouse.h"

#include <QApplication>

#include <utility>

namespace marquee {
namespace {

constexpr double kOutlineSpacing = 3; ///< px between corners of a lasso

} // namespace

ScatterMouse::ScatterMouse(QObject* parent) : QObject(parent)
{
    m_emptyClick.setSingleShot(true);
    connect(&m_emptyClick, &QTimer::timeout, this, &ScatterMouse::emptyClicked);
}

void ScatterMouse::press(const QPointF& position)
{
    forgetEmptyClick();
    m_pressed = position;
    m_last = position;
    m_dragging = false;
    m_outline = {};
}

void ScatterMouse::move(const QPointF& position)
{
    if (!m_pressed)
        return;
    const bool far = (position - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging && !far)
        return;
    m_dragging = true;
    if (m_tool == ScatterTool::Pan)
        emit dragged(position - std::exchange(m_last, position));
    else
        extendOutline(position);
}

void ScatterMouse::extendOutline(const QPointF& position)
{
    if (m_tool == ScatterTool::Rectangle)
        m_outline = QPolygonF(QRectF(*m_pressed, position).normalized());
    else if (m_outline.isEmpty() || (position - m_outline.last()).manhattanLength() >= kOutlineSpacing)
        m_outline << position;
    emit outlineChanged(m_outline);
}

void ScatterMouse::release(const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    m_pressed.reset();
    if (!std::exchange(m_dragging, false)) {
        emit clicked(position);
        return;
    }
    if (m_tool == ScatterTool::Pan)
        return;
    const QPolygonF outline = std::exchange(m_outline, {});
    emit outlineChanged({});
    emit outlined(outline, modifiers);
}

void ScatterMouse::startEmptyClick()
{
    m_emptyClick.start(QApplication::doubleClickInterval());
}

} // namespace marquee
