// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatter_overlay.h"

#include "charts/plot_chart.h"
#include "charts/plot_paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace marquee {
namespace {

constexpr double kLabelOffset = 18; ///< px from the pinned title to the middle of its label
constexpr double kLabelGap = 10;    ///< px at least
constexpr float kHullFill = 0.05F;
constexpr double kBadgeRoom = 24; ///< px that a badge keeps free of names
constexpr double kNoteMargin = 6; ///< px
constexpr double kBead = 12;      ///< px about the rings and lines of the pinned title that names keep free
constexpr int kHaloAlpha = 190;

} // namespace

ScatterOverlay::ScatterOverlay(PlotChart& chart) : QGraphicsItem(&chart), m_chart(&chart)
{
    setZValue(10);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ScatterOverlay::setChart(PlotChart& chart)
{
    setParentItem(&chart);
    m_chart = &chart;
}

void ScatterOverlay::setHulls(std::vector<ClassHull> hulls)
{
    m_hulls = std::move(hulls);
    update();
}

void ScatterOverlay::setBadges(std::vector<ScatterBadge> badges)
{
    m_badges = std::move(badges);
    update();
}

void ScatterOverlay::setBadgesShown(bool shown)
{
    m_badgesShown = shown;
    update();
}

void ScatterOverlay::setHiddenClasses(std::vector<bool> hidden)
{
    m_hidden = std::move(hidden);
    update();
}

void ScatterOverlay::setClassesColoured(bool coloured)
{
    m_classesColoured = coloured;
    update();
}

void ScatterOverlay::setPinned(std::optional<QPointF> position, const QString& label, std::vector<QPointF> neighbours)
{
    m_pinned = position;
    m_pinnedLabel = label;
    m_neighbours = std::move(neighbours);
    update();
}

void ScatterOverlay::setHovered(std::optional<QPointF> position)
{
    if (m_hovered == position)
        return;
    m_hovered = position;
    update();
}

void ScatterOverlay::setTitleLabels(std::vector<TitleLabel> labels)
{
    m_titleLabels = std::move(labels);
    update();
}

void ScatterOverlay::setNotes(const QStringList& notes)
{
    m_notes = notes;
    update();
}

void ScatterOverlay::addPinnedObstacles(std::vector<QRectF>& obstacles) const
{
    obstacles.push_back(pinnedLabelArea());
    const QPointF centre = m_chart->toPlot(*m_pinned);
    for (const auto& neighbour : m_neighbours) {
        const QPointF way = m_chart->toPlot(neighbour) - centre;
        const int beads = 1 + static_cast<int>(way.manhattanLength() / kBead); // the line as a string of beads
        for (int bead = 0; bead <= beads; ++bead) {
            QRectF box(0, 0, kBead, kBead);
            box.moveCenter(centre + way * bead / beads);
            obstacles.push_back(box);
        }
    }
}

std::vector<QRectF> ScatterOverlay::obstacles() const
{
    std::vector<QRectF> obstacles;
    if (m_pinned)
        addPinnedObstacles(obstacles);
    for (const auto& badge : m_badges) {
        if (!m_badgesShown || isHidden(badge.colourClass))
            continue;
        QRectF box(0, 0, kBadgeRoom, kBadgeRoom);
        box.moveCenter(m_chart->toPlot(badge.position));
        obstacles.push_back(box);
    }
    return obstacles;
}

void ScatterOverlay::setOutline(const QPolygonF& outline)
{
    m_outline = outline;
    update();
}

QRectF ScatterOverlay::boundingRect() const
{
    return m_chart->plotArea();
}

void ScatterOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setClipRect(m_chart->plotArea());
    painter->setRenderHint(QPainter::Antialiasing);
    paintHulls(*painter);
    paintTitleLabels(*painter);
    paintPinned(*painter);
    if (m_badgesShown)
        paintBadges(*painter);
    if (m_hovered)
        paintRing(*painter, m_chart->toPlot(*m_hovered), 5);
    paintNotes(*painter);
    paintOutline(*painter);
    painter->restore();
}

void ScatterOverlay::paintRing(QPainter& painter, const QPointF& centre, double radius) const
{
    const Theme& theme = m_chart->theme();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.surface, 4));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(theme.text, 1.5));
    painter.drawEllipse(centre, radius, radius);
}

QRectF ScatterOverlay::pinnedLabelArea() const
{
    if (!m_pinned)
        return {};
    const QPointF centre = m_chart->toPlot(*m_pinned);
    const QFontMetricsF metrics(themeFont(FontRole::CardTitle));
    const QRectF area = m_chart->plotArea();
    QRectF label(QPointF(0, 0), QSizeF(metrics.horizontalAdvance(m_pinnedLabel) + 2, metrics.height()));
    const auto below = std::count_if(m_neighbours.begin(), m_neighbours.end(), [&](const QPointF& neighbour) {
        return m_chart->toPlot(neighbour).y() > centre.y();
    });
    const bool above = 2 * static_cast<std::size_t>(below) > m_neighbours.size();
    label.moveCenter(centre + QPointF(0, above ? -kLabelOffset : kLabelOffset));
    label.moveLeft(
        std::clamp(label.left(), area.left() + 2, std::max(area.left() + 2, area.right() - label.width() - 2)));
    if (label.bottom() > area.bottom())
        label.moveBottom(centre.y() - kLabelGap);
    else if (label.top() < area.top())
        label.moveTop(centre.y() + kLabelGap);
    return label;
}

void ScatterOverlay::paintPinned(QPainter& painter) const
{
    const Theme& theme = m_chart->theme();
    if (!m_pinned)
        return;
    const QPointF centre = m_chart->toPlot(*m_pinned);
    painter.setPen(QPen(theme.text3, 1));
    for (const auto& neighbour : m_neighbours)
        painter.drawLine(centre, m_chart->toPlot(neighbour));
    for (const auto& neighbour : m_neighbours)
        paintRing(painter, m_chart->toPlot(neighbour), 3.5);
    paintRing(painter, centre, 6);
    painter.setFont(themeFont(FontRole::CardTitle));
    const QRectF label = pinnedLabelArea();
    // A halo of the ground keeps the name readable among the points.
    painter.fillRect(label.adjusted(-3, 0, 3, 0),
                     QColor(theme.surface.red(), theme.surface.green(), theme.surface.blue(), 200));
    painter.setPen(theme.text);
    painter.drawText(label, Qt::AlignCenter, m_pinnedLabel);
}

void ScatterOverlay::paintBadges(QPainter& painter) const
{
    const Theme& theme = m_chart->theme();
    for (const auto& badge : m_badges)
        if (!isHidden(badge.colourClass))
            paintClassBadge(painter, m_chart->toPlot(badge.position), m_classesColoured ? badge.colourClass : -1,
                            badge.text, theme);
}

bool ScatterOverlay::isHidden(int colourClass) const
{
    const auto c = static_cast<std::size_t>(std::max(colourClass, 0));
    return c < m_hidden.size() && m_hidden[c];
}

void ScatterOverlay::paintHulls(QPainter& painter) const
{
    for (const auto& hull : m_hulls) {
        if (isHidden(hull.colourClass))
            continue;
        QPolygonF outline;
        for (const auto& corner : hull.outline)
            outline << m_chart->toPlot(corner);
        const QColor& ink = m_chart->theme().classColour(m_classesColoured ? hull.colourClass : -1);
        QColor fill = ink;
        fill.setAlphaF(kHullFill);
        painter.setBrush(fill);
        painter.setPen(QPen(ink, 1.5));
        painter.drawPolygon(outline);
    }
}

void ScatterOverlay::paintTitleLabels(QPainter& painter) const
{
    const Theme& theme = m_chart->theme();
    QColor ground = theme.surface;
    ground.setAlpha(kHaloAlpha);
    painter.setFont(themeFont(FontRole::Footer));
    for (const auto& label : m_titleLabels) {
        // A halo of the ground keeps the name readable among the points.
        painter.fillRect(label.box.adjusted(-2, 0, 2, 0), ground);
        painter.setPen(theme.text);
        painter.drawText(label.box.adjusted(0, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
}

void ScatterOverlay::paintNotes(QPainter& painter) const
{
    const Theme& theme = m_chart->theme();
    const QRectF area = m_chart->plotArea();
    const QFont font = themeFont(FontRole::Footer);
    double top = area.top() + kNoteMargin;
    for (const QString& note : m_notes) {
        const double room = area.width() - 4 * kNoteMargin;
        const QString words = QFontMetricsF(font).elidedText(note, Qt::ElideRight, room);
        QRectF box(0, top, textWidth(words, font) + 2 * kNoteMargin, textHeight(font) + 4);
        box.moveRight(area.right() - kNoteMargin);
        painter.setPen(QPen(theme.warningBorder, 1));
        painter.setBrush(theme.warningBack);
        painter.drawRoundedRect(box, 4, 4);
        paintText(painter, box.center(), Qt::AlignHCenter | Qt::AlignVCenter, words, font, theme.warning);
        top = box.bottom() + 4;
    }
}

void ScatterOverlay::paintOutline(QPainter& painter) const
{
    const Theme& theme = m_chart->theme();
    if (m_outline.size() < 2)
        return;
    QColor fill = theme.accent;
    fill.setAlphaF(0.07F);
    painter.setBrush(fill);
    painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
    painter.drawPolygon(m_outline);
}

} // namespace marquee
