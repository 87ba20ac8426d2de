// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace marquee {

class PlotChart;

/// Shows a PlotChart: hover tells the true values, a click or a drag chooses marks, and so do the arrow keys with
/// Enter. With Ctrl, choosing adds to what is chosen. Screen readers get the chart's summary and the current mark.
class ChartView final : public QChartView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// Fixed: the scene's size, which Qt proposes, is the size the view had before.
    QSize sizeHint() const override { return {320, 200}; }
    QSize minimumSizeHint() const override { return {160, 110}; }

    void setPlotChart(std::unique_ptr<PlotChart> chart);
    /// For views that stand on a ground of the same colour with round corners, over which they must not paint.
    void setGroundVisible(bool visible) { m_ground = visible; }
    PlotChart* plotChart() const noexcept { return m_chart; } ///< null before the first setPlotChart()
    /// The mark that hover or keyboard stand on.
    std::optional<std::size_t> currentMark() const noexcept { return m_current; }

signals:
    /// Ascending indices of PlotChart::marks(); empty after a click beside every mark.
    void marksChosen(const std::vector<std::size_t>& marks, bool add);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void setCurrent(std::optional<std::size_t> mark, QPointF pointer);
    void moveCurrent(QPointF direction);
    void finishDrag(QPointF end, bool add);
    QPointF inChart(QPointF viewportPosition) const;
    bool dragging() const;
    QPointF centreOf(std::size_t mark) const;

    PlotChart* m_chart = nullptr; ///< owned by the view's scene
    bool m_ground = true;
    std::optional<std::size_t> m_current;
    QPointF m_pointer; ///< in item coordinates, as the next two
    std::optional<QPointF> m_press;
    QPointF m_drag;
};

} // namespace marquee
