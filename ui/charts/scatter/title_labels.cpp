// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/title_labels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr double kGap = 6;      ///< px from the point to its name
constexpr double kApart = 3;    ///< px between labels
constexpr double kWidest = 170; ///< px
constexpr int kLookedAt = 400;  ///< points in sight
constexpr double kFirst = 6;    ///< labels
constexpr double kMost = 40;

bool isFree(const QRectF& box, const LabelGround& ground, const std::vector<TitleLabel>& placed)
{
    const QRectF wide = box.adjusted(-kApart, -kApart, kApart, kApart);
    return ground.area.contains(box) &&
           std::none_of(ground.obstacles.begin(), ground.obstacles.end(),
                        [&](const QRectF& obstacle) { return obstacle.intersects(wide); }) &&
           std::none_of(placed.begin(), placed.end(),
                        [&](const TitleLabel& label) { return label.box.intersects(wide); });
}

} // namespace

std::vector<TitleLabel> placeTitleLabels(const std::vector<std::uint32_t>& order, const LabelGround& ground,
                                         const std::function<std::optional<QPointF>(std::uint32_t)>& placeOf,
                                         const std::function<QString(std::uint32_t)>& textOf)
{
    std::vector<TitleLabel> placed;
    const QFontMetricsF metrics(ground.font);
    int lookedAt = 0;
    for (const std::uint32_t point : order) {
        if (placed.size() >= ground.most || lookedAt >= kLookedAt)
            break;
        const auto place = placeOf(point);
        if (!place)
            continue;
        ++lookedAt;
        const QString text = metrics.elidedText(textOf(point), Qt::ElideRight, kWidest);
        QRectF box({}, QSizeF(metrics.horizontalAdvance(text), metrics.height()));
        box.moveTop(place->y() - box.height() / 2);
        for (const double left : {place->x() + kGap, place->x() - kGap - box.width()}) {
            box.moveLeft(left);
            if (!isFree(box, ground, placed))
                continue;
            placed.push_back({point, box, text});
            break;
        }
    }
    return placed;
}

std::size_t labelCount(double zoom)
{
    return static_cast<std::size_t>(std::clamp(kFirst * (1 + std::log2(std::max(zoom, 1e-3))), 0.0, kMost));
}

} // namespace marquee
