// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/title_card/meter_row.h"

#include "theme/numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr int kHeight = 19;
constexpr int kValueWidth = 38;

} // namespace

MeterRow::MeterRow(const QString& label, Shape shape, int labelWidth, QWidget* parent)
    : QWidget(parent), m_label(label), m_shape(shape), m_labelWidth(labelWidth)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeterRow::setValue(double share, const QString& text, const QColor& colour)
{
    m_share = share;
    m_text = text;
    m_colour = colour;
    setAccessibleName(QStringLiteral("%1: %2").arg(m_label, text));
    update();
}

QSize MeterRow::sizeHint() const
{
    return {200, kHeight};
}

void MeterRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setFont(themeFont(FontRole::Footer));
    painter.setPen(theme.text2);
    painter.drawText(QRect(0, 0, m_labelWidth, height()), Qt::AlignLeft | Qt::AlignVCenter, m_label);
    painter.setFont(themeFont(FontRole::Table));
    painter.setPen(theme.text);
    drawTabular(painter, QRect(width() - kValueWidth, 0, kValueWidth, height()), Qt::AlignRight | Qt::AlignVCenter,
                m_text);
    const QRectF track(m_labelWidth + 4, 0, width() - m_labelWidth - kValueWidth - 12, height());
    const double middle = std::floor(track.center().y());
    if (m_shape == Shape::Dot)
        painter.fillRect(QRectF(track.left(), middle, track.width(), 1), theme.border);
    if (std::isnan(m_share))
        return;
    const double x = track.left() + std::clamp(m_share, 0.0, 1.0) * track.width();
    if (m_shape == Shape::Bar) {
        painter.fillRect(QRectF(track.left(), middle - 3, x - track.left(), 7), m_colour);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawEllipse(QPointF(x, middle + 0.5), 3.5, 3.5);
}

} // namespace marquee
