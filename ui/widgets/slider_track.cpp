// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slider_track.h"

#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace marquee {

SliderTrack::SliderTrack(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SliderTrack::setDefaultStep(std::optional<int> step)
{
    m_default = step;
    update();
}

QSize SliderTrack::sizeHint() const
{
    return {scaled(100), scaled(22)};
}

QSize SliderTrack::minimumSizeHint() const
{
    return {scaled(40), scaled(22)};
}

double SliderTrack::positionOf(int step) const
{
    const double radius = scaled(12) / 2.0;
    const double range = std::max(1, maximum() - minimum());
    return radius + (width() - 2 * radius) * (step - minimum()) / range;
}

int SliderTrack::stepAt(double x) const
{
    const double radius = scaled(12) / 2.0;
    const double share = (x - radius) / std::max(1.0, width() - 2 * radius);
    return minimum() + static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * (maximum() - minimum())));
}

void SliderTrack::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    const double y = height() / 2.0;
    const double x = positionOf(sliderPosition());
    const double half = 1.5 * uiScale();
    const QColor filled = isEnabled() ? t.accent : t.border;
    paintPanel(painter, QRectF(0, y - half, width(), 2 * half), t.whole, QColor(), half);
    paintPanel(painter, QRectF(0, y - half, x, 2 * half), filled, QColor(), half);
    if (m_default) {
        const int tick = static_cast<int>(std::lround(positionOf(*m_default)));
        painter.fillRect(QRectF(tick - 0.5, y + scaled(6) + 1, 1, scaled(4)), t.wholeEdge);
    }
    paintHandle(painter, {x, y}, isEnabled(), underMouse() || isSliderDown());
}

void SliderTrack::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home && m_default)
        setValue(*m_default);
    else
        QSlider::keyPressEvent(event);
}

void SliderTrack::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    setValue(stepAt(event->position().x()));
}

void SliderTrack::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        setValue(stepAt(event->position().x()));
}

void SliderTrack::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

void SliderTrack::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) // a wheel that scrolls the page must not turn weights on its way
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

} // namespace marquee
