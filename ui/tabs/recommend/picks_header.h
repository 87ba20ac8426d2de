// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace marquee {

/// Legend of the why-bars and names of the columns, aligned with the pick rows below it. The legend wraps: every part
/// and the scale of the bars are always told.
class PicksHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PicksHeader(QWidget* parent = nullptr);

    void setScale(double scale); ///< ranking score at a bar's full width, 0..1
    /// Width of the rows below, narrower than the header by their scroll bar: the columns keep to it.
    void setRowWidth(int width);
    int rowWidth() const noexcept { return m_rowWidth; }
    QSize sizeHint() const override;

    /// Where the entries of the legend lie, one a part group, then the scale's words.
    std::vector<QRect> legend() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString scaleText() const;
    int legendHeight() const;
    void paintLegend(QPainter& painter) const;
    void paintColumns(QPainter& painter, const QRect& area) const;

    double m_scale = 1;
    int m_rowWidth = 0;
};

} // namespace marquee
