// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

/// Legend of the why-bars and names of the columns, aligned with the pick rows below it.
class PicksHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PicksHeader(QWidget* parent = nullptr);

    void setScale(double scale); ///< ranking score at a bar's full width, 0..1
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLegend(QPainter& painter, const QRect& area) const;
    void paintColumns(QPainter& painter, const QRect& area) const;

    double m_scale = 1;
};

} // namespace marquee
