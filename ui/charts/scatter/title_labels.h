// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace marquee {

/// The name of a title beside its point, in the chart's coordinates.
struct TitleLabel
{
    std::uint32_t point = 0;
    QRectF box;
    QString text;
};

/// What labels are placed among.
struct LabelGround
{
    QRectF area;                   ///< no label leaves it
    std::vector<QRectF> obstacles; ///< badges and the like
    std::size_t most = 0;          ///< labels
    QFont font;
};

/// Labels for the most important points that have room: right of the point, else left of it, none over another or over
/// an obstacle. Looks at the first few hundred points in sight, so that a full plot costs no more than an empty one.
/// @param order   points by importance
/// @param placeOf where a point is drawn; nothing when it is hidden or out of sight
std::vector<TitleLabel> placeTitleLabels(const std::vector<std::uint32_t>& order, const LabelGround& ground,
                                         const std::function<std::optional<QPointF>(std::uint32_t)>& placeOf,
                                         const std::function<QString(std::uint32_t)>& textOf);

/// How many labels a view has: a few at first, more with every doubling of the scale.
std::size_t labelCount(double zoom);

} // namespace marquee
