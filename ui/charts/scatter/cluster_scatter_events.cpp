// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse, wheel and keyboard do to a scatter.
#include "charts/hover_card.h"
#include "charts/plot_chart.h"
#include "charts/scatter/cluster_scatter.h"
#include "charts/scatter/point_layer.h"
#include "charts/scatter/point_steps.h"
#include "charts/scatter/scatter_keys.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>
#include <optional>

namespace marquee {
namespace {

constexpr double kWheelStep = 1.2; ///< zoom per notch
constexpr double kKeyStep = 0.1;   ///< of the view per arrow key

} // namespace

void ClusterScatter::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    m_camera.zoom(std::pow(kWheelStep, -notches), toData(event->position()));
    hover(event->position());
    event->accept();
}

void ClusterScatter::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QChartView::mousePressEvent(event);
        return;
    }
    m_camera.stop(); // the hand has the view now
    m_mouse.press(event->position());
    event->accept();
}

void ClusterScatter::mouseMoveEvent(QMouseEvent* event)
{
    hover(m_mouse.isPressed() ? std::nullopt : std::optional(event->position()));
    m_mouse.move(event->position());
}

void ClusterScatter::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_mouse.isPressed()) {
        QChartView::mouseReleaseEvent(event);
        return;
    }
    m_mouse.release(event->position(), event->modifiers());
    updateCursor();
    event->accept();
}

void ClusterScatter::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_mouse.forgetEmptyClick();
    if (event->button() == Qt::LeftButton)
        resetView();
    event->accept();
}

void ClusterScatter::hover(std::optional<QPointF> position)
{
    point(position ? pointAt(*position) : std::nullopt);
    if (m_hovered)
        m_pointer = m_chart->mapFromScene(mapToScene(position->toPoint()));
}

void ClusterScatter::point(std::optional<std::uint32_t> point)
{
    m_hovered = point;
    if (point) {
        const QPointF place(m_points->x[*point], m_points->y[*point]);
        m_pointer = m_chart->toPlot(place);
        m_overlay->setHovered(place);
    } else {
        m_overlay->setHovered({});
    }
    viewport()->update();
}

std::optional<TitleId> ClusterScatter::pointed() const
{
    return m_hovered ? std::optional(m_points->titles[*m_hovered]) : std::nullopt;
}

void ClusterScatter::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (!m_hovered || !m_hoverWords)
        return;
    const HoverWords words = m_hoverWords(m_points->titles[*m_hovered]);
    paintHoverCard(*painter, m_chart->plotArea(), m_pointer, words.name, words.value, m_chart->theme());
}

void ClusterScatter::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    updateAxes();
}

void ClusterScatter::leaveEvent(QEvent* event)
{
    hover({});
    QChartView::leaveEvent(event);
}

bool ClusterScatter::event(QEvent* event)
{
    // Esc lets go of a point first; without one it is the window's, which clears the selection.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        m_hovered)
        event->accept();
    return QChartView::event(event);
}

void ClusterScatter::keyPressEvent(QKeyEvent* event)
{
    const auto command = scatterCommand(*event);
    if (command && run(*command, event->modifiers()))
        event->accept();
    else
        QChartView::keyPressEvent(event);
}

bool ClusterScatter::run(ScatterCommand command, Qt::KeyboardModifiers modifiers)
{
    const QSizeF step = m_chart->plotArea().size() * kKeyStep;
    switch (command) {
    case ScatterCommand::PanLeft:
        return panBy({step.width(), 0}), true;
    case ScatterCommand::PanRight:
        return panBy({-step.width(), 0}), true;
    case ScatterCommand::PanUp:
        return panBy({0, step.height()}), true;
    case ScatterCommand::PanDown:
        return panBy({0, -step.height()}), true;
    case ScatterCommand::StepLeft:
        return stepTo({-1, 0}), true;
    case ScatterCommand::StepRight:
        return stepTo({1, 0}), true;
    case ScatterCommand::StepUp:
        return stepTo({0, 1}), true;
    case ScatterCommand::StepDown:
        return stepTo({0, -1}), true;
    case ScatterCommand::ZoomIn:
        return zoom(1 / kWheelStep), true;
    case ScatterCommand::ZoomOut:
        return zoom(kWheelStep), true;
    case ScatterCommand::Reset:
        return resetView(), true;
    case ScatterCommand::Pin:
    case ScatterCommand::Select:
    case ScatterCommand::Leave:
        break;
    }
    return useHovered(command, modifiers);
}

bool ClusterScatter::useHovered(ScatterCommand command, Qt::KeyboardModifiers modifiers)
{
    if (!m_hovered)
        return false;
    const TitleId title = m_points->titles[*m_hovered];
    if (command == ScatterCommand::Pin)
        emit picked(title);
    else if (command == ScatterCommand::Select)
        emit selected({title}, selectionMode(modifiers, m_mode));
    else
        point(std::nullopt);
    return true;
}

void ClusterScatter::stepTo(const QPointF& direction)
{
    const QRectF range = viewRange();
    const QSizeF area = m_chart->plotArea().size();
    const QSizeF scale(area.width() / range.width(), area.height() / range.height());
    const auto inSight = [&](std::uint32_t i) {
        return m_layer->isVisible(i) && range.contains(m_points->x[i], m_points->y[i]);
    };
    if (m_hovered) {
        const QPointF from(m_points->x[*m_hovered], m_points->y[*m_hovered]);
        if (const auto next = nextPoint(*m_points, from, direction, scale, inSight))
            point(next);
    } else {
        const QPointF centre = range.center();
        point(m_grid.nearest(centre.x(), centre.y(), scale.width(), scale.height(),
                             std::hypot(area.width(), area.height()), inSight));
    }
}

void ClusterScatter::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuildChart();
}

} // namespace marquee
