// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <vector>

namespace marquee {

/// What in a chart stands for titles: its bars, cells or points, in reading order. Views map a mark back to titles.
struct ChartMarks
{
    /// How a drag with the mouse takes marks in.
    enum class Drag
    {
        Area,
        AlongX,
        AlongY
    };

    std::vector<QRectF> places;                ///< where a click counts, in axis values; points have no size
    std::function<QString(std::size_t)> name;  ///< "6.25 to 6.50", "Japanese"
    std::function<QString(std::size_t)> value; ///< "1,204 titles", may have several lines
    Drag drag = Drag::Area;
    double reach = 0; ///< px around a place that still count

    std::size_t size() const noexcept { return places.size(); }
};

/// The numbers of a chart as a table, for people and programs that do not read pictures.
struct ChartTable
{
    QStringList header;
    std::vector<QStringList> rows;
};

} // namespace marquee
