// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QToolButton>

namespace marquee {

/// One segment of a SegmentedControl. As wide as its text in the heavier weight it has when chosen.
class Segment : public QToolButton
{
    Q_OBJECT
public:
    Segment(const QString& text, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont chosenFont() const;
    QPainterPath shape() const; ///< the segment without the frame's round corners
};

} // namespace marquee
