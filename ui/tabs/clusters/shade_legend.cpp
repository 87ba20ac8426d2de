// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/shade_legend.h"

#include "theme/scale.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace marquee {
namespace {

constexpr int kSwatch = 12; ///< px
constexpr int kGap = 5;

} // namespace

ShadeLegend::ShadeLegend(QWidget* parent) : QWidget(parent)
{
    setFont(themeFont(FontRole::Footer));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ShadeLegend::setShades(const QString& name, const PointShades& shades, const QStringList& bounds)
{
    m_name = bounds.isEmpty() ? tr("%1: no title has a value").arg(name) : name;
    m_bounds = bounds;
    m_shades.bounds = shades.bounds;
    m_shades.anyMissing = shades.anyMissing;
    m_text = bounds.isEmpty() ? m_name : tr("%1: %2").arg(name, bounds.join(QStringLiteral(", ")));
    if (shades.anyMissing)
        m_text += tr("; grey: no value");
    setAccessibleName(m_text);
    setToolTip(tr("Every colour has about as many points"));
    updateGeometry();
    update();
}

QSize ShadeLegend::sizeHint() const
{
    return {240, fontMetrics().height() + scaled(kGap)};
}

void ShadeLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = currentTheme();
    int left = contentsRect().left();
    const auto put = [&](const QString& text, const QColor& ink) {
        painter.setPen(ink);
        const int width = fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(left, 0, width + 1, height()), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text);
        left += width + scaled(kGap);
    };
    const auto putSwatch = [&](const QColor& colour) {
        painter.fillRect(QRect(left, (height() - scaled(9)) / 2, scaled(kSwatch), scaled(9)), colour);
        left += scaled(kSwatch) + scaled(kGap);
    };
    put(m_name, theme.text);
    left += scaled(kGap);
    for (std::size_t step = 0; step < m_shades.steps(); ++step) {
        put(m_bounds.at(static_cast<qsizetype>(step)), theme.text2);
        putSwatch(theme.sequential.at(static_cast<std::size_t>(m_shades.shadeOf(step))));
    }
    if (!m_bounds.isEmpty())
        put(m_bounds.back(), theme.text2);
    if (m_shades.anyMissing) {
        left += scaled(kGap);
        putSwatch(theme.classColour(-1));
        put(tr("no value"), theme.text2);
    }
}

} // namespace marquee
