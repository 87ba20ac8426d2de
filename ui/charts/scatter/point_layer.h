// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/point_painter.h"

#include <QGraphicsItem>
#include <QImage>

#include <optional>
#include <vector>

namespace marquee {

class PlotChart;

/// How the points are drawn.
enum class PointsMode
{
    Automatic, ///< as density where more than 50,000 are in view
    Points,
    Density
};

/// Draws every point of a scatter on the plot area of a chart, mapped through its axes: one item, whatever the number
/// of points (Qt Charts' own series make an item a point and take 200 ms a repaint at 15,000).
/// The picture is rendered once per view and kept until the axes, the size, the points or what is marked change.
class PointLayer final : public QGraphicsItem
{
public:
    explicit PointLayer(PlotChart& chart);
    /// Moves to another chart: the theme changed.
    void setChart(PlotChart& chart);

    void setPoints(ScatterPointsPtr points);
    /// Points to lift out: the others fade. Ascending point indices; empty: none is lifted, none fades.
    void setMarked(std::vector<std::uint32_t> marked);
    /// Classes not drawn, by class number; a missing entry is drawn.
    void setHiddenClasses(std::vector<bool> hidden);
    void setHiddenLabels(std::vector<bool> hidden); ///< by code of ScatterPoints::labels; likewise
    void setMode(PointsMode mode);
    bool showsDensity() const;          ///< now; O(n) in Automatic
    std::uint32_t mostInSquare() const; ///< of the density in view. O(n)
    bool isVisible(std::uint32_t point) const;
    std::size_t pointsInView() const; ///< O(n)
    /// A vector file gets the points in view as one picture, because they are too many to be shapes. O(n).
    bool isOnePicture() const;
    const ScatterPointsPtr& points() const noexcept { return m_points; }
    const std::vector<std::uint32_t>& marked() const noexcept { return m_marked; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// The layer as an image of the given size in device pixels, for the present ranges of the axes.
    QImage render(const QSizeF& size, qreal pixelRatio) const;

private:
    struct View
    {
        QSizeF size;
        qreal pixelRatio = 1;
        QRectF range;
        bool operator==(const View&) const = default;
    };
    QRectF axisRange() const;
    PointPicture picture() const;
    void invalidate();

    PlotChart* m_chart;
    ScatterPointsPtr m_points = std::make_shared<const ScatterPoints>();
    std::vector<std::uint32_t> m_marked;
    std::vector<bool> m_hidden, m_hiddenLabels;
    PointsMode m_mode = PointsMode::Automatic;
    QImage m_image;
    std::optional<View> m_view; ///< what m_image shows; unset: nothing yet
};

} // namespace marquee
