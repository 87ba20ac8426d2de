// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/why_bar.h"

#include "tabs/recommend/part_groups.h"
#include "theme/numbers.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace marquee {

void paintWhyBar(QPainter& painter, const QRectF& area, const PartValues& contributions, double scale,
                 const Theme& theme)
{
    painter.fillRect(area, theme.grid);
    double x = area.left();
    for (const auto& group : partGroups()) {
        const double value = groupValue(group, contributions);
        if (!(value > 0))
            continue;
        const double width = value / scale * area.width();
        // The gap is part of the segment, so that the whole bar keeps its length.
        if (width > 1)
            painter.fillRect(QRectF(x, area.top(), width - 1, area.height()), theme.classColour(group.colourClass));
        x += width;
    }
}

QString whySum(const Pick& pick)
{
    const auto points = shownPoints(pick.contributions, pick.score);
    QStringList terms;
    for (std::size_t g = 0; g < points.size(); ++g)
        if (points[g] > 0)
            terms << QStringLiteral("%1 %2").arg(partGroups()[g].name, decimalText(points[g], 1));
    return terms.join(QStringLiteral(" + "));
}

double whyScale(const PickList& list)
{
    double best = 0;
    for (const auto& pick : list.picks)
        best = std::max(best, pick.score);
    return std::max(0.05, std::ceil(best * 20) / 20);
}

} // namespace marquee
