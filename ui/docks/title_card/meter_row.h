// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace marquee {

/// One line of the card: a label, a figure at the right, and between them a dot on a scale or a bar from its start.
class MeterRow final : public QWidget
{
    Q_OBJECT
public:
    enum class Shape
    {
        Dot,
        Bar
    };

    MeterRow(const QString& label, Shape shape, int labelWidth, QWidget* parent = nullptr);

    /// @param share of the scale, 0..1; NaN: nothing is drawn
    void setValue(double share, const QString& text, const QColor& colour);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_label;
    Shape m_shape;
    int m_labelWidth;
    double m_share = 0;
    QString m_text;
    QColor m_colour;
};

} // namespace marquee
