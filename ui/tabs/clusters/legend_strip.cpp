// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/legend_strip.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStringList>

#include <cmath>
#include <utility>

namespace marquee {
namespace {

constexpr int kLeastWidth = 240; ///< px
constexpr int kMargin = 12;      ///< px at both ends

} // namespace

LegendStrip::LegendStrip(QWidget* parent) : QWidget(parent)
{
    setContentsMargins(kMargin, 0, kMargin, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void LegendStrip::setLegends(std::vector<ChartLegend> legends)
{
    m_legends = std::move(legends);
    QStringList words;
    for (const auto& legend : m_legends)
        words << legendText(legend);
    setAccessibleName(words.join(QStringLiteral(". ")));
    setVisible(!m_legends.empty());
    place();
}

void LegendStrip::place()
{
    m_places = placeLegends(m_legends, contentsRect().width());
    updateGeometry();
    update();
}

QSize LegendStrip::sizeHint() const
{
    return {kLeastWidth, static_cast<int>(std::ceil(legendsHeight(m_places)))};
}

QSize LegendStrip::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void LegendStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void LegendStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLegends(painter, contentsRect().topLeft(), m_legends, m_places, currentTheme());
}

} // namespace marquee
