// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/quality/completeness.h"

#include <QWidget>

namespace marquee {

/// One line per column: films as circle and series as square on a scale from 0 to 100 %, and beside it the same by year
/// added as cells, darker where more titles have a value. The tool tip gives the figures.
class CompletenessChart final : public QWidget
{
    Q_OBJECT
public:
    explicit CompletenessChart(QWidget* parent = nullptr);

    void setCompleteness(Completeness completeness);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Areas
    {
        QRectF labels, shares, cells; ///< cells is empty where there is no room
    };
    Areas areas() const;
    double rowHeight() const; ///< rows take the room there is, within reason
    QRectF rowRect(const QRectF& area, std::size_t row) const;
    void paintHeader(QPainter& painter, const Areas& areas) const;
    void paintLegend(QPainter& painter, const QRectF& line) const;
    void paintShares(QPainter& painter, const QRectF& area, const ColumnShares& shares) const;
    void paintCells(QPainter& painter, const QRectF& area, const ColumnShares& shares) const;
    QString tip(const QPointF& position) const;

    Completeness m_completeness;
};

} // namespace marquee
