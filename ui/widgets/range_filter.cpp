// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/range_filter.h"

#include "theme/colours.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {
constexpr int kBinsHeight = 32;
constexpr int kHandle = 12;
constexpr int kLabelHeight = 16;
constexpr double kPageSteps = 10;
} // namespace

RangeFilter::RangeFilter(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_format([](double value) { return decimalText(value, 1); })
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(themeFont(FontRole::Table));
    describe();
}

void RangeFilter::setScale(double minimum, double maximum, double step, std::vector<double> counts)
{
    const bool lowerFree = m_lower <= m_minimum;
    const bool upperFree = m_upper >= m_maximum;
    m_minimum = minimum;
    m_maximum = std::max(minimum, maximum);
    m_step = step;
    m_lower = lowerFree ? m_minimum : std::clamp(m_lower, m_minimum, m_maximum);
    m_upper = upperFree ? m_maximum : std::clamp(m_upper, m_lower, m_maximum);
    setCounts(std::move(counts));
    describe();
}

void RangeFilter::setCounts(std::vector<double> counts)
{
    m_counts = std::move(counts);
    update();
}

void RangeFilter::setFormat(Format format)
{
    m_format = std::move(format);
    describe();
    update();
}

bool RangeFilter::isLimited() const
{
    return m_lower > m_minimum || m_upper < m_maximum;
}

void RangeFilter::setRange(double lower, double upper)
{
    lower = std::clamp(lower, m_minimum, m_maximum);
    upper = std::clamp(upper, lower, m_maximum);
    if (lower == m_lower && upper == m_upper)
        return;
    m_lower = lower;
    m_upper = upper;
    describe();
    update();
    emit rangeChanged(m_lower, m_upper);
}

void RangeFilter::describe()
{
    setAccessibleDescription(tr("%1 to %2").arg(m_format(m_lower), m_format(m_upper)));
}

QSize RangeFilter::sizeHint() const
{
    return {scaled(208), scaled(kBinsHeight + kHandle + kLabelHeight)};
}

QSize RangeFilter::minimumSizeHint() const
{
    return {scaled(80), sizeHint().height()};
}

double RangeFilter::grooveY() const
{
    return scaled(kBinsHeight) + scaled(kHandle) / 2.0;
}

double RangeFilter::positionOf(double value) const
{
    const double radius = scaled(kHandle) / 2.0;
    const double range = m_maximum - m_minimum;
    return radius + (range > 0 ? (value - m_minimum) / range : 0.0) * (width() - 2 * radius);
}

double RangeFilter::valueAt(double x) const
{
    const double radius = scaled(kHandle) / 2.0;
    const double share = std::clamp((x - radius) / std::max(1.0, width() - 2 * radius), 0.0, 1.0);
    const double steps = std::round(share * (m_maximum - m_minimum) / m_step);
    return std::min(m_minimum + steps * m_step, m_maximum);
}

void RangeFilter::moveHandle(double value)
{
    if (m_active == Handle::Lower)
        setRange(std::min(value, m_upper), m_upper);
    else
        setRange(m_lower, std::max(value, m_lower));
}

void RangeFilter::stepHandle(double steps)
{
    moveHandle((m_active == Handle::Lower ? m_lower : m_upper) + steps * m_step);
    emit editingFinished();
}

void RangeFilter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBins(painter);
    paintGroove(painter);
    paintLabels(painter);
}

void RangeFilter::paintBins(QPainter& painter) const
{
    const double highest = m_counts.empty() ? 0 : *std::max_element(m_counts.begin(), m_counts.end());
    if (highest <= 0)
        return;
    const Theme& t = currentTheme();
    const int base = scaled(kBinsHeight);
    const double left = positionOf(m_minimum);
    const double binWidth = (positionOf(m_maximum) - left) / static_cast<double>(m_counts.size());
    const double binRange = (m_maximum - m_minimum) / static_cast<double>(m_counts.size());
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] <= 0)
            continue;
        const double middle = m_minimum + (static_cast<double>(i) + 0.5) * binRange;
        const bool inside = isEnabled() && middle >= m_lower && middle <= m_upper;
        const int from = static_cast<int>(std::lround(left + static_cast<double>(i) * binWidth));
        const int to = static_cast<int>(std::lround(left + static_cast<double>(i + 1) * binWidth));
        const int height = std::max(1, static_cast<int>(std::lround(m_counts[i] / highest * base)));
        painter.fillRect(from, base - height, std::max(1, to - from - (binWidth >= 3 ? 1 : 0)), height,
                         inside ? t.accent : t.whole);
    }
}

void RangeFilter::paintGroove(QPainter& painter) const
{
    const Theme& t = currentTheme();
    const double y = grooveY();
    const double half = 1.5 * uiScale();
    const double from = positionOf(m_lower);
    const double to = positionOf(m_upper);
    paintPanel(painter, QRectF(0, y - half, width(), 2 * half), t.whole, QColor(), half);
    paintPanel(painter, QRectF(from, y - half, to - from, 2 * half), isEnabled() ? t.accent : t.border, QColor(), 0);
    const bool lowerActive = hasFocus() && m_active == Handle::Lower;
    const bool upperActive = hasFocus() && m_active == Handle::Upper;
    paintHandle(painter, {from, y}, isEnabled(), lowerActive);
    paintHandle(painter, {to, y}, isEnabled(), upperActive);
    if (lowerActive && m_lower == m_upper) // the active one must not hide under the other
        paintHandle(painter, {from, y}, isEnabled(), true);
}

void RangeFilter::paintLabels(QPainter& painter) const
{
    const Theme& t = currentTheme();
    const QRectF room(0, scaled(kBinsHeight + kHandle), width(), scaled(kLabelHeight));
    painter.setFont(font());
    painter.setPen(isEnabled() ? t.text2 : disabledInk(t));
    drawTabular(painter, room, Qt::AlignLeft | Qt::AlignVCenter, m_format(m_lower));
    drawTabular(painter, room, Qt::AlignRight | Qt::AlignVCenter, m_format(m_upper));
}

void RangeFilter::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return stepHandle(-1);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return stepHandle(1);
    case Qt::Key_PageDown:
        return stepHandle(-kPageSteps);
    case Qt::Key_PageUp:
        return stepHandle(kPageSteps);
    case Qt::Key_Home:
        moveHandle(m_minimum);
        emit editingFinished();
        return;
    case Qt::Key_End:
        moveHandle(m_maximum);
        emit editingFinished();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RangeFilter::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const double x = event->position().x();
    const double toLower = std::abs(x - positionOf(m_lower));
    const double toUpper = std::abs(x - positionOf(m_upper));
    // Where both lie on one spot, the pointer's side decides, so that neither gets stuck.
    const bool lower = toLower == toUpper ? x < positionOf(m_lower) : toLower < toUpper;
    m_active = lower ? Handle::Lower : Handle::Upper;
    m_dragging = true;
    moveHandle(valueAt(x));
    update();
}

void RangeFilter::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        moveHandle(valueAt(event->position().x()));
}

void RangeFilter::mouseReleaseEvent(QMouseEvent*)
{
    if (m_dragging)
        emit editingFinished();
    m_dragging = false;
}

void RangeFilter::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason)
        m_active = Handle::Lower;
    else if (event->reason() == Qt::BacktabFocusReason)
        m_active = Handle::Upper;
    QWidget::focusInEvent(event);
    update();
}

bool RangeFilter::focusNextPrevChild(bool next)
{
    const Handle other = next ? Handle::Upper : Handle::Lower;
    if (m_active == other)
        return QWidget::focusNextPrevChild(next);
    m_active = other;
    update();
    return true;
}

} // namespace marquee
