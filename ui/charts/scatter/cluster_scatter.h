// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/point_grid.h"
#include "charts/scatter/scatter_camera.h"
#include "charts/scatter/scatter_mouse.h"
#include "charts/scatter/scatter_overlay.h"
#include "charts/scatter/scatter_points.h"

#include <QChartView>
#include <QPolygonF>

#include <functional>
#include <optional>

namespace marquee {

class PlotChart;
struct ChartFoot;
class PointLayer;
enum class PointsMode;
enum class ScatterCommand;

/// The interactive scatter: wheel zooms at the cursor, dragging pans, selects a rectangle or a lasso, a click picks,
/// double click resets; the keys are those of scatterCommand(). It knows points and titles, not the catalogue.
class ClusterScatter final : public QChartView
{
    Q_OBJECT
public:
    using Tool = ScatterTool;

    explicit ClusterScatter(QWidget* parent = nullptr);

    /// New points; the view is reset when `keepView` is false.
    void setPoints(ScatterPointsPtr points, const QString& xTitle, const QString& yTitle, bool keepView = false);
    void setMode(PointsMode mode); ///< whether many points are drawn as density
    /// Names of the most important points that have room, after ScatterPoints::byImportance; unset: none.
    void setLabelText(std::function<QString(TitleId)> text);
    void setJitterNote(const QString& note); ///< said on the plot while points are moved; empty: they are not
    void setBadges(std::vector<ScatterBadge> badges);
    void setBadgesShown(bool shown);
    void setHullsShown(bool shown);         ///< the outlines of the classes
    void setMarked(const TitleIds& titles); ///< ascending; titles without a point are passed over
    void setPinned(std::optional<TitleId> title, const QString& label, const TitleIds& neighbours);
    void setHiddenClasses(const std::vector<bool>& hidden);
    void setHiddenLabels(const std::vector<bool>& hidden); ///< by code of ScatterPoints::labels
    void setTool(Tool tool);
    void setSelectionMode(SelectionMode mode) { m_mode = mode; } ///< of outlines drawn without Shift, Ctrl and Alt
    Tool tool() const noexcept { return m_mouse.tool(); }
    /// Name and values that the hover card shows of a title.
    struct HoverWords
    {
        QString name, value;
    };
    /// What the legends and the footer beside the scatter say, for exports and screen readers.
    void setFoot(const ChartFoot& foot);
    HoverWords hoverWords(TitleId title) const { return m_hoverWords ? m_hoverWords(title) : HoverWords{}; }
    void setHoverWords(std::function<HoverWords(TitleId)> words) { m_hoverWords = std::move(words); }

    void setAnimated(bool animated); ///< whether zooming and resetting take a moment; off at first
    bool isMoving() const { return m_camera.isMoving(); }
    void resetView();
    void zoom(double factor); ///< about the middle; < 1 zooms in
    const QRectF& viewRange() const noexcept { return m_camera.range(); }
    PlotChart& plotChart() const noexcept { return *m_chart; } ///< for exports
    const PointLayer& layer() const noexcept { return *m_layer; }
    const ScatterOverlay& overlay() const noexcept { return *m_overlay; }
    std::optional<TitleId> pointed() const; ///< the title under the pointer, or stepped to by the keys
    /// Widget position of a title's point, if it has one.
    std::optional<QPoint> positionOf(TitleId title) const;

signals:
    void picked(marquee::TitleId title);
    void emptyClicked();
    void selected(const marquee::TitleIds& titles, marquee::SelectionMode mode);
    void toolChanged(marquee::ClusterScatter::Tool tool);

protected:
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void rebuildChart();
    void updateAxes();
    void connectMouse();
    void updateHulls();
    void updateLabels();
    void updateNotes();
    QString rasterNote() const;
    QPointF toData(const QPointF& position) const;
    std::optional<std::uint32_t> pointOf(TitleId title) const;
    std::optional<std::uint32_t> pointAt(const QPointF& position) const;
    void hover(std::optional<QPointF> position);
    void point(std::optional<std::uint32_t> point);
    void updateMotion();
    bool run(ScatterCommand command, Qt::KeyboardModifiers modifiers);
    bool useHovered(ScatterCommand command, Qt::KeyboardModifiers modifiers);
    void stepTo(const QPointF& direction);
    void panBy(const QPointF& pixels);
    void selectIn(const QPolygonF& outline, Qt::KeyboardModifiers modifiers);
    void updateCursor();

    PlotChart* m_chart; ///< owned by the view's scene, as its children below are
    PointLayer* m_layer;
    ScatterOverlay* m_overlay;
    QString m_xTitle, m_yTitle;
    ScatterPointsPtr m_points;
    PointGrid m_grid;
    ScatterCamera m_camera;
    ScatterMouse m_mouse;
    bool m_animated = false;
    bool m_hullsShown = false;
    SelectionMode m_mode = SelectionMode::Replace;
    std::optional<std::uint32_t> m_hovered;
    QPointF m_pointer; ///< of the hover, in chart coordinates
    std::function<HoverWords(TitleId)> m_hoverWords;
    std::function<QString(TitleId)> m_labelText;
    QString m_jitterNote;
};

} // namespace marquee
