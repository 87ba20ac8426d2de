// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_chip.h"

#include "theme/colours.h"
#include "theme/focus_ring.h"
#include "theme/icons.h"
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
constexpr int kSidePadding = 11;
constexpr int kCrossSide = 14;
constexpr int kCrossGap = 4;
constexpr int kEndPadding = 7;
} // namespace

FilterChip::FilterChip(const QList<ChipPart>& parts, QWidget* parent) : QPushButton(parent)
{
    setFont(themeFont(FontRole::Table));
    setAutoDefault(false);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty(FocusRing::kFocusRadius, scaled(12));
    setAccessibleDescription(tr("Enter edits this filter, Delete removes it"));
    setParts(parts);
}

void FilterChip::setParts(const QList<ChipPart>& parts)
{
    m_parts = parts;
    QString sentence;
    for (const ChipPart& part : parts)
        sentence += part.text;
    setAccessibleName(sentence);
    setToolTip(sizeHint().width() < scaled(kMaximumWidth) ? QString() : sentence.toHtmlEscaped());
    updateGeometry();
    update();
}

QFont FilterChip::partFont(const ChipPart& part) const
{
    QFont result = font();
    if (part.emphasised)
        result.setWeight(QFont::DemiBold);
    return result;
}

int FilterChip::textWidth() const
{
    double width = 0;
    for (const ChipPart& part : m_parts)
        width += QFontMetricsF(partFont(part)).horizontalAdvance(part.text);
    return static_cast<int>(std::ceil(width)) + 1;
}

QSize FilterChip::sizeHint() const
{
    const int padding = scaled(kSidePadding + kCrossGap + kCrossSide + kEndPadding);
    return {std::min(textWidth() + padding, scaled(kMaximumWidth)), scaled(24)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), scaled(80)), scaled(24)};
}

QRect FilterChip::crossRect() const
{
    const int side = scaled(kCrossSide);
    return {width() - scaled(kEndPadding) - side, (height() - side) / 2, side, side};
}

void FilterChip::paintParts(QPainter& painter, const QRect& room) const
{
    double x = room.left();
    for (const ChipPart& part : m_parts) {
        const QFontMetricsF metrics(partFont(part));
        const double left = room.right() + 1 - x;
        const QString shown = metrics.elidedText(part.text, Qt::ElideRight, left);
        painter.setFont(partFont(part));
        painter.drawText(QRectF(x, room.top(), left, room.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
        x += metrics.horizontalAdvance(part.text);
        if (shown != part.text)
            return;
    }
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    const bool hot = isEnabled() && underMouse() && !m_crossHot;
    paintPanel(painter, rect(), hot || isDown() ? mixed(t.surface, t.sunken, 0.7) : t.surface, t.border,
               height() / 2.0);
    painter.setPen(isEnabled() ? t.text : disabledInk(t));
    paintParts(painter, {scaled(kSidePadding), 0, crossRect().left() - scaled(kSidePadding + kCrossGap), height()});
    const QColor ink = !isEnabled() ? disabledInk(t) : (m_crossHot ? t.text : t.text2);
    painter.drawPixmap(crossRect().topLeft(),
                       iconPixmap(IconName::Close, ink, crossRect().width(), devicePixelRatioF()));
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void FilterChip::mousePressEvent(QMouseEvent* event)
{
    m_crossPressed = event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    if (!m_crossPressed)
        QPushButton::mousePressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_crossPressed)
        return QPushButton::mouseReleaseEvent(event);
    m_crossPressed = false;
    if (crossRect().contains(event->position().toPoint()))
        emit removed();
}

void FilterChip::mouseMoveEvent(QMouseEvent* event)
{
    const bool hot = crossRect().contains(event->position().toPoint());
    if (hot != m_crossHot) {
        m_crossHot = hot;
        update();
    }
    QPushButton::mouseMoveEvent(event);
}

void FilterChip::leaveEvent(QEvent* event)
{
    m_crossHot = false;
    QPushButton::leaveEvent(event);
}

} // namespace marquee
