// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/row_card.h"

#include "theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace marquee {

RowCard::RowCard(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(1);
}

void RowCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    for (int i = 1; i < m_rows->count(); ++i)
        painter.fillRect(QRect(1, m_rows->itemAt(i)->geometry().top() - 1, width() - 2, 1), theme.border);
}

} // namespace marquee
