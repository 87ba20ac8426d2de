// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/marker.h"
#include "charts/scatter/scatter_points.h"
#include "theme/theme.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace marquee::test {

/// What the reference draws; the same as PointPicture, spelt out once more.
struct Scene
{
    ScatterPoints points;
    const Theme* theme = &lightTheme();
    QRectF range;
    std::vector<std::uint32_t> marked;
    std::vector<bool> hiddenClasses, hiddenLabels;
    QSize size{240, 180}; ///< px
    qreal ratio = 1;
};

/// Draws a scene the slow and plain way: every marker anew by QPainter on a sheet of its own, and the sheets one over
/// the other from the lowest to the topmost. No cache, no clipping; looks are taken from the design. The marker stands
/// in its sheet's middle, the sheet on the pixel the point falls in: markers of one look are alike wherever they stand.
/// (Drawn in place they are not quite: Qt's rasteriser rounds a curve to 1/64 px of the position it has.)
class ReferencePainter
{
public:
    explicit ReferencePainter(const Scene& scene) : m_scene(scene) {}

    QImage paint() const
    {
        QImage picture = sheet((QSizeF(m_scene.size) * m_scene.ratio).toSize());
        for (const std::uint32_t i : m_scene.points.drawOrder)
            paintOne(picture, i, false);
        for (const std::uint32_t i : m_scene.points.drawOrder)
            if (isMarked(i))
                paintOne(picture, i, true);
        return picture;
    }

private:
    static QImage sheet(const QSize& size)
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    }

    bool isMarked(std::uint32_t i) const
    {
        return std::find(m_scene.marked.begin(), m_scene.marked.end(), i) != m_scene.marked.end();
    }

    static bool at(const std::vector<bool>& flags, int i)
    {
        return i >= 0 && i < static_cast<int>(flags.size()) && flags[static_cast<std::size_t>(i)];
    }

    QColor colour(std::uint32_t i) const
    {
        const ScatterPoints& p = m_scene.points;
        const Theme& theme = *m_scene.theme;
        if (!p.labels.empty() && p.labels[i] == 11)
            return theme.whole;
        const int c = !p.labels.empty() ? p.labels[i] : p.classes[i];
        if (p.labels.empty() && !p.shades.empty())
            return p.shades[i] < 0 ? theme.other : theme.sequential.at(static_cast<std::size_t>(p.shades[i]));
        return c >= 0 && c < 10 ? theme.categorical.at(static_cast<std::size_t>(c)) : theme.other;
    }

    double diameter(std::uint32_t i, bool lifted) const
    {
        if (m_scene.points.sizes.empty())
            return lifted ? 4.2 : 3.4;
        const int step = m_scene.points.sizes[i];
        return (step == 0 ? 3 : 1.5 + 0.25 * (step - 1)) + (lifted ? 0.8 : 0);
    }

    MarkerShape shape(std::uint32_t i) const
    {
        const ScatterPoints& p = m_scene.points;
        if (!p.shapes.empty())
            return static_cast<MarkerShape>(p.shapes[i]);
        const bool few = p.size() <= 2000 && p.labels.empty() && p.shades.empty();
        return few && p.classes[i] >= 0 ? static_cast<MarkerShape>(p.classes[i] % 5) : MarkerShape::Circle;
    }

    void paintOne(QImage& picture, std::uint32_t i, bool lifted) const
    {
        const ScatterPoints& p = m_scene.points;
        if (at(m_scene.hiddenClasses, p.classes[i]) || (!p.labels.empty() && at(m_scene.hiddenLabels, p.labels[i])))
            return;
        const QRectF& range = m_scene.range;
        const QPoint pixel(static_cast<int>(std::floor((p.x[i] - range.left()) / range.width() * picture.width())),
                           static_cast<int>(std::floor((range.bottom() - p.y[i]) / range.height() * picture.height())));
        constexpr int kMiddle = 50;
        QImage own = sheet({2 * kMiddle + 1, 2 * kMiddle + 1});
        QPainter painter(&own);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool hollow = !p.sizes.empty() && p.sizes[i] == 0;
        painter.setPen(hollow ? QPen(colour(i), m_scene.ratio) : QPen(Qt::NoPen));
        painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colour(i)));
        painter.setOpacity(lifted ? 0.95 : !m_scene.marked.empty() ? 0.17 : m_scene.theme->dark ? 0.5 : 0.6);
        paintMarkerShape(painter, shape(i), {kMiddle + 0.5, kMiddle + 0.5}, diameter(i, lifted) * m_scene.ratio / 2);
        painter.end();
        QPainter(&picture).drawImage(pixel - QPoint(kMiddle, kMiddle), own);
    }

    const Scene& m_scene;
};

} // namespace marquee::test
