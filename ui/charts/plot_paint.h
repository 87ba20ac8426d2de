// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace marquee {

class PlotChart;
struct Theme;

// Small strokes that several charts share. Positions are item coordinates; rectangles and lines are put on whole
// pixels so that edges stay crisp.

/// Text whose box touches `anchor` as told by `alignment`: AlignLeft puts the box to the right of it, AlignTop below.
void paintText(QPainter& painter, QPointF anchor, Qt::Alignment alignment, const QString& text, const QFont& font,
               const QColor& colour);
double textWidth(const QString& text, const QFont& font);
double textHeight(const QFont& font);

void paintHairline(QPainter& painter, QPointF from, QPointF to, const QColor& colour,
                   Qt::PenStyle style = Qt::SolidLine);
/// A bar of the whole: fill and a 1 px end edge at its `end` side.
enum class BarEnd
{
    Top,
    Right
};
void paintWholeBar(QPainter& painter, const QRectF& bar, BarEnd end, const QColor& fill, const QColor& edge);
void paintBar(QPainter& painter, const QRectF& bar, const QColor& fill);
/// A horizontal interval, 2 px, with a 7 px dot; no line where the ends are not finite.
void paintInterval(QPainter& painter, double y, double low, double mean, double high, const QColor& colour);

/// A class's number in its colour, with a rim of the ground.
void paintClassBadge(QPainter& painter, QPointF centre, int colourClass, const QString& text, const Theme& theme);

/// Captions, gridlines, axis lines and tick labels of a chart.
void paintCaptions(QPainter& painter, const PlotChart& chart);
void paintGrid(QPainter& painter, const PlotChart& chart);
void paintAxes(QPainter& painter, const PlotChart& chart);

/// Heights that the captions take, in px.
double captionTop(const PlotChart& chart);
double captionBottom(const PlotChart& chart);
double axisBottom(const PlotChart& chart);

inline constexpr double kCardPadX = 12;
inline constexpr double kCardPadY = 10;

} // namespace marquee
