// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/cluster_scatter.h"

#include "charts/plot_chart.h"
#include "charts/scatter/point_layer.h"
#include "charts/scatter/scatter_axes.h"
#include "charts/scatter/view_range.h"
#include "theme/numbers.h"
#include "theme/theme.h"

#include <algorithm>
#include <utility>

namespace marquee {
namespace {

constexpr int kZoomMilliseconds = 160;
constexpr std::size_t kAnimatedUpTo = 200'000; ///< more points take too long to draw for a smooth movement
constexpr double kPickRadius = 8;              ///< px
std::unique_ptr<PlotChart> emptyChart()
{
    return std::make_unique<PlotChart>(currentTheme(), ChartCaption{});
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
    setScatterAxes(*m_chart, m_camera.range(), m_xTitle, m_yTitle);
    m_layer->update();
    m_overlay->update();
    updateNotes();
    updateLabels();
}

void ClusterScatter::setMode(PointsMode mode)
{
    m_layer->setMode(mode);
    updateNotes();
}

void ClusterScatter::setJitterNote(const QString& note)
{
    m_jitterNote = note;
    updateNotes();
}

void ClusterScatter::updateNotes()
{
    QStringList notes;
    if (m_layer->showsDensity())
        notes << tr("Density: up to %1 titles a square").arg(integerText(m_layer->mostInSquare()));
    if (!m_jitterNote.isEmpty())
        notes << m_jitterNote;
    m_overlay->setNotes(notes);
}

void ClusterScatter::setLabelText(std::function<QString(TitleId)> text)
{
    m_labelText = std::move(text);
    updateLabels();
}

void ClusterScatter::updateLabels()
{
    if (!m_labelText) {
        m_overlay->setTitleLabels({});
        return;
    }
    const QRectF& range = m_camera.range();
    const LabelGround ground{m_chart->plotArea(), m_overlay->obstacles(),
                             labelCount(m_camera.home().width() / range.width()), themeFont(FontRole::Footer)};
    const auto placeOf = [&](std::uint32_t i) -> std::optional<QPointF> {
        const QPointF place(m_points->x[i], m_points->y[i]);
        const bool inSight =
            range.contains(place) && m_layer->isVisible(i) && place != m_overlay->pinned(); // it has one
        return inSight ? std::optional(m_chart->toPlot(place)) : std::nullopt;
    };
    m_overlay->setTitleLabels(placeTitleLabels(m_points->byImportance, ground, placeOf,
                                               [this](std::uint32_t i) { return m_labelText(m_points->titles[i]); }));
}

void ClusterScatter::setPoints(ScatterPointsPtr points, const QString& xTitle, const QString& yTitle, bool keepView)
{
    m_points = std::move(points);
    m_grid = PointGrid(m_points);
    m_camera.setHome(fittedRange(m_grid.bounds()));
    updateMotion();
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
        m_camera.resetAtOnce();
}

void ClusterScatter::setBadges(std::vector<ScatterBadge> badges)
{
    m_overlay->setBadges(std::move(badges));
    updateLabels();
}
void ClusterScatter::setBadgesShown(bool shown)
{
    m_overlay->setBadgesShown(shown);
    updateLabels();
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
    updateLabels();
}

void ClusterScatter::setHiddenClasses(const std::vector<bool>& hidden)
{
    m_layer->setHiddenClasses(hidden);
    m_overlay->setHiddenClasses(hidden);
    updateNotes();
    updateLabels();
}

void ClusterScatter::setHiddenLabels(const std::vector<bool>& hidden)
{
    m_layer->setHiddenLabels(hidden);
    updateNotes();
    updateLabels();
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

void ClusterScatter::setAnimated(bool animated)
{
    m_animated = animated;
    updateMotion();
}

void ClusterScatter::updateMotion()
{
    m_camera.setDuration(m_animated && m_points->size() <= kAnimatedUpTo ? kZoomMilliseconds : 0);
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

} // namespace marquee
