// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/filters_button.h"

#include "theme/scale.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace marquee {

namespace {

int badgeSize()
{
    return scaled(18);
}

} // namespace

FiltersButton::FiltersButton(QWidget* parent) : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
}

void FiltersButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleDescription(count == 0 ? QString() : tr("%1 set").arg(count));
    updateGeometry();
    update();
}

QSize FiltersButton::sizeHint() const
{
    const QSize base = QToolButton::sizeHint();
    return m_count == 0 ? base : base + QSize(badgeSize() + 4, 0);
}

void FiltersButton::paintEvent(QPaintEvent* event)
{
    if (m_count == 0) {
        QToolButton::paintEvent(event);
        return;
    }
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    // The frame spans the button; icon and words keep to the part left of the badge.
    QStyleOptionToolButton frame = option;
    frame.text.clear();
    frame.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, frame);
    option.rect.setWidth(QToolButton::sizeHint().width());
    painter.drawControl(QStyle::CE_ToolButtonLabel, option);

    const Theme& theme = currentTheme();
    const int size = badgeSize();
    const QRectF badge(width() - size - 6, (height() - size) / 2.0, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(badge);
    painter.setFont(themeFont(FontRole::Footer));
    painter.setPen(theme.onAccent);
    painter.drawText(badge, Qt::AlignCenter, QString::number(m_count));
}

} // namespace marquee
