// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/marker.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace marquee {

struct Theme;

/// What one marker of a legend looks like. It names a colour of the theme rather than one value, so that a legend
/// follows the theme.
struct LegendMark
{
    enum class Ink
    {
        Class, ///< Theme::classColour(index)
        Shade, ///< Theme::sequential[index]
        Plain, ///< the ink of text: size or shape is what counts
        Missing
    };
    Ink ink = Ink::Class;
    int index = -1;
    MarkerShape shape = MarkerShape::Square;
    double diameter = 9; ///< px
    bool hollow = false;
};

struct LegendEntry
{
    std::optional<LegendMark> mark; ///< unset: a word between marks, the bound of a step
    QString text;
    bool hidden = false; ///< what it stands for is not drawn: its mark is hollow
};

/// What one property of the points means: "Type: films, series".
struct ChartLegend
{
    QString title;
    std::vector<LegendEntry> entries;
    bool clickable = false; ///< entries hide and show what they stand for
};

/// Where one word of the legends stands: a title, or an entry with its mark.
struct LegendPlace
{
    std::size_t legend = 0;
    std::optional<std::size_t> entry; ///< unset: the title
    QRectF box;
};

/// Sets legends like text: from left to right, in as many lines as the width makes necessary; what is wider than a
/// line stands alone in one, and is elided there.
std::vector<LegendPlace> placeLegends(const std::vector<ChartLegend>& legends, double width);
double legendsHeight(const std::vector<LegendPlace>& places); ///< px; 0 without any
void paintLegends(QPainter& painter, const QPointF& corner, const std::vector<ChartLegend>& legends,
                  const std::vector<LegendPlace>& places, const Theme& theme);
/// "Type: Film, Series (hidden)": for screen readers.
QString legendText(const ChartLegend& legend);

/// What belongs to a chart's picture but stands in widgets of its own on screen. Exports carry it under the plot.
struct ChartFoot
{
    std::vector<ChartLegend> legends;
    QString footer;
    bool empty() const noexcept { return legends.empty() && footer.isEmpty(); }
};

double footHeight(const ChartFoot& foot, double width); ///< px; 0 when empty
void paintFoot(QPainter& painter, const QRectF& area, const ChartFoot& foot, const Theme& theme);

} // namespace marquee
