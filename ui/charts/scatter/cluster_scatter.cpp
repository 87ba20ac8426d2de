// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/cluster_scatter.h"

#include "charts/hover_card.h"
#include "charts/plot_chart.h"
#include "charts/scatter/point_layer.h"
#include "charts/scatter/view_range.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace marquee {
namespace {

constexpr double kPickRadius = 8;     ///< px
constexpr double kWheelStep = 1.2;    ///< zoom per notch
constexpr double kKeyStep = 0.1;      ///< of the view per arrow key
constexpr double kOutlineSpacing = 3; ///< px between corners of a lasso

constexpr double kPixelsPerTick = 110;

std::unique_ptr<PlotChart> emptyChart()
{
    return std::make_unique<PlotChart>(currentTheme(), ChartCaption{});
}

QList<AxisTick> ticks(double low, double high, double pixels)
{
    return niceTicks(low, high, std::max(2, static_cast<int>(pixels / kPixelsPerTick) + 1));
}

/// An axis title that fits along its axis: without its last parts where they have no room.
QString shortened(QString title, double pixels)
{
    const QFontMetricsF metrics(themeFont(FontRole::Footer));
    while (metrics.horizontalAdvance(title) > pixels) {
        const auto end = std::max(title.lastIndexOf(QStringLiteral(", ")), title.lastIndexOf(QStringLiteral(": ")));
        if (end <= 0)
            break;
        title.truncate(end);
    }
    return metrics.elidedText(title, Qt::ElideRight, pixels);
}

} // namespace

ClusterScatter::ClusterScatter(QWidget* parent)
    : QChartView(emptyChart().release(), parent), m_chart(static_cast<PlotChart*>(chart())),
      m_layer(new PointLayer(*m_chart)), m_overlay(new ScatterOverlay(*m_chart)),
      m_points(std::make_shared<const ScatterPoints>())
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(m_chart->theme().surface);
    setAccessibleName(tr("Cluster scatter"));
    setMinimumSize(240, 200);
    m_emptyClick.setSingleShot(true);
    connect(&m_emptyClick, &QTimer::timeout, this, &ClusterScatter::emptyClicked);
    updateCursor();
}

void ClusterScatter::rebuildChart()
{
    auto fresh = emptyChart();
    m_layer->setChart(*fresh);
    m_overlay->setChart(*fresh);
    const std::unique_ptr<QChart> old(chart());
    m_chart = fresh.release();
    setChart(m_chart); // the view lets go of the old chart
    setBackgroundBrush(m_chart->theme().surface);
    updateAxes();
}

void ClusterScatter::updateAxes()
{
    const QRectF area = m_chart->plotArea();
    PlotAxis x{m_range.left(),
               m_range.right(),
               ticks(m_range.left(), m_range.right(), area.width()),
               true,
               false,
               false,
               shortened(m_xTitle, area.width())};
    PlotAxis y{m_range.top(),
               m_range.bottom(),
               ticks(m_range.top(), m_range.bottom(), area.height()),
               true,
               false,
               false,
               shortened(m_yTitle, area.height())};
    m_chart->setPlotAxes(std::move(x), std::move(y));
    m_layer->update();
    m_overlay->update();
}

void ClusterScatter::setPoints(ScatterPointsPtr points, const QString& xTitle, const QString& yTitle, bool keepView)
{
    m_points = std::move(points);
    m_grid = PointGrid(m_points);
    m_home = fittedRange(m_grid.bounds());
    m_xTitle = xTitle;
    m_yTitle = yTitle;
    m_layer->setPoints(m_points);
    m_hovered.reset();
    m_overlay->setHovered({});
    setViewRange(keepView ? m_range : m_home);
}

void ClusterScatter::setBadges(std::vector<ScatterBadge> badges)
{
    m_overlay->setBadges(std::move(badges));
}
void ClusterScatter::setBadgesShown(bool shown)
{
    m_overlay->setBadgesShown(shown);
}

void ClusterScatter::setMarked(const TitleIds& titles)
{
    std::vector<std::uint32_t> marked;
    auto title = titles.begin();
    // Both are ascending by id: one pass.
    for (std::uint32_t i = 0; i < m_points->titles.size() && title != titles.end(); ++i) {
        while (title != titles.end() && *title < m_points->titles[i])
            ++title;
        if (title != titles.end() && *title == m_points->titles[i])
            marked.push_back(i);
    }
    m_layer->setMarked(std::move(marked));
}

void ClusterScatter::setPinned(std::optional<TitleId> title, const QString& label, const TitleIds& neighbours)
{
    const auto place = [this](TitleId id) -> std::optional<QPointF> {
        const auto point = pointOf(id);
        return point ? std::optional(QPointF(m_points->x[*point], m_points->y[*point])) : std::nullopt;
    };
    std::vector<QPointF> others;
    for (const auto id : neighbours)
        if (const auto position = place(id))
            others.push_back(*position);
    m_emptyClick.stop(); // whoever pins has the last word
    m_overlay->setPinned(title ? place(*title) : std::nullopt, label, std::move(others));
}

void ClusterScatter::setHiddenClasses(const std::vector<bool>& hidden)
{
    m_layer->setHiddenClasses(hidden);
    m_overlay->setHiddenClasses(hidden);
}

void ClusterScatter::setTool(Tool tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    updateCursor();
    emit toolChanged(tool);
}

void ClusterScatter::updateCursor()
{
    setCursor(m_tool == Tool::Pan ? Qt::ArrowCursor : Qt::CrossCursor);
}

void ClusterScatter::resetView()
{
    setViewRange(m_home);
}

void ClusterScatter::zoom(double factor)
{
    const QRectF range = viewRange();
    setViewRange(zoomedRange(range, m_home, range.center(), factor));
}

void ClusterScatter::setViewRange(const QRectF& range)
{
    m_range = range;
    updateAxes();
}

QPointF ClusterScatter::toData(const QPointF& position) const
{
    return m_chart->toValue(m_chart->mapFromScene(mapToScene(position.toPoint())));
}

std::optional<std::uint32_t> ClusterScatter::pointOf(TitleId title) const
{
    const auto found = std::lower_bound(m_points->titles.begin(), m_points->titles.end(), title);
    if (found == m_points->titles.end() || *found != title)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - m_points->titles.begin());
}

std::optional<QPoint> ClusterScatter::positionOf(TitleId title) const
{
    const auto point = pointOf(title);
    if (!point)
        return std::nullopt;
    return mapFromScene(m_chart->mapToScene(m_chart->toPlot({m_points->x[*point], m_points->y[*point]})));
}

std::optional<std::uint32_t> ClusterScatter::pointAt(const QPointF& position) const
{
    const QRectF area = m_chart->plotArea();
    const QRectF range = viewRange();
    if (!area.contains(m_chart->mapFromScene(mapToScene(position.toPoint()))))
        return std::nullopt;
    const QPointF place = toData(position);
    return m_grid.nearest(place.x(), place.y(), area.width() / range.width(), area.height() / range.height(),
                          kPickRadius, [this](std::uint32_t i) { return m_layer->isVisible(i); });
}

void ClusterScatter::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    setViewRange(zoomedRange(viewRange(), m_home, toData(event->position()), std::pow(kWheelStep, -notches)));
    hover(event->position());
    event->accept();
}

void ClusterScatter::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QChartView::mousePressEvent(event);
        return;
    }
    m_emptyClick.stop();
    m_pressed = event->position();
    m_last = event->position();
    m_dragging = false;
    m_outline = {};
    event->accept();
}

void ClusterScatter::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed) {
        hover(event->position());
        return;
    }
    const QPointF travelled = event->position() - *m_pressed;
    if (!m_dragging && travelled.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    hover({});
    if (m_tool == Tool::Pan) {
        setCursor(Qt::ClosedHandCursor);
        panBy(event->position() - m_last);
        m_last = event->position();
        return;
    }
    if (m_tool == Tool::Rectangle)
        m_outline = QPolygonF(QRectF(*m_pressed, event->position()).normalized());
    else if (m_outline.isEmpty() || (event->position() - m_outline.last()).manhattanLength() >= kOutlineSpacing)
        m_outline << event->position();
    m_overlay->setOutline(mapToScene(m_outline.toPolygon()));
}

void ClusterScatter::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        QChartView::mouseReleaseEvent(event);
        return;
    }
    m_pressed.reset();
    updateCursor();
    if (m_dragging) {
        if (m_tool != Tool::Pan)
            finishOutline(event->modifiers());
    } else if (const auto point = pointAt(event->position())) {
        emit picked(m_points->titles[*point]);
    } else {
        m_emptyClick.start(QApplication::doubleClickInterval());
    }
    m_dragging = false;
    event->accept();
}

void ClusterScatter::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_emptyClick.stop();
    if (event->button() == Qt::LeftButton)
        resetView();
    event->accept();
}

void ClusterScatter::finishOutline(Qt::KeyboardModifiers modifiers)
{
    QPolygonF outline;
    for (const auto& corner : std::as_const(m_outline))
        outline << toData(corner);
    const bool rectangle = m_tool == Tool::Rectangle;
    m_outline = {};
    m_overlay->setOutline({});
    TitleIds titles;
    for (const auto i : rectangle ? m_grid.inRect(outline.boundingRect()) : m_grid.inPolygon(outline))
        if (m_layer->isVisible(i))
            titles.push_back(m_points->titles[i]);
    const Combine combine = modifiers.testFlag(Qt::AltModifier) ? Combine::Remove
                            : modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::ControlModifier)
                                ? Combine::Add
                                : Combine::Replace;
    emit selected(titles, combine);
}

void ClusterScatter::panBy(const QPointF& pixels)
{
    const QRectF area = m_chart->plotArea();
    const QRectF range = viewRange();
    setViewRange(pannedRange(
        range, m_home, {-pixels.x() * range.width() / area.width(), pixels.y() * range.height() / area.height()}));
}

void ClusterScatter::hover(std::optional<QPointF> position)
{
    m_hovered = position ? pointAt(*position) : std::nullopt;
    if (m_hovered) {
        m_pointer = m_chart->mapFromScene(mapToScene(position->toPoint()));
        m_overlay->setHovered(QPointF(m_points->x[*m_hovered], m_points->y[*m_hovered]));
    } else {
        m_overlay->setHovered({});
    }
    viewport()->update();
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

void ClusterScatter::keyPressEvent(QKeyEvent* event)
{
    const QRectF area = m_chart->plotArea();
    switch (event->key()) {
    case Qt::Key_Left:
        panBy({area.width() * kKeyStep, 0});
        break;
    case Qt::Key_Right:
        panBy({-area.width() * kKeyStep, 0});
        break;
    case Qt::Key_Up:
        panBy({0, area.height() * kKeyStep});
        break;
    case Qt::Key_Down:
        panBy({0, -area.height() * kKeyStep});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1 / kWheelStep);
        break;
    case Qt::Key_Minus:
        zoom(kWheelStep);
        break;
    case Qt::Key_Home:
        resetView();
        break;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ClusterScatter::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuildChart();
}

} // namespace marquee
