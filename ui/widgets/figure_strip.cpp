// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_strip.h"

#include "theme/numbers.h"
#include "theme/scale.h"
#include "theme/theme.h"
#include "widgets/plain_tip.h"
#include "widgets/selection_bar.h"

#include <QPainter>

#include <cmath>

namespace marquee {

namespace {
constexpr int kBetween = 14;
constexpr int kInside = 4;
} // namespace

FigureStrip::FigureStrip(QWidget* parent) : QWidget(parent)
{
    setFont(themeFont(FontRole::Table));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

FigureStrip::~FigureStrip() = default;

void FigureStrip::setFigures(const QList<SelectionFigure>& figures)
{
    m_figures = figures;
    QStringList lines;
    for (const SelectionFigure& figure : figures)
        lines.append(QStringList{figure.name, figure.value, figure.reference}.join(u' ').trimmed());
    setAccessibleName(lines.join(QStringLiteral(", ")));
    setToolTip(plainTip(lines.join(u'\n')));
    updateGeometry();
    update();
}

QFont FigureStrip::valueFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

double FigureStrip::widthOf(const SelectionFigure& figure) const
{
    const QFontMetricsF metrics(font());
    double width =
        tabularWidth(metrics, figure.name) + scaled(kInside) + tabularWidth(QFontMetricsF(valueFont()), figure.value);
    if (!figure.reference.isEmpty())
        width += scaled(kInside) + tabularWidth(metrics, figure.reference);
    return width;
}

int FigureStrip::fittingCount() const
{
    double used = 0;
    int count = 0;
    for (const SelectionFigure& figure : m_figures) {
        used += widthOf(figure);
        if (used > width())
            break;
        used += scaled(kBetween);
        ++count;
    }
    return count;
}

QSize FigureStrip::sizeHint() const
{
    double width = 0;
    for (const SelectionFigure& figure : m_figures)
        width += widthOf(figure) + scaled(kBetween);
    return {static_cast<int>(std::ceil(width)), fontMetrics().height()};
}

QSize FigureStrip::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void FigureStrip::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    double x = 0;
    const auto put = [&](const QString& text, const QFont& font, const QColor& ink) {
        painter.setFont(font);
        painter.setPen(ink);
        drawTabular(painter, QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += tabularWidth(QFontMetricsF(font), text) + scaled(kInside);
    };
    for (const SelectionFigure& figure : m_figures.first(fittingCount())) {
        put(figure.name, font(), t.text);
        put(figure.value, valueFont(), t.text);
        if (!figure.reference.isEmpty())
            put(figure.reference, font(), t.text2);
        x += scaled(kBetween - kInside);
    }
}

} // namespace marquee
