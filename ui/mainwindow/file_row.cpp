// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/file_row.h"

#include "theme/scale.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace marquee {

namespace {

constexpr int kIconSize = 18;
constexpr int kPadding = 14;
constexpr int kTextLeft = 40;

} // namespace

FileRow::FileRow(Content content, QWidget* parent) : QAbstractButton(parent), m_content(std::move(content))
{
    setText(m_content.name);
    setAccessibleName(m_content.name);
    setAccessibleDescription(m_content.details + QLatin1Char(' ') + m_content.aside);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FileRow::sizeHint() const
{
    return {scaled(480), scaled(52)};
}

QSize FileRow::minimumSizeHint() const
{
    return {scaled(240), scaled(52)};
}

void FileRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FileRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FileRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FileRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        painter.fillRect(rect(), theme.selection);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
    const QColor& ink = m_content.warns ? theme.warning : theme.text2;
    painter.drawPixmap(QPoint(kPadding, (height() - kIconSize) / 2),
                       iconPixmap(m_content.icon, ink, kIconSize, devicePixelRatioF()));
    drawTexts(painter, rect().adjusted(scaled(kTextLeft), 0, -kPadding, 0));
}

void FileRow::drawTexts(QPainter& painter, const QRect& inner) const
{
    const Theme& theme = currentTheme();
    const QFont asideFont = themeFont(m_content.asideIsLink ? FontRole::Base : FontRole::Footer);
    const int asideWidth = QFontMetrics(asideFont).horizontalAdvance(m_content.aside);
    painter.setFont(asideFont);
    painter.setPen(m_content.asideIsLink ? theme.accent : theme.text3);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_content.aside);

    const QRect texts = inner.adjusted(0, 0, -asideWidth - kPadding, 0);
    const QFont nameFont = themeFont(FontRole::Medium);
    const QFont detailFont = themeFont(FontRole::Footer);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics detailMetrics(detailFont);
    const int top = (height() - nameMetrics.height() - detailMetrics.height()) / 2;
    painter.setFont(nameFont);
    painter.setPen(m_content.warns ? theme.text2 : theme.text);
    painter.drawText(QRect(texts.left(), top, texts.width(), nameMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     nameMetrics.elidedText(m_content.name, Qt::ElideMiddle, texts.width()));
    painter.setFont(detailFont);
    painter.setPen(m_content.warns ? theme.warning : theme.text2);
    painter.drawText(QRect(texts.left(), top + nameMetrics.height(), texts.width(), detailMetrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     detailMetrics.elidedText(m_content.details, Qt::ElideMiddle, texts.width()));
}

} // namespace marquee
