// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/class_hulls.h"
#include "charts/scatter/title_labels.h"

#include <QGraphicsItem>
#include <QPolygonF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace marquee {

class PlotChart;

/// A numbered class badge at a centroid, in data coordinates.
struct ScatterBadge
{
    QPointF position;
    int colourClass = 0;
    QString text; ///< "7"
};

/// What lies over the points: hulls and badges of the classes, the pinned title with lines to its neighbours, the
/// hovered point's ring and the outline of a selection being drawn.
class ScatterOverlay final : public QGraphicsItem
{
public:
    explicit ScatterOverlay(PlotChart& chart);
    /// Moves to another chart: the theme changed.
    void setChart(PlotChart& chart);

    void setHulls(std::vector<ClassHull> hulls);
    void setBadges(std::vector<ScatterBadge> badges);
    void setBadgesShown(bool shown);
    void setHiddenClasses(std::vector<bool> hidden);
    /// False while the points' colours mean something else: badges and hulls are grey then.
    void setClassesColoured(bool coloured);
    void setPinned(std::optional<QPointF> position, const QString& label, std::vector<QPointF> neighbours);
    void setTitleLabels(std::vector<TitleLabel> labels);
    const std::vector<TitleLabel>& titleLabels() const noexcept { return m_titleLabels; }
    /// What a reader must know of how the points are drawn, one under the other in a corner of the plot.
    void setNotes(const QStringList& notes);
    const QStringList& notes() const noexcept { return m_notes; }
    /// What names must not cover: the badges, and the pinned title's label, rings and lines, in the chart's
    /// coordinates.
    std::vector<QRectF> obstacles() const;
    void setHovered(std::optional<QPointF> position);
    /// Outline in scene coordinates; empty: none.
    void setOutline(const QPolygonF& outline);
    const std::vector<ClassHull>& hulls() const noexcept { return m_hulls; }
    const std::vector<ScatterBadge>& badges() const noexcept { return m_badges; }
    const std::optional<QPointF>& pinned() const noexcept { return m_pinned; }

    /// Where the pinned title's label stands, in the chart's coordinates: above or below it, where fewer lines to its
    /// neighbours leave; null when nothing is pinned.
    QRectF pinnedLabelArea() const;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void addPinnedObstacles(std::vector<QRectF>& obstacles) const;
    bool isHidden(int colourClass) const;
    void paintHulls(QPainter& painter) const;
    void paintTitleLabels(QPainter& painter) const;
    void paintNotes(QPainter& painter) const;
    void paintPinned(QPainter& painter) const;
    void paintBadges(QPainter& painter) const;
    void paintOutline(QPainter& painter) const;
    void paintRing(QPainter& painter, const QPointF& centre, double radius) const;

    PlotChart* m_chart;
    std::vector<ClassHull> m_hulls;
    std::vector<ScatterBadge> m_badges;
    std::vector<bool> m_hidden;
    bool m_badgesShown = true;
    bool m_classesColoured = true;
    std::optional<QPointF> m_pinned, m_hovered;
    QString m_pinnedLabel;
    std::vector<QPointF> m_neighbours;
    std::vector<TitleLabel> m_titleLabels;
    QStringList m_notes;
    QPolygonF m_outline;
};

} // namespace marquee
