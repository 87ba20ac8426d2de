// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/cluster_scatter.h"

#include "charts/hover_card.h"
#include "charts/plot_chart.h"
#include "charts/scatter/point_layer.h"
#include "charts/scatter/view_range.h"
#include "theme/numbers.h"
#include "theme/theme.h"

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

constexpr double kPickRadius = 8;  ///< px
constexpr double kWheelStep = 1.2; ///< zoom per notch
constexpr double kKeyStep = 0.1;   ///< of the view per arrow key
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
    m_chart->setRasterNote([this] { return rasterNote(); });
    connect(&m_camera, &ScatterCamera::moved, this, &ClusterScatter::updateAxes);
    connectMouse();
    updateCursor();
}

void ClusterScatter::connectMouse()
{
    connect(&m_mouse, &ScatterMouse::dragged, this, [this](const QPointF& by) {
        setCursor(Qt::ClosedHandCursor);
        panBy(by);
    });
    connect(&m_mouse, &ScatterMouse::outlineChanged, this,
            [this](const QPolygonF& outline) { m_overlay->setOutline(mapToScene(outline.toPolygon())); });
    connect(&m_mouse, &ScatterMouse::outlined, this, &ClusterScatter::selectIn);
    connect(&m_mouse, &ScatterMouse::clicked, this, [this](const QPointF& position) {
        if (const auto point = pointAt(position))
            emit picked(m_points->titles[*point]);
        else
            m_mouse.startEmptyClick();
    });
    connect(&m_mouse, &ScatterMouse::emptyClicked, this, &ClusterScatter::emptyClicked);
}

QString ClusterScatter::rasterNote() const
{
    return m_layer->isOnePicture() ? tr("Its %1 points are one picture, not shapes: they are too many.")
                                         .arg(integerText(static_cast<qint64>(m_layer->pointsInView())))
                                   : QString();
}

void ClusterScatter::setFoot(const ChartFoot& foot)
{
    QStringList words{tr("Across: %1. Up: %2.").arg(m_xTitle, m_yTitle)};
    for (const auto& legend : foot.legends)
        words << legendText(legend) + QLatin1Char('.');
    words << foot.footer;
    m_chart->setSummary(words.join(QLatin1Char(' ')));
    m_chart->setFoot(foot);
    setAccessibleDescription(m_chart->summary());
}

void ClusterScatter::rebuildChart()
{
    auto fresh = emptyChart();
    m_layer->setChart(*fresh);
    m_overlay->setChart(*fresh);
    const std::unique_ptr<QChart> old(chart());
    fresh->setFoot(m_chart->foot());
    fresh->setSummary(m_chart->summary());
    fresh->setRasterNote([this] { return rasterNote(); });
    m_chart = fresh.release();
    setChart(m_chart); // the view lets go of the old chart
    setBackgroundBrush(m_chart->theme().surface);
    updateAxes();
}

void ClusterScatter::updateAxes()
{
    const QRectF area = m_chart->plotArea();
    const QRectF& range = m_camera.range();
    PlotAxis x{range.left(),
               range.right(),
               ticks(range.left(), range.right(), area.width()),
               true,
               false,
               false,
               shortened(m_xTitle, area.width())};
    PlotAxis y{range.top(),
               range.bottom(),
               ticks(range.top(), range.bottom(), area.height()),
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
    m_camera.setHome(fittedRange(m_grid.bounds()));
    m_xTitle = xTitle;
    m_yTitle = yTitle;
    m_layer->setPoints(m_points);
    m_overlay->setClassesColoured(m_points->colouredByClass());
    m_hovered.reset();
    m_overlay->setHovered({});
    updateHulls();
    if (keepView)
        updateAxes();
    else
        m_camera.reset();
}

void ClusterScatter::setBadges(std::vector<ScatterBadge> badges)
{
    m_overlay->setBadges(std::move(badges));
}
void ClusterScatter::setBadgesShown(bool shown)
{
    m_overlay->setBadgesShown(shown);
}

void ClusterScatter::setHullsShown(bool shown)
{
    m_hullsShown = shown;
    updateHulls();
}

void ClusterScatter::updateHulls()
{
    m_overlay->setHulls(m_hullsShown ? classHulls(*m_points) : std::vector<ClassHull>());
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
    m_mouse.forgetEmptyClick(); // whoever pins has the last word
    m_overlay->setPinned(title ? place(*title) : std::nullopt, label, std::move(others));
}

void ClusterScatter::setHiddenClasses(const std::vector<bool>& hidden)
{
    m_layer->setHiddenClasses(hidden);
    m_overlay->setHiddenClasses(hidden);
}

void ClusterScatter::setHiddenLabels(const std::vector<bool>& hidden)
{
    m_layer->setHiddenLabels(hidden);
}

void ClusterScatter::setTool(Tool tool)
{
    if (tool == m_mouse.tool())
        return;
    m_mouse.setTool(tool);
    updateCursor();
    emit toolChanged(tool);
}

void ClusterScatter::updateCursor()
{
    setCursor(tool() == Tool::Pan ? Qt::ArrowCursor : Qt::CrossCursor);
}

void ClusterScatter::resetView()
{
    m_camera.reset();
}

void ClusterScatter::zoom(double factor)
{
    m_camera.zoom(factor, viewRange().center());
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

void ClusterScatter::selectIn(const QPolygonF& outline, Qt::KeyboardModifiers modifiers)
{
    QPolygonF area;
    for (const auto& corner : outline)
        area << toData(corner);
    TitleIds titles;
    for (const auto i : tool() == Tool::Rectangle ? m_grid.inRect(area.boundingRect()) : m_grid.inPolygon(area))
        if (m_layer->isVisible(i))
            titles.push_back(m_points->titles[i]);
    emit selected(titles, selectionMode(modifiers, m_mode));
}

void ClusterScatter::panBy(const QPointF& pixels)
{
    const QRectF area = m_chart->plotArea();
    const QRectF range = viewRange();
    m_camera.pan({-pixels.x() * range.width() / area.width(), pixels.y() * range.height() / area.height()});
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
