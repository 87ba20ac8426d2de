// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/link_line.h"

#include "theme/theme.h"
#include "widgets/plain_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace marquee {

namespace {

constexpr int kGap = 8;
constexpr int kHeight = 18;
constexpr double kLeastForName = 0.55; ///< share of the line that a long remark leaves to the name

} // namespace

LinkLine::LinkLine(const QString& text, const QString& remark, QWidget* parent)
    : QAbstractButton(parent), m_remark(remark)
{
    setText(text);
    setFont(themeFont(FontRole::Footer));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void LinkLine::setRemark(const QString& remark)
{
    m_remark = remark;
    describe();
    updateGeometry();
    update();
}

void LinkLine::describe()
{
    setAccessibleName(m_remark.isEmpty() ? text() : text() + QStringLiteral(", ") + m_remark);
}

QSize LinkLine::sizeHint() const
{
    const int remark = m_remark.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_remark) + kGap;
    return {fontMetrics().horizontalAdvance(text()) + remark + 2, std::max(kHeight, fontMetrics().height() + 3)};
}

QSize LinkLine::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

int LinkLine::textWidth() const
{
    const int needed = fontMetrics().horizontalAdvance(text()) + 1;
    if (m_remark.isEmpty())
        return std::min(needed, width());
    const int remark = fontMetrics().horizontalAdvance(m_remark) + kGap;
    const int most = std::max(width() - remark, static_cast<int>(kLeastForName * width()));
    return std::min(needed, most);
}

void LinkLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    QFont name = font();
    name.setUnderline(underMouse());
    painter.setFont(name);
    painter.setPen(theme.accent);
    const int named = textWidth();
    painter.drawText(QRect(0, 0, named, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, named));
    if (!m_remark.isEmpty()) {
        const QRect rest(named + kGap, 0, width() - named - kGap, height());
        painter.setFont(font());
        painter.setPen(theme.text2);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_remark, Qt::ElideRight, rest.width()));
    }
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void LinkLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool LinkLine::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && sizeHint().width() > width()) {
        const QString all = m_remark.isEmpty() ? text() : text() + QLatin1Char('\n') + m_remark;
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(all), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace marquee
