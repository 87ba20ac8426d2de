// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/outlier_boxes.h"
#include "tabs/quality/box_plot_axis.h"

#include <QWidget>

#include <functional>

namespace marquee {

/// One box plot lying on its side: whiskers, quartiles, median, the fences as dashed lines, and a dot per title
/// outside them. A click chooses the outlier under the pointer, or beside the dots all of them; Enter and space choose
/// all.
class BoxPlotRow final : public QWidget
{
    Q_OBJECT
public:
    /// `show` says a value of the column as the window shows it.
    using ShowFn = std::function<QString(double)>;

    /// @param scale on which all rows of a column are drawn
    BoxPlotRow(const OutlierBox& box, const BoxPlotScale& scale, ShowFn show, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QPointF place(std::size_t outlier) const; ///< where the dot of box.flagged[outlier] is

signals:
    void titlesChosen(const marquee::TitleIds& titles);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double x(double tested) const { return m_scale.x(tested, width()); }
    TitleIds near(const QPointF& position) const;
    void paintBox(QPainter& painter) const;
    QString tip(const QPointF& position) const;

    OutlierBox m_box;
    BoxPlotScale m_scale;
    ShowFn m_show;
};

} // namespace marquee
