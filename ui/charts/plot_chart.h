// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_legend.h"
#include "charts/chart_marks.h"
#include "charts/plot_axis.h"
#include "theme/theme.h"

#include <QChart>
#include <QMarginsF>

#include <functional>
#include <optional>
#include <vector>

class QLineSeries;
class QPainter;
class QValueAxis;

namespace marquee {

class PlotLayer;

/// The words around a plot. They belong to the drawing, so that an export carries them too.
struct ChartCaption
{
    QString title;
    QString subtitle;     ///< unit and binning
    QString footer;       ///< "13,394 used of 15,480"
    QString footerRight;  ///< "median 6.54", "7 of 192 + Other"
    QString footerPicked; ///< the same figure of the selected titles, drawn in accent after it
};

/// A QChart whose captions, axes and marks follow the design: it gives every tick label the room it needs, and keeps
/// marks, table and summary for whoever shows it. Made by the make…Chart() functions, which add series and layers.
class PlotChart : public QChart
{
    Q_OBJECT
public:
    /// Paints a layer in item coordinates; map values with toPlot().
    using Painter = std::function<void(QPainter&, const PlotChart&)>;

    PlotChart(const Theme& theme, ChartCaption caption);

    const Theme& theme() const noexcept { return *m_theme; }
    const ChartCaption& caption() const noexcept { return m_caption; }

    void setPlotAxes(PlotAxis x, PlotAxis y);
    const PlotAxis& xAxis() const noexcept { return m_x; }
    const PlotAxis& yAxis() const noexcept { return m_y; }
    /// Room inside the captions that the plot leaves free, in px: for boxes above, values at the right.
    void setRoom(const QMarginsF& room);
    /// Without a plot: one sentence, what is missing and the way out, in its middle.
    void setEmptyText(const QString& sentence);
    const QString& emptyText() const noexcept { return m_emptyText; }

    enum class Depth
    {
        UnderLines,
        OverLines
    };
    /// Adds a drawing over the grid; later ones lie on top.
    void addLayer(Painter painter, Depth depth = Depth::UnderLines);
    /// Adds a line through the points, in axis values; NaN ends are left to the caller.
    QLineSeries* addLine(const QString& name, const QList<QPointF>& points, const QPen& pen);

    void setMarks(ChartMarks marks) { m_marks = std::move(marks); }
    const ChartMarks& marks() const noexcept { return m_marks; }
    /// The table is made when somebody asks for it: a scatter has thousands of rows.
    void setTable(std::function<ChartTable()> make) { m_table = std::move(make); }
    ChartTable table() const { return m_table ? m_table() : ChartTable{}; }
    /// Legends and footer of the picture that stand outside the chart on screen.
    void setFoot(ChartFoot foot) { m_foot = std::move(foot); }
    const ChartFoot& foot() const noexcept { return m_foot; }
    /// Says, for a vector file, what of the chart is drawn as pixels all the same; empty: nothing is.
    void setRasterNote(std::function<QString()> note) { m_rasterNote = std::move(note); }
    QString rasterNote() const { return m_rasterNote ? m_rasterNote() : QString(); }
    void setSummary(const QString& summary) { m_summary = summary; }
    const QString& summary() const noexcept { return m_summary; } ///< the chart in words

    QPointF toPlot(QPointF value) const; ///< axis values to item coordinates
    QRectF toPlot(const QRectF& values) const;
    QPointF toValue(QPointF position) const;
    /// The mark under a point in item coordinates, the nearest one where several reach it. O(marks).
    std::optional<std::size_t> markAt(QPointF position) const;
    /// Marks that a drag from one corner to the other takes in, ascending. O(marks).
    std::vector<std::size_t> marksIn(const QRectF& area) const;
    /// The area of a drag as it is drawn: as high as the plot where only the direction along x counts, and so on.
    QRectF dragArea(QPointF from, QPointF to) const;

private:
    void relayout();
    double leftRoom() const;

    const Theme* m_theme;
    ChartCaption m_caption;
    PlotAxis m_x, m_y;
    QValueAxis* m_valueX;
    QValueAxis* m_valueY;
    QMarginsF m_room;
    QString m_emptyText;
    ChartMarks m_marks;
    std::function<ChartTable()> m_table;
    ChartFoot m_foot;
    std::function<QString()> m_rasterNote;
    QString m_summary;
    std::vector<PlotLayer*> m_layers; ///< owned by the scene graph, as children
};

} // namespace marquee
