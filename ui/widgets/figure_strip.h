// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace marquee {

struct SelectionFigure;

/// Figures in one line, name, value and reference each. Those that do not fit as a whole are left out and stand in the
/// tool tip, because half a figure would mislead.
class FigureStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FigureStrip(QWidget* parent = nullptr);
    ~FigureStrip() override;

    void setFigures(const QList<SelectionFigure>& figures);
    int fittingCount() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double widthOf(const SelectionFigure& figure) const;
    QFont valueFont() const;

    QList<SelectionFigure> m_figures;
};

} // namespace marquee
